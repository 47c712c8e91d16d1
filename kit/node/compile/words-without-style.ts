import type { Plugin } from 'vite'
import { readKept, writeKept } from '../base/kept.ts'
import { type DeckRoots, keptWithPackages } from './kept-with-packages.ts'

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
export function wordsWithoutStyle(deck: DeckRoots): Plugin {
  const file = keptWithPackages('unstyled-words', deck, { packages: ['unocss'], configured: /^uno(?:css)?(?:\.config)?\.[cm]?[jt]s$/, folders: ['.', 'setup'] })
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
