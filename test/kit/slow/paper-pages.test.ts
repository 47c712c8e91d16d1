import { join } from 'node:path'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import { drawnFill } from '../../support/page-fill.ts'
import { failuresIn } from '../../support/matterhorn/conditions.ts'
import { outlinePages, pageText, readPdf } from '../../support/read-pdf.ts'
import { pageTags } from '../../support/read-structure.ts'
import { runWorkshop } from '../../support/run-workshop.ts'
import { inEnglish, tempCourse } from '../../support/temp-course.ts'
import { squeezed } from '../../support/texts.ts'

/** Text that fills a page and a half, even when it is set tight. */
const long = Array.from({ length: 18 }, (_, index) => `Paragraph ${index + 1} of a text that goes on over another page. ${'It says the same thing once more, in as many words as before. '.repeat(5)}`).join('\n\n')
const listing = 'export function total(prices: number[]): number {\n  return prices.reduce((sum, price) => sum + price, 0)\n}'
const called = 'const everything = shopOf(customers.filter(one => one.paid && !one.returned)).map(({\n  total }) => total)'

const deck = `---
theme: default
addons: [workshop]
title: Pages that are full
lang: en
promise: One line.
layout: cover
id: cover
minutes: 1
---

# Pages that are full

---
layout: claim
id: long
minutes: 2
---

# A long text

<Handout>

It is one of three: (A), (B) or (C) -- written so.

${long}

</Handout>

---
layout: code
id: code
minutes: 2
---

::title::

# Code to read

::default::

\`\`\`ts
${listing}
\`\`\`

::look::

- **One sum**

<Handout>

What belongs to the code.

\`\`\`ts
${called}
\`\`\`

</Handout>

---
layout: activity
id: work
minutes: 5
---

::title::

# Work on it

::default::

- First
- Second

::handin::

**A page**

<Handout>

| Task | Answer |
|---|---|
| One | |
| Two | |

</Handout>

${Array.from({ length: 8 }, (_, index) => `---
layout: claim
id: clicks-${index}
minutes: 1
cues:
  - The first of ${index}
  - The second of ${index}
  - The third of ${index}
---

# Three clicks, number ${index}

<v-clicks>

- one
- two
- three

</v-clicks>

<!--
- *Say:* ${'What there is to say about it, in a sentence. '.repeat(2)}
- *Ask:* ${'What there is to ask about it, in a sentence? '.repeat(2)}
-->
`).join('\n')}`

test('pages of paper are full: a text goes on with its number above it, code is read once, cues stay together', { timeout: 240_000 }, async () => {
  const folder = tempCourse({ 'course.yaml': inEnglish, '01-one/en.md': deck })
  const file = (name: string): string => join(folder, 'exports/en/01-one', name)
  const made = await runWorkshop(folder, ['export', '--format', 'handout,instructor'])
  expect(made.code, made.stderr).toBe(0)

  const handout = await readPdf(file('handout.pdf'))
  const pages = await textsOf(handout)
  const first = pages.findIndex(text => text.includes('Paragraph 1 of'))
  expect(pages[first]).not.toContain('continued')
  // In the order in which it is read.
  expect(squeezed((await pageTags(handout, first + 2)).text)).toMatch(/slide2continuedparagraph\d+of/)
  expect(pages.join(' ').match(/Paragraph \d+ of/g)).toHaveLength(18)
  expect(pages[first]).toContain('(A), (B) or (C) -- written so')
  expect(Math.min(...(await drawnFill(handout)).slice(0, -1))).toBeGreaterThan(0.55)
  expect(await failuresIn(file('handout.pdf'))).toEqual([])

  const instructor = await readPdf(file('instructor.pdf'))
  const cards = await textsOf(instructor)
  for (const { title, page } of (await outlinePages(instructor)).filter(({ title }) => title.startsWith('Three clicks'))) {
    const no = title.at(-1)!
    // Where the page would be left half empty, a card may go on.
    if (await depthOf(instructor, page, title) > 0.76)
      expect(cards[page - 1], title).toMatch(new RegExp(`1 The first of ${no}.*2 The second of ${no}.*3 The third of ${no}`))
  }

  for (const layout of ['two-up', 'three-up']) {
    const { code, stderr } = await runWorkshop(folder, ['export', '--format', 'handout', '--layout', layout])
    expect(code, stderr).toBe(0)
    const cards = await readPdf(file('handout.pdf'))
    const texts = await textsOf(cards)
    expect(texts.join(' ').match(/export function total/g), layout).toHaveLength(1)
    const at = texts.findIndex(text => text.includes('Code to read') && text.includes('export function total'))
    // 9 pt, and the line that is wider than its column goes on where a person would break it.
    expect(await sizeOf(cards, at + 1, 'reduce'), layout).toBeGreaterThan(8.9)
    expect(texts[at], layout).toContain('What belongs to the code.')
    // The worksheet stands behind the cards, and its card says where.
    const sheet = texts.findIndex(text => /Slide 4 Worksheet 5 min/.test(text)) + 1
    expect(sheet, layout).toBeGreaterThan(at + 1)
    expect(texts.some(text => text.includes(`Worksheet · Page ${sheet}`)), layout).toBe(true)
    expect((await outlinePages(cards)).map(({ page }) => page), layout).toEqual((await outlinePages(cards)).map(({ page }) => page).toSorted((a, b) => a - b))
    expect(Math.min(...(await drawnFill(cards)).slice(0, -1)), layout).toBeGreaterThan(0.55)
  }
})

function textsOf(pdf: PDFDocumentProxy): Promise<string[]> {
  return Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pageText(pdf, index + 1)))
}

/** How far down the page a title stands, from 0 to 1. */
async function depthOf(pdf: PDFDocumentProxy, no: number, title: string): Promise<number> {
  const { items } = await (await pdf.getPage(no)).getTextContent()
  const found = items.find(item => 'str' in item && title.startsWith(item.str) && item.str.length > 6)
  return found && 'transform' in found ? (842 - 68 - (found.transform as number[])[5]!) / (842 - 125) : 0
}

/** In pt, of the words that are found first on a page. */
async function sizeOf(pdf: PDFDocumentProxy, no: number, words: string): Promise<number> {
  const { items } = await (await pdf.getPage(no)).getTextContent()
  const found = items.find(item => 'str' in item && item.str.includes(words))
  return found && 'transform' in found ? (found.transform as number[])[0]! : 0
}
