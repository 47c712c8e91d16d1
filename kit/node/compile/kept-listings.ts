import { existsSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import type { ResolvedSlidevOptions } from '@slidev/types'
import type { MarkdownExit } from 'markdown-exit'
import type { Plugin } from 'vite'
import { sha256 } from '../base/file-state.ts'
import { readKept, writeKept } from '../base/kept.ts'
import { kitFolder } from '../base/kit-folder.ts'
import { keptWithPackages } from './kept-with-packages.ts'

/** What Markdown asks of a listing: its code, its language and what stands behind that, answered with HTML. */
type Highlight = NonNullable<MarkdownExit['options']['highlight']>

interface Api {
  /** The same answers, from what is kept where they are there. */
  keep: (highlight: Highlight) => Highlight
}

const name = 'workshop:kept-listings'

/** More listings than that are those of decks long gone: then it begins anew. */
const most = 4000

/**
 * Keeps between builds how listings are coloured, which is an eighth of what a deck's build computes; the languages of a
 * module mostly show the same code. What types say of code (twoslash) follows from more than its text, and so may what a
 * course's own `setup/shiki.ts` does: then nothing is kept.
 */
export function keptListings(options: ResolvedSlidevOptions): Plugin<Api> {
  const { data, roots, utils } = options
  const isKeeping = !roots.some(root => realpathSync(root) !== realpathSync(kitFolder) && hasShikiSetup(root)) && !inBuild(data.config.twoslash)
  const file = keptWithPackages('listings', options, {
    packages: ['shiki'],
    configured: /^shiki\.[cm]?[jt]s$/,
    folders: ['setup'],
    more: [JSON.stringify(utils.shikiOptions)],
  })
  let known = new Map<string, string>()
  const fresh = new Map<string, string>()
  return {
    name,
    apply: 'build',
    api: {
      keep: highlight => async (code, language, attributes, env) => {
        const key = sha256(Buffer.from(JSON.stringify([code, language, attributes])))
        const kept = known.get(key) ?? fresh.get(key)
        if (kept !== undefined)
          return kept
        const html = await highlight(code, language, attributes, env)
        if (isKeeping)
          fresh.set(key, html)
        return html
      },
    },
    buildStart() {
      known = isKeeping ? read(file) : new Map<string, string>()
    },
    async closeBundle() {
      if (fresh.size === 0)
        return
      // Another deck may have been built meanwhile.
      const all = new Map([...read(file), ...fresh])
      await writeKept(file, JSON.stringify(Array.from(all.size > most ? fresh : all)))
    },
  }
}

/** Lets that plugin answer for Markdown's highlighter: Slidev takes plugins in one place and what is done to its Markdown in another. */
export function askKeptListings(): { plugin: Plugin, askFor: (md: MarkdownExit) => void } {
  let api: Api | undefined
  return {
    plugin: {
      name: 'workshop:ask-kept-listings',
      configResolved({ plugins }) {
        api = plugins.find(plugin => plugin.name === name)?.api as Api | undefined
      },
    },
    askFor(md) {
      const { highlight } = md.options
      if (!highlight)
        return
      let kept: Highlight | undefined
      md.options.highlight = (...given) => (kept ??= api?.keep(highlight) ?? highlight)(...given)
    },
  }
}

function hasShikiSetup(root: string): boolean {
  return ['ts', 'mts', 'cts', 'js', 'mjs', 'cjs'].some(ending => existsSync(join(root, 'setup', `shiki.${ending}`)))
}

/** A setting of Slidev's that may be on in one of its two modes alone. */
function inBuild(setting: boolean | string): boolean {
  return setting === true || setting === 'build'
}

function read(file: string): Map<string, string> {
  const text = readKept(file)
  return new Map(text === undefined ? [] : JSON.parse(text) as [string, string][])
}
