import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { packageFile } from '../../base/kit-folder.ts'
import { nearest } from '../../base/nearest.ts'
import type { Body } from './body.ts'
import type { MarkdownRule } from './rule.ts'

/** What Slidev draws or passes on as it is, without a grammar. */
const plain = ['', 'text', 'txt', 'plain', 'plaintext', 'ansi', 'mermaid', 'plantuml']

/** The highlighter that Slidev brings has no grammar for it, and Slidev stops. */
export const codeLanguageUnknown: MarkdownRule = {
  name: 'code-language-unknown',
  slide({ body }, { deck }) {
    // A deck may bring grammars of its own.
    if (['setup/shiki.ts', 'setup/shiki.js'].some(name => existsSync(join(dirname(deck.file), name))))
      return []
    return languagesIn(body).filter(({ language }) => !isKnown(language)).map(({ language, line }) => {
      const meant = nearest(language, known())
      return {
        line,
        what: `there are no colours for code in "${language}", so the deck cannot be built`,
        next: meant ? `Write "${meant}".` : 'Write the name of a language as Shiki knows it, as in "```python"; "```text" stands without colours.',
      }
    })
  },
}

/** Of code blocks, of those that stand in a magic move, and of files that are shown. */
function languagesIn(body: Body): { language: string, line: number }[] {
  const blocks = body.code.flatMap(({ language, info, code, line }) => info.includes('magic-move')
    ? Array.from(code.matchAll(/^```([\w-]+)/gm), ({ 1: inner, index }) => ({ language: inner!, line: line + code.slice(0, index).split('\n').length }))
    : [{ language, line }])
  return [...blocks, ...body.snippets.filter(({ by }) => by === 'markdown').map(({ language, line }) => ({ language, line }))]
}

let languages: Set<string> | undefined

/** Looked up with the Shiki that Slidev itself takes. */
function known(): Set<string> {
  const { bundledLanguages } = createRequire(packageFile('@slidev/cli/package.json'))('shiki/langs') as { bundledLanguages: Record<string, unknown> }
  return languages ??= new Set([...Object.keys(bundledLanguages), ...plain])
}

function isKnown(language: string): boolean {
  return plain.includes(language) || known().has(language)
}
