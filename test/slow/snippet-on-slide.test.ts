import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContextOptions, Page } from 'playwright-chromium'
import { describe, expect, test } from 'vitest'
import { findSnippets } from '../../kit/node/commands/run.ts'
import { serveFolder } from '../../kit/node/serve/static-server.ts'
import { useSlides } from '../support/gallery.ts'
import { shownSlide } from '../support/open.ts'
import { course, root } from '../support/project.ts'
import { type Ended, runWorkshop } from '../support/run-workshop.ts'
import { inEnglish, tempCourse } from '../support/temp-course.ts'

const module = course.modules[0]!
const { open, onPaper, site } = useSlides(module.name)
const outputOf = (page: Page) => shownSlide(page).getByRole('log')
const editorOf = (page: Page) => shownSlide(page).getByRole('textbox')

/** The first run loads what it needs; an endless one has ten seconds. */
const eventually = (value: () => Promise<unknown>) => expect.poll(value, { timeout: 15_000 })

const labels = {
  'en': { run: 'Run', stop: 'Stop', edit: 'Edit', reset: 'Reset', standIn: 'rules, not a model', failed: 'It failed: TypeError: no boots' },
  'pt-BR': { run: 'Rodar', stop: 'Parar', edit: 'Editar', reset: 'Restaurar', standIn: 'regras, não um modelo', failed: 'Falhou: TypeError: no boots' },
}

/** Opens a deck at a slide, and from then on lets nothing through but the deck's own files. */
async function slide(path: string, id: string, options?: BrowserContextOptions) {
  const opened = await open(`${path}index.html#/${id}`, options)
  const { origin } = new URL(path, site)
  await opened.page.context().route(url => url.origin !== origin && url.protocol !== 'blob:', route => route.abort())
  await shownSlide(opened.page).locator('.snippet').waitFor()
  const press = (name: string) => shownSlide(opened.page).getByRole('button', { name, exact: true }).click()
  return { ...opened, press, output: () => outputOf(opened.page).innerText() }
}

/** Writes the text of a snippet anew and runs it. */
async function runEdited(page: Page, change: (text: string) => string): Promise<void> {
  await editorOf(page).fill(change(await editorOf(page).inputValue()))
  await page.keyboard.press('Control+Enter')
}

/** What the snippet prints in Node, the same for both languages. */
let inNode: Promise<Ended> | undefined

describe.each(module.decks)('the snippet of module 1 in $locale', ({ locale }) => {
  const words = labels[locale as keyof typeof labels]
  const deck = `${module.name}/${locale}/`

  test('Run prints what the code prints, the stand-in is named, Reset brings the slide back', async () => {
    const { page, faults, press, output } = await slide(deck, 'one-call')
    expect(await output()).toBe('')
    expect(await shownSlide(page).innerText()).toContain(words.standIn)
    await press(words.run)
    await eventually(output).toMatch(/offline stand-in[^]*\d+ tokens/)
    expect(await outputOf(page).getAttribute('aria-label')).toMatch(/Output|Saída/)
    await press(words.reset)
    await eventually(output).toBe('')
    expect(faults).toEqual([])
  })

  test('Edit runs the edited text, and Reset brings the original', async () => {
    const { page, faults, press, output } = await slide(deck, 'one-call')
    const shown = await shownSlide(page).locator('.snippet pre').innerText()
    await press(words.edit)
    expect((await editorOf(page).inputValue()).trim()).toBe(shown.trim())
    await runEdited(page, text => text.replace('prompt: question', 'prompt: "Worn boots cannot be returned. " + (question as string)'))
    await eventually(output).toMatch(/^Worn boots cannot be returned\./)
    await runEdited(page, text => text.replace('{\n', '{\n  if (question) throw new TypeError("no boots")\n'))
    await eventually(output).toContain(words.failed)
    await press(words.reset)
    await expect.poll(() => shownSlide(page).locator('.snippet pre').innerText()).toBe(shown)
    await press(words.run)
    await eventually(output).toContain('offline stand-in')
    expect(faults).toEqual([])
  })

  test('in print it stands with what it printed when the deck was built, and nothing to press', async () => {
    const printed = (await onPaper(locale, 'one-call')).locator('.snippet')
    const { stdout } = await (inNode ??= runWorkshop(root, ['run', 'models/one-call']))
    expect((await printed.locator('.output').innerText()).split('\n').filter(Boolean)).toEqual(stdout.trim().split('\n'))
    expect(await printed.innerText()).toContain(words.standIn)
    expect(await printed.locator('pre').innerText()).toContain('generateText')
    expect(await printed.locator('button, textarea').filter({ visible: true }).count()).toBe(0)
  })
})

