/** Ingestion: the handout texts out of a deck's Markdown, each with the place it is from. */
import { type Passage } from '../lib/passages.ts'

/** A piece of a deck as its author writes it. */
export const markdown = `
---
layout: statement
id: definition
---

# AI engineering means **using** ready-made models

Ready-made models: GPT-4, Claude and Llama, to name three.

<Handout>

*Ready-made* means that the model exists before the project
starts: you reach it through an [API](/stack) or download it.

</Handout>

<!-- Say: Read the sentence aloud once, slowly. -->

---
layout: section
id: neighbours
---

# Who works next door?
`

// #region ingest
export function ingest(deck: string, markdown: string): Passage[] {
  return markdown.split(/^(?=id: )/m).flatMap((slide) => {
    const id = /^id: (\S+)/.exec(slide)?.[1]
    const title = /^# (.+)/m.exec(slide)?.[1]
    const text = /<Handout>([^]*?)<\/Handout>/.exec(slide)?.[1]
    if (!id || !title || !text)
      return []
    const place = `${deck}#${id}`
    return [{ id: place, title: plain(title), text: plain(text) }]
  })
}
// #endregion

// #region plain
function plain(markdown: string) {
  return markdown
    .replace(/^\|.*\|$/gm, '')
    .replace(/\[(.+?)\]\(.+?\)/g, '$1')
    .replace(/\*\*?(.+?)\*\*?/g, '$1')
    .replace(/<.+?>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
// #endregion

export function main() {
  for (const { id, title, text } of ingest('M1', markdown))
    console.log(`${id}\n${title}\n${text.replace(/(.{60,76}) /g, '$1\n')}`)
}

if (import.meta.main)
  main()
