import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findSnippets } from '../../../kit/node/commands/run.ts'
import { wordsOf } from '../../../kit/node/course/read-words.ts'
import { serveFolder } from '../../../kit/node/serve/static-server.ts'
import { shownSlide } from '../../support/open.ts'
import { course, root } from '../../support/project.ts'
import { runWorkshop } from '../../support/run-workshop.ts'
import { eventually, openSnippet, printedLines } from '../../support/snippet-page.ts'
import { useSlides } from '../../support/slides.ts'
import { inEnglish, tempCourse } from '../../support/temp-course.ts'

const module = course.modules[0]!
const slides = useSlides(module.name, 'course')

/** In the deck's language, and what the call used. */
const standInSays: Record<string, RegExp> = { 'en': /offline stand-in[^]*\d+ tokens/, 'pt-BR': /substituto offline[^]*\d+ tokens/ }

describe.each(module.decks)('the snippet of module 1 in $locale', ({ locale }) => {
  const words = wordsOf(course, locale).deck.snippet

  test('Run prints the answer of the stand-in, which is named', async () => {
    const { page, faults, press, output } = await openSnippet(slides, `${module.name}/${locale}/`, 'one-call')
    expect(await shownSlide(page).innerText()).toContain(words.standIn)
    await press(words.run)
    await eventually(output).toMatch(standInSays[locale]!)
    expect(faults).toEqual([])
  })
})

/** What a deck would have to carry some megabytes for, or what only Node has: its output is recorded. */
const tooHeavy = /lib\/(?:postgres|semantic|measure|mcp-wires|langchain-model)\.ts|'@modelcontextprotocol\//

test('every snippet of the course prints the same on its slide as in Node; a parameter moves it', async () => {
  const { run, reset, recorded: still } = wordsOf(course, 'en').deck.snippet
  const snippets = await findSnippets(root)
  const names = snippets.map(({ name }) => name)
  const isStill = (name: string) => tooHeavy.test(readFileSync(join(root, `snippets/${name}.ts`), 'utf8'))
  const folder = tempCourse({
    'course.yaml': inEnglish,
    '01-one/en.md': `---\ntheme: default\naddons: [workshop]\ntitle: All of them\nlang: en\nlayout: cover\nid: cover\nminutes: 1\n---\n\n# All of them\n\n`
      + names.map(name => `---\nlayout: code\nid: ${idOf(name)}\nminutes: 1\n---\n\n::title::\n\n# ${name}\n\n::default::\n\n<Snippet file="${name}"${isStill(name) ? ' still' : ''} />\n\n`).join(''),
  }, root)
  // What the course's own slides show is recorded already.
  cpSync(join(root, '.workshop/recorded'), join(folder, '.workshop/recorded'), { recursive: true })
  const built = await runWorkshop(folder, ['build'])
  expect(built.code, built.stderr).toBe(0)
  const server = await serveFolder(join(folder, 'dist'), 0, '/')
  try {
    const deck = `${server.url}01-one/en/`
    const left = names.values()
    // Side by side in two windows, since a run is mostly waiting for its worker to load.
    await Promise.all([0, 1].map(async () => {
      const { page, press, output } = await openSnippet(slides, deck, idOf(names[0]!))
      for (const name of left) {
        await page.evaluate((hash) => { location.hash = hash }, `#/${idOf(name)}`)
        await page.getByRole('heading', { name, exact: true }).waitFor()
        await eventually(() => shownSlide(page).count()).toBe(1)
        if (isStill(name)) {
          expect(await shownSlide(page).getByRole('button', { name: run }).count()).toBe(0)
          expect(await shownSlide(page).locator('.snippet').innerText()).toContain(still)
          continue
        }
        await press(run)
        await eventually(() => shownSlide(page).getByRole('button', { name: run, exact: true }).count()).toBe(1)
        const { recorded } = JSON.parse(readFileSync(join(folder, `.workshop/recorded/${name}.en.json`), 'utf8')) as { recorded: { output: string } }
        expect.soft(printedLines(await output()), name).toEqual(printedLines(recorded.output))
      }
    }))
    const { page, press, output } = await openSnippet(slides, deck, 'models-trade-off')
    const slider = shownSlide(page).getByRole('slider', { name: 'minAccuracy' })
    await press(run)
    await eventually(output).toContain('> fast')
    const first = await output()
    await slider.fill('0.97')
    await eventually(output).not.toBe(first)
    const { stdout } = await runWorkshop(root, ['run', 'models/trade-off', '--', 'minAccuracy=0.97'])
    expect(printedLines(await output())).toEqual(printedLines(stdout))
    await slider.press('ArrowLeft')
    expect(page.url()).toContain('models-trade-off')
    await press(reset)
    await expect.poll(() => slider.inputValue()).toBe('0.9')
  }
  finally {
    await server.close()
  }
}, 300_000)

const idOf = (name: string): string => name.replace('/', '-')