describe('an edited snippet', () => {
  const deck = `${module.name}/en/`
  const body = (code: string) => (text: string) => text.replace(/\{\n[^]*$/, `{\n${code}\n}`)
  async function edited() {
    const opened = await slide(deck, 'one-call')
    await opened.press('Edit')
    return opened
  }

  test('that never ends is stopped after ten seconds, or before, and the deck lives on', async () => {
    const { page, faults, press, output } = await edited()
    await runEdited(page, body('  console.log("once")\n  for (;;);'))
    await eventually(output).toContain('once')
    await press('Stop')
    await eventually(output).toContain('Stopped.')
    await runEdited(page, body('  for (;;) console.log("again")'))
    await eventually(output).toMatch(/again[^]*It failed: RangeError/)
    await runEdited(page, body('  for (;;);'))
    await eventually(output).toContain('Stopped after 10 seconds')
    await page.keyboard.press('Escape')
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.url()).not.toContain('one-call')
    expect(faults).toEqual([])
  }, 40_000)

  test.each([
    ['throws', '  throw new TypeError("no boots")', 'It failed: TypeError: no boots'],
    ['throws later', '  setTimeout(() => { throw new Error("late") })\n  await new Promise(() => {})', /It failed at line 2: Error: late/],
    ['is no code', '  const a = 1\n  return {{ a', /cannot be read as code: look at line [34]/],
    ['forgets a rejection', '  void Promise.reject(new Error("lost"))\n  await new Promise(() => {})', 'It failed: Error: lost'],
    ['imports what is not there', '  const { x } = await globalThis.snippet.load("left-pad", ["x"])', /There is no "left-pad" here/],
  ])('that %s says so', async (_, code, words) => {
    const { page, output } = await edited()
    await runEdited(page, body(code))
    await eventually(output).toMatch(words)
    await page.keyboard.press('Escape')
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.url()).not.toContain('one-call')
  })

  test('that prints more than its box holds is read from its top once it is done, and from its end when it fails', async () => {
    const { page, output } = await edited()
    const lines = '  for (let i = 1; i <= 60; i++) console.log(`line ${i}`)\n'
    const fromTop = () => outputOf(page).evaluate(box => box.scrollTop)
    const toEnd = () => outputOf(page).evaluate(box => box.scrollHeight - box.clientHeight - box.scrollTop)
    await runEdited(page, body(`${lines}  throw new TypeError("no boots")`))
    await eventually(output).toContain('It failed')
    await expect.poll(toEnd).toBeLessThan(2)
    expect(await fromTop()).toBeGreaterThan(0)
    await runEdited(page, body(`${lines}  return { text: "end", tokens: 1 }`))
    await eventually(output).not.toContain('It failed')
    await expect.poll(fromTop).toBe(0)
    await page.waitForTimeout(300)
    expect(await fromTop()).toBe(0)
  })

  test('may no more than the deck: no eval, no other host', async () => {
    const { page, output } = await edited()
    await runEdited(page, body('  try { (0, eval)("1") } catch (error) { console.log(String(error)) }\n  await import("https://example.com/x.js").catch(error => console.log(String(error)))\n  return { text: "end", tokens: 1 }'))
    await eventually(output).toMatch(/EvalError[^]*TypeError[^]*end/)
  })

  test('is typed without moving the slide: arrows, space, page keys and the deck\'s letters', async () => {
    const { page, output } = await edited()
    const before = page.url()
    await editorOf(page).focus()
    for (const key of ['ArrowRight', 'ArrowDown', 'Space', 'PageDown', 'f', 'o', 'g', 'd', 'Enter'])
      await page.keyboard.press(key)
    await page.waitForTimeout(300)
    expect(page.url()).toBe(before)
    expect(await page.locator('html.dark').count()).toBe(0)
    expect(await editorOf(page).inputValue()).toContain('fogd')
    expect(await output()).toBe('')
  })
})

