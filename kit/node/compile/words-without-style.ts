import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'
import { readKept, writeKept } from '../base/kept.ts'
import { packageFile } from '../base/kit-folder.ts'
import { courseFolder } from './course-folder.ts'

/** Of UnoCSS what is used here: of the plugin's context, and of its generator. */
interface Context {
  ready: Promise<unknown>
  /** The words of all files so far. */
  tokens: Set<string>
  uno: {
    /** Passes over these. */
    blockTokens: (words: Iterable<string>) => void
    /** What a word's rules say; remembered where it was asked before, and nothing where there is no rule. */
    parseToken: (word: string) => Promise<unknown[] | null | undefined>
  }
}

/** More words than that are those of decks long gone: then it begins anew. */
const most = 60_000

/**
 * Keeps between builds which words of slides and components are no utility class. UnoCSS takes each word of every file
 * for a class that may have a style and looks for its rule; nearly all have none, and finding that out is a fifth of what a
 * deck's build computes.
 * They are kept with the packages, since they follow from their rules.
 */
export function wordsWithoutStyle(options: Pick<ResolvedSlidevOptions, 'roots' | 'userRoot'>): Plugin {
  const file = join(courseFolder(options.userRoot), 'node_modules/.cache/workshop/unstyled-words', `${keyOf(options)}.json`)
  let context: Context | undefined
  let known: string[] = []
  return {
    name: 'workshop:words-without-style',
    apply: 'build',
    configResolved({ plugins }) {
      context = (plugins.find(plugin => plugin.name === 'unocss:api')?.api as { getContext: () => Context } | undefined)?.getContext()
    },
    async buildStart() {
      await context?.ready
      known = read(file)
      context?.uno.blockTokens(known)
    },
    // Not at the end of a build that has failed: its words have found no rule since none was looked for.
    async writeBundle() {
      if (!context)
        return
      const before = new Set(known)
      const words: string[] = []
      for (const word of context.tokens) {
        if (!before.has(word) && !isIcon.test(word) && (await context.uno.parseToken(word))?.length === undefined)
          words.push(word)
      }
      if (words.length > 0)
        await writeKept(file, JSON.stringify(known.length + words.length > most ? words : [...known, ...words]))
    },
  }
}

/** An icon that is missing today may be installed tomorrow. */
const isIcon = /(?:^|[^\w-])i[-:]/

function read(file: string): string[] {
  const text = readKept(file)
  return text === undefined ? [] : JSON.parse(text) as string[]
}

/** Stands for the rules: those of the packages, and what a deck, an addon or the course adds to them. */
function keyOf({ roots, userRoot }: Pick<ResolvedSlidevOptions, 'roots' | 'userRoot'>): string {
  const hash = createHash('sha256')
  const slidev = packageFile('@slidev/cli/package.json')
  for (const file of [slidev, createRequire(slidev).resolve('unocss/package.json')])
    hash.update(readFileSync(file))
  for (const root of new Set([...roots, userRoot, courseFolder(userRoot)])) {
    for (const folder of [root, join(root, 'setup')].filter(existsSync)) {
      for (const name of readdirSync(folder).filter(name => /^uno(?:css)?(?:\.config)?\.[cm]?[jt]s$/.test(name)).sort())
        hash.update(`${name}\0`).update(readFileSync(join(folder, name)))
    }
  }
  return hash.digest('hex').slice(0, 16)
}
