import { createServer } from 'node:http'
import { listen } from './listen.ts'

/** A port of this machine that nobody has at the moment, for a program that must be told one. */
export async function freePort(): Promise<number> {
  const probe = createServer()
  const port = await listen(probe, 0)
  await new Promise(resolve => probe.close(resolve))
  return port
}
