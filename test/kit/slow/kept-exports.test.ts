import { mkdirSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runWorkshop } from '../../support/run-workshop.ts'
import { inEnglish, smallDeck, tempCourse } from '../../support/temp-course.ts'

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
