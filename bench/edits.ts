import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Course, Deck } from '../kit/node/course/course.ts'
import { deckName } from '../kit/node/course/select.ts'
import { inCopy, readBench, spoken, type Task } from './part.ts'
import type { Edits } from './results.ts'
import { buildWithSlidev, makeAgain } from './tools.ts'
import { watchSaves } from './watching.ts'

/** `workshop make` over what is made already: with nothing changed, with one slide changed, and watching. */
export async function edits(task: Task): Promise<void> {
  await inCopy(task, 'edits', task.modules, async (place, surroundings) => {
    const { course, decks } = await readBench(place)
    const bench = { ...surroundings, course, decks }
    // The hardest deck: the one with the most slides.
    const deck = decks.toSorted((a, b) => b.slides.length - a.slides.length)[0]!
    const result: Edits = { ...task.circumstances, decks: decks.length, deck: deckName(deck), slides: deck.slides.length, unchanged: [], slidevBuild: [], changed: [] }
    task.tell(`edits: everything once, not measured: ${spoken((await makeAgain(bench)).ms)}`)
    for (let run = 1; run <= task.runs; run++) {
      // A run that wanted a browser would fail: there is none of this name.
      const sample = await makeAgain({ ...bench, chromium: join(place, 'no-browser') })
      result.unchanged.push(sample)
      task.tell(`edits: nothing changed, run ${run} of ${task.runs}: ${spoken(sample.ms)}`)
    }
    const text = readFileSync(deck.file, 'utf8')
    for (let run = 1; run <= task.runs; run++) {
      const before = stateOf(course, decks)
      changeSlide(deck, text, run)
      const sample = await makeAgain(bench)
      const after = stateOf(course, decks)
      const touched = decks.map(deckName).filter(name => before.get(name) !== after.get(name))
      result.changed.push({ ...sample, touched })
      task.tell(`edits: one slide changed, run ${run} of ${task.runs}: ${spoken(sample.ms)}, written: ${touched.join(', ')}`)
      const built = await buildWithSlidev(bench, deck)
      result.slidevBuild!.push(built)
      task.tell(`edits: slidev build of that deck, run ${run} of ${task.runs}: ${spoken(built.ms)}`)
    }
    result.watch = await watchSaves(bench, deck, task.runs, run => changeSlide(deck, text, 100 + run))
    task.tell(`edits: watched, from save to site ${result.watch.site.map(({ ms }) => spoken(ms)).join(', ')}; to handout ${result.watch.handout.map(({ ms }) => spoken(ms)).join(', ')}`)
    await task.keep({ edits: result })
  })
}

/** Adds the run's number to the title in the middle of the deck. */
function changeSlide(deck: Deck, text: string, run: number): void {
  const { raw } = deck.slides[Math.floor(deck.slides.length / 2)]!
  const changed = raw.replace(/^# .*$/m, title => `${title} ${run}`)
  if (changed === raw || !text.includes(raw))
    throw new Error(`The slide in the middle of ${deck.file} has no title to change.`)
  writeFileSync(deck.file, text.replace(raw, () => changed))
}

/** By deck, what tells whether a file of its site or its exports was written: a file that is moved in is another file. */
function stateOf(course: Course, decks: readonly Deck[]): Map<string, string> {
  return new Map(decks.map((deck) => {
    const folders = [join(course.root, 'dist', deck.module, deck.locale), join(course.root, 'exports', deck.locale, deck.module)]
    const files = folders.flatMap(folder => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort().map(name => join(folder, name)))
    const offered = join(course.root, 'dist/handouts', deck.locale, `${deck.module}.pdf`)
    return [deckName(deck), [...files, offered].map((file) => {
      const { ino, mtimeMs, size } = statSync(file)
      return `${file} ${ino} ${mtimeMs} ${size}`
    }).join('\n')]
  }))
}
