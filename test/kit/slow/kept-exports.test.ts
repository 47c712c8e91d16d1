import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { outlinePages, readPdf, targetPage } from '../../support/read-pdf.ts'
import { pageTags } from '../../support/read-structure.ts'
import { runWorkshop } from '../../support/run-workshop.ts'
import { inEnglish, smallDeck, tempCourse } from '../../support/temp-course.ts'
import { allTexts } from '../../support/texts.ts'

const picture = (colour: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" width="90" height="90"><rect width="9" height="9" fill="${colour}"/></svg>`

const deck = `${smallDeck('en', 'Kept')}
---
layout: claim
id: more
minutes: 1
---

# More

<img src="/square.svg" alt="A square">

<Handout>

What one reads.

</Handout>

<!-- *Say:* more -->
`

test('what would show the same is not made again, and whatever changes it is seen', { timeout: 240_000 }, async () => {
  const folder = tempCourse({ 'course.yaml': inEnglish, '01-kept/en.md': deck })
  const source = join(folder, 'slides/01-kept/en.md')
  mkdirSync(join(folder, 'public'))
  writeFileSync(join(folder, 'public/square.svg'), picture('red'))
  const slides = deck.match(/^layout:/gm)!.length
  const exports = join(folder, 'exports/en')
  const state = () => Object.fromEntries(['01-kept/slides.pdf', '01-kept/handout.pdf', '01-kept/instructor.pdf', '01-kept/overview.png', 'handbook.pdf'].map(name => [name, statSync(join(exports, name)).ino]))
  const picturesNow = () => readdirSync(join(exports, '01-kept/png')).sort().map(name => readFileSync(join(exports, '01-kept/png', name)).toString('base64'))

  /** Runs the export after a change. @returns what was made again, and how many pictures were taken. */
  async function after(change: () => void): Promise<{ made: string[], taken: number, differ: number[] }> {
    const [before, pictures] = [state(), picturesNow()]
    change()
    const { code, stderr } = await runWorkshop(folder, ['export'])
    expect(code, stderr).toBe(0)
    const now = state()
    const [, taken = '0'] = /taking (\d+)(?: of \d+)? pictures/.exec(stderr) ?? []
    return {
      made: Object.keys(now).filter(name => now[name] !== before[name]),
      taken: Number(taken),
      differ: picturesNow().flatMap((one, index) => one === pictures[index] ? [] : [index + 1]),
    }
  }
  const edit = (from: string, to: string) => () => writeFileSync(source, readFileSync(source, 'utf8').replace(from, to))

  const first = await runWorkshop(folder, ['export'])
  expect(first.code, first.stderr).toBe(0)
  expect(await after(() => undefined)).toEqual({ made: [], taken: 0, differ: [] })
  expect(await after(edit('*Say:* more', '*Say:* much more'))).toEqual({ made: ['01-kept/instructor.pdf'], taken: 0, differ: [] })
  expect(await after(edit('What one reads.', 'What one should read.'))).toEqual({ made: ['01-kept/handout.pdf', 'handbook.pdf'], taken: 0, differ: [] })
  const all = ['01-kept/slides.pdf', '01-kept/handout.pdf', '01-kept/instructor.pdf', '01-kept/overview.png', 'handbook.pdf']
  expect(await after(edit('# More', '# Much more'))).toEqual({ made: all, taken: 1, differ: [slides] })
  // Its name stays the same in what is built.
  expect(await after(() => writeFileSync(join(folder, 'public/square.svg'), picture('blue')))).toMatchObject({ made: all, differ: [slides] })
  // A file that is not what was written is made again, whatever its slide shows.
  const { taken } = await after(() => truncateSync(join(exports, '01-kept/png/001.png'), 100))
  expect(taken).toBe(1)
  expect(picturesNow()[0]!.length).toBeGreaterThan(1000)
})

/** A deck whose handout text has a term of the index and a table with heads. */
const chapter = (title: string, term: string) => `${smallDeck('en', title)}
---
layout: claim
id: more
minutes: 1
---

# More of ${title}

<Handout>

Some use **${term}** for it, and ${title} is where one reads of that.

| Name | What |
| --- | --- |
| ${term} | a tool |

</Handout>

<!-- *Say:* more -->
`

test('an edited module is printed anew in the handbook, what its pages move as well, and the book is the one that would be printed from nothing', { timeout: 400_000 }, async () => {
  const folder = tempCourse({ 'course.yaml': inEnglish, '01-one/en.md': chapter('One', 'Pydantic'), '02-two/en.md': chapter('Two', 'FastAPI'), '03-three/en.md': chapter('Three', 'Redis') })
  const kept = join(folder, '.workshop/printed/en')
  const book = join(folder, 'exports/en/handbook.pdf')
  const state = () => Object.fromEntries(readdirSync(kept).map(name => [name, statSync(join(kept, name)).ino]))

  async function exported(): Promise<void> {
    const { code, stderr } = await runWorkshop(folder, ['export', '--format', 'handbook'])
    expect(code, stderr).toBe(0)
  }
  /** All that a reader of the book meets. */
  async function told(): Promise<unknown> {
    const pdf = await readPdf(book)
    const pages = await Promise.all(Array.from({ length: pdf.numPages }, async (_, index) => {
      const links = await (await pdf.getPage(index + 1)).getAnnotations() as { url?: string, dest?: unknown, rect: number[] }[]
      return {
        tags: await pageTags(pdf, index + 1),
        links: await Promise.all(links.map(async ({ url, dest, rect }) => [url ?? await targetPage(pdf, dest), rect])),
      }
    }))
    return { texts: await allTexts(pdf), pages, outline: await outlinePages(pdf), metadata: (await pdf.getMetadata()).metadata.getRaw() as unknown }
  }
  /** Exports after a change. @returns the parts that were printed. */
  async function after(change: () => void): Promise<string[]> {
    const before = state()
    change()
    await exported()
    const now = state()
    const fromKept = await told()
    rmSync(kept, { recursive: true })
    rmSync(book)
    await exported()
    expect(fromKept).toEqual(await told())
    return Object.keys(now).filter(name => now[name] !== before[name])
  }
  const edit = (module: string, from: string, to: string) => () => {
    const file = join(folder, 'slides', module, 'en.md')
    const text = readFileSync(file, 'utf8')
    expect(text).toContain(from)
    writeFileSync(file, text.replace(from, to))
  }

  await exported()
  const pdf = await readPdf(book)
  const [texts, outline] = [await allTexts(pdf), await outlinePages(pdf)]
  for (const [title, term] of [['1 One', 'Pydantic'], ['2 Two', 'FastAPI'], ['3 Three', 'Redis']] as const) {
    const { page } = outline.find(entry => entry.title === title)!
    expect(page % 2).toBe(1)
    expect(texts[page]).toContain(`Some use ${term}`)
    // At the head of the page, and in the index.
    expect(texts[page]).toContain(String(page + 1))
    expect(texts.at(-1)).toContain(`${term} ${page + 1}`)
  }

  expect(await after(edit('02-two', 'where one reads of that', 'where one may read of that'))).toEqual(['02-two'])
  // The contents name the sections of a module without parts.
  expect(await after(edit('02-two', '# More of Two', '# Much more of Two'))).toEqual(['02-two', 'front'])
  // Four pages more: what comes behind is on other pages, and the contents and the index say so.
  expect(await after(edit('02-two', 'Some use', `${Array.from({ length: 60 }, (_, index) => `A paragraph of many that take some room, the one with the number ${index}, and then some more of it.\n\n`).join('')}Some use`))).toEqual(['02-two', '03-three', 'back', 'front'])
  expect(await after(() => {
    truncateSync(join(kept, '01-one'), 2000)
    edit('03-three', 'where one reads of that', 'where one may read of that')()
  })).toEqual(['01-one', '03-three'])
  // What a module is called stands in the contents, at the head of its pages and where its sources are.
  expect(await after(edit('01-one', 'title: One', 'title: First'))).toEqual(['01-one', 'front'])
})
