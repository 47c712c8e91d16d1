import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Mistake } from '../base/mistakes.ts'

/**
 * Lets a server listen, to this machine alone where nothing else is said.
 * @param port 0 takes a free one.
 * @param host the address to listen at; `0.0.0.0` is all that this machine has.
 * @returns the port.
 * @throws Mistake where the port is taken or not open to this person.
 */
export async function listen(server: Server, port: number, host = '127.0.0.1'): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    // It stays: a connection that cannot be taken later must not end the process.
    server.on('error', (error: NodeJS.ErrnoException) => reject(portProblem(error, port)))
    server.listen(port, host, resolve)
  })
  return (server.address() as AddressInfo).port
}

function portProblem(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new Mistake({
      what: `Port ${port} is taken by another program.`,
      next: `Stop that program, or choose another port from 1024 to 65535, as in "--port ${port + 1}".`,
    })
  }
  if (error.code === 'EACCES')
    return new Mistake({ what: `Port ${port} is not open to you.`, next: 'Choose one from 1024 to 65535, as in "--port 4000".' })
  return error
}