test('every snippet of the project prints the same on its slide as in Node; a parameter moves it', async () => {
  const snippets = await findSnippets(root)
  const names = snippets.map(({ name }) => name)
  const isStill = (name: string) => readFileSync(join(root, `snippets/${name}.ts`), 'utf8').includes('lib/postgres.ts')
  const folder = tempCourse({
    'course.yaml': inEnglish,
    '01-one/en.md': `---\ntheme: default\naddons: [workshop]\ntitle: All of them\nlang: en\nlayout: cover\nid: cover\nminutes: 1\n---\n\n# All of them\n\n`
      + names.map(name => `---\nlayout: code\nid: ${idOf(name)}\nminutes: 1\n---\n\n::title::\n\n# ${name}\n\n::default::\n\n<Snippet file="${name}"${isStill(name) ? ' still' : ''} />\n\n`).join(''),
  })
  const built = await runWorkshop(folder, ['build'])
  expect(built.code, built.stderr).toBe(0)
  const server = await serveFolder(join(folder, 'dist'), 0, '/')
  try {
    const deck = `${server.url}01-one/en/`
    const left = names.values()
    // Side by side in two windows, since a run is mostly waiting for its worker to load.
    await Promise.all([0, 1].map(async () => {
      const { page, press, output } = await slide(deck, idOf(names[0]!))
      for (const name of left) {
        await page.evaluate((hash) => { location.hash = hash }, `#/${idOf(name)}`)
        await page.getByRole('heading', { name, exact: true }).waitFor()
        await eventually(() => shownSlide(page).count()).toBe(1)
        if (isStill(name)) {
          expect(await shownSlide(page).getByRole('button', { name: 'Run' }).count()).toBe(0)
          expect(await shownSlide(page).locator('.snippet').innerText()).toContain('Recorded')
          continue
        }
        await press('Run')
        await eventually(() => shownSlide(page).getByRole('button', { name: 'Run', exact: true }).count()).toBe(1)
        const { recorded } = JSON.parse(readFileSync(join(folder, `.workshop/recorded/${name}.json`), 'utf8')) as { recorded: { output: string } }
        expect.soft(lines(await output()), name).toEqual(lines(recorded.output))
      }
    }))
    const { page, press, output } = await slide(deck, 'models-trade-off')
    const slider = shownSlide(page).getByRole('slider', { name: 'minAccuracy' })
    await press('Run')
    await eventually(output).toContain('> fast')
    const first = await output()
    await slider.fill('0.97')
    await eventually(output).not.toBe(first)
    const { stdout } = await runWorkshop(root, ['run', 'models/trade-off', '--', 'minAccuracy=0.97'])
    expect(lines(await output())).toEqual(lines(stdout))
    await slider.press('ArrowLeft')
    expect(page.url()).toContain('models-trade-off')
    await press('Reset')
    await expect.poll(() => slider.inputValue()).toBe('0.9')
  }
  finally {
    await server.close()
  }
}, 300_000)

const idOf = (name: string): string => name.replace('/', '-')
const lines = (text: string): string[] => text.split('\n').map(line => line.trimEnd()).filter(Boolean)
