import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

/** Processes, each with its command line, that work in a folder or that were started from it. Linux tells; elsewhere it is none. */
export function processesOf(folder: string): string[] {
  return pids().flatMap((pid) => {
    const command = tell(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' '))
    const at = tell(() => readlinkSync(`/proc/${pid}/cwd`))
    return command !== '' && (command.includes(folder) || at.startsWith(folder)) ? [`${pid} ${command}`] : []
  })
}

function pids(): string[] {
  try {
    return readdirSync('/proc').filter(name => /^\d+$/.test(name) && name !== String(process.pid))
  }
  catch {
    return []
  }
}

/** One that has just ended tells nothing. */
function tell(read: () => string): string {
  try {
    return read()
  }
  catch {
    return ''
  }
}
