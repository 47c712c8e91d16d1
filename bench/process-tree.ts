import { readdirSync, readFileSync } from 'node:fs'

/**
 * The memory that a process and all its descendants hold, in bytes: the sum of their proportional set sizes (PSS), in
 * which a page that several processes share counts once.
 * @returns null where the system has no /proc to read it from.
 */
export function treeMemory(pid: number): number | null {
  const parents = readParents()
  if (!parents)
    return null
  let sum = 0
  for (const member of parents.keys()) {
    if (descendsFrom(member, pid, parents))
      sum += proportionalSize(member)
  }
  return sum
}

/** The parent of every process. */
function readParents(): Map<number, number> | undefined {
  let names: string[]
  try {
    names = readdirSync('/proc').filter(name => /^\d+$/.test(name))
  }
  catch {
    return undefined
  }
  return new Map(names.flatMap((name) => {
    // The name of the program stands in brackets and may hold anything; state and parent follow it.
    const parent = /\) \S (\d+)/.exec(read(`/proc/${name}/stat`).replace(/^.*\)/s, ')'))?.[1]
    return parent === undefined ? [] : [[Number(name), Number(parent)] as const]
  }))
}

function descendsFrom(pid: number, ancestor: number, parents: Map<number, number>): boolean {
  for (let at: number | undefined = pid; at !== undefined && at > 1; at = parents.get(at)) {
    if (at === ancestor)
      return true
  }
  return false
}

function proportionalSize(pid: number): number {
  return Number(/^Pss:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0) * 1024
}

/** Empty for a process that has ended meanwhile. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  }
  catch {
    return ''
  }
}
