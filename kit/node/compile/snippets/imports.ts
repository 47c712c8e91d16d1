import { posix } from 'node:path'

/** What the snippets of a deck import: the names by module, `ai` or `lib/model.ts` below `snippets/`. */
export type Imports = Map<string, Set<string>>

/** `*` where a file takes a module as a whole. */
export const whole = '*'

/**
 * What a file imports at run time.
 * @param file its path below `snippets/`, from which its relative imports lead.
 */
export function importsOf(text: string, file: string): Imports {
  const imports: Imports = new Map()
  for (const [, clause = '', from = ''] of text.matchAll(/^import\s+(?!type\s)([^;'"]*?)\s*from\s+'([^']+)'/gm)) {
    const module = from.startsWith('.') ? posix.join(posix.dirname(file), from) : from
    const named = /^\{([^]*)\}$/.exec(clause)?.[1]
    const names = named === undefined
      ? [whole]
      : named.split(',').map(name => name.trim().split(/\s+as\s+/)[0]!).filter(name => name && !name.startsWith('type '))
    if (names.length > 0)
      imports.set(module, new Set([...imports.get(module) ?? [], ...names]))
  }
  return imports
}

/** The imports of several files as one. */
export function merge(all: Imports[]): Imports {
  const merged: Imports = new Map()
  for (const [module, names] of all.flatMap(imports => Array.from(imports)))
    merged.set(module, new Set([...merged.get(module) ?? [], ...names]))
  return merged
}
