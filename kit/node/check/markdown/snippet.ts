import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import type { Snippet } from './body.ts'
import { nearest } from '../../base/nearest.ts'
import type { ReadDeck, ReadSlide } from './read-deck.ts'
import type { Fault, MarkdownRule } from './rule.ts'

export const snippetMissing: MarkdownRule = {
  name: 'snippet-missing',
  slide: (read, deck) => read.body.snippets.flatMap((snippet): Fault[] => {
    const file = fileOf(snippet, read, deck)
    if (isFile(file))
      return []
    return [{ line: snippet.line, what: `there is no file ${relative(deck.course.root, file)}`, next: snippet.by === 'tag'
        ? 'Write it, or mend the name, as in <Snippet file="topic/name" region="part" />; "npx workshop run" lists what there is.'
        : 'Write it, or mend the path, which begins beside the deck, as in "<<< ../../snippets/steps.ts#retry".' }]
  }),
}

/** Slidev shows the whole file when it does not find the region. */
export const snippetRegionMissing: MarkdownRule = {
  name: 'snippet-region-missing',
  slide: (read, deck) => read.body.snippets.flatMap((snippet): Fault[] => {
    const file = fileOf(snippet, read, deck)
    if (!snippet.region || !isFile(file))
      return []
    const regions = regionsOf(readFileSync(file, 'utf8'))
    const region = regions.get(snippet.region)
    if (region?.ends)
      return []
    const name = relative(deck.course.root, file)
    const meant = nearest(snippet.region, regions.keys())
    const others = regions.size === 0 ? 'It has none.' : `It has ${Array.from(regions.keys()).join(', ')}.`
    return [{
      line: snippet.line,
      what: region ? `the region "${snippet.region}" of ${name} has no end` : `${name} has no region "${snippet.region}"`,
      next: region ? `Write "// #endregion ${snippet.region}" behind its last line.` : meant ? `Write ${snippet.by === 'tag' ? `region="${meant}"` : `"#${meant}"`}.` : `Write "// #region ${snippet.region}" before its first line and "// #endregion ${snippet.region}" behind its last. ${others}`,
    }]
  }),
}

function fileOf({ path }: Snippet, { slide }: ReadSlide, { deck }: ReadDeck): string {
  return path.startsWith('@/') ? join(dirname(deck.file), path.slice(2)) : resolve(dirname(slide.file), path)
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile()
}

/** The ways to mark a region that Slidev reads, each with a comment of another language. */
const marker = /^\s*(?:\/\/\s*#?|<!--\s*#?|\/\*\s*#|#|#\s*#?|(?:--|::|@?REM)\s*#|#pragma\s+|\(\*\s*#)(end ?)?region\b\s*(.*?)\s*(?:-->|\*\/|\*\))?\s*$/i

/** The regions of a file, and whether each is closed. */
function regionsOf(code: string): Map<string, { ends: boolean }> {
  const regions = new Map<string, { ends: boolean }>()
  const open: { name: string, ends: boolean }[] = []
  for (const line of code.split(/\r?\n/)) {
    const match = marker.exec(line)
    const name = match?.[2] ?? ''
    if (match && !match[1] && name) {
      const region = { name, ends: false }
      open.push(region)
      if (!regions.has(name))
        regions.set(name, region)
    }
    else if (match) {
      const index = open.findLastIndex(region => name === '' || region.name === name)
      if (index >= 0)
        open.splice(index, 1)[0]!.ends = true
    }
  }
  return regions
}
