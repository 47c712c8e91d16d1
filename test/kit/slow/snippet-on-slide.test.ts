import { describe, expect, test } from 'vitest'
import { wordsOf } from '../../../kit/node/course/read-words.ts'
import { course, root } from '../../support/fixture-course.ts'
import { shownSlide } from '../../support/open.ts'
import { runWorkshop } from '../../support/run-workshop.ts'
import { editorOf, eventually, openSnippet, outputOf, printedLines, runEdited, type SnippetPage } from '../../support/snippet-page.ts'
import { useSlides } from '../../support/slides.ts'
import { snippet, still } from '../fixture-facts.ts'

const slides = useSlides(snippet.module)
const { onPaper } = slides
const [spanish] = course.languages
const wordsIn = (locale: string) => wordsOf(course, locale).deck.snippet
const slide = (locale: string, id: string = snippet.id): Promise<SnippetPage> => openSnippet(slides, `${snippet.module}/${locale}/`, id)

describe.each(course.languages)('a snippet on its slide in %s', (locale) => {
  const words = wordsIn(locale)

  test('Run prints what the code prints, Reset brings the slide back', async () => {
    const { page, faults, press, output } = await slide(locale)
    expect(await output()).toBe('')
    await press(words.run)
    await eventually(async () => printedLines(await output())).toEqual(snippet.usually)
    expect(await outputOf(page).getAttribute('aria-label')).toBe(words.output)
    await press(words.reset)
    await eventually(output).toBe('')
    expect(faults).toEqual([])
  })

  test('Edit runs the edited text, and Reset brings the original', async () => {
    const { page, faults, press, output } = await slide(locale)
    const shown = await shownSlide(page).locator('.snippet pre').innerText()
    await press(words.edit)
    expect((await editorOf(page).inputValue()).trim()).toBe(shown.trim())
    await runEdited(page, text => text.replace('libro.anio >= desde', 'libro.anio < (desde as number)'))
    await eventually(output).toMatch(/^1945 {2}Nada/)
    await runEdited(page, text => text.replace('{\n', '{\n  if (desde) throw new TypeError("no shelf")\n'))
    await eventually(output).toContain(words.end.failed('TypeError: no shelf', undefined))
    await press(words.reset)
    await expect.poll(() => shownSlide(page).locator('.snippet pre').innerText()).toBe(shown)
    await press(words.run)
    await eventually(async () => printedLines(await output())).toEqual(snippet.usually)
    expect(faults).toEqual([])
  })

  test('Tab goes from what copies the code to Run and Edit, each of them seen and named in the deck\'s language', async () => {
    const { page } = await slide(locale)
    for (const name of [wordsOf(course, locale).deck.around.toolbar.Copy!, words.run, words.edit]) {
      await page.keyboard.press('Tab')
      const focused = page.locator(':focus')
      expect(await focused.evaluate(button => (button as HTMLElement).title || button.textContent.trim())).toBe(name)
      await expect.poll(() => focused.evaluate(button => getComputedStyle(button).opacity)).toBe('1')
    }
  })

  test('a parameter moves what it prints, on the slide as on the command line', async () => {
    const { page, press, output } = await slide(locale)
    const slider = shownSlide(page).getByRole('slider', { name: snippet.parameter })
    const before = await slider.inputValue()
    await press(words.run)
    await eventually(async () => printedLines(await output())).toEqual(snippet.usually)
    await slider.fill(String(snippet.moved))
    const { stdout } = await runWorkshop(root, ['run', snippet.name, '--', `${snippet.parameter}=${snippet.moved}`])
    await eventually(async () => printedLines(await output())).toEqual(printedLines(stdout))
    expect(printedLines(stdout)).not.toEqual(snippet.usually)
    await slider.press('ArrowLeft')
    expect(page.url()).toContain(snippet.id)
    await press(words.reset)
    await expect.poll(() => slider.inputValue()).toBe(before)
  })

  test('in print it stands with what it printed when the deck was built, and nothing to press', async () => {
    const printed = (await onPaper(locale, snippet.id)).locator('.snippet')
    expect(printedLines(await printed.locator('.output').innerText())).toEqual(snippet.usually)
    expect(await printed.locator('pre').innerText()).toContain('toSorted')
    expect(await printed.locator('button, textarea').filter({ visible: true }).count()).toBe(0)
  })

  test('one that stands still shows what was recorded, on screen and on paper, and says whose words these are', async () => {
    const { stdout } = await runWorkshop(root, ['run', still.name])
    const { page } = await slide(locale, still.id)
    for (const shown of [shownSlide(page).locator('.snippet'), (await onPaper(locale, still.id)).locator('.snippet')]) {
      expect(printedLines(await shown.locator('.output').innerText())).toEqual(printedLines(stdout))
      expect(await shown.innerText()).toContain(`${words.recorded} · ${words.standIn}`)
      expect(await shown.getByRole('button', { name: words.run }).count()).toBe(0)
    }
  })
})

test('a host whose policy knows no worker from a blob: what was edited says so, what was not runs', async () => {
  const { page } = await slides.newPage()
  await page.route('**/index.html', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': 'worker-src \'self\'' } })
  })
  await page.goto(new URL(`${snippet.module}/${spanish}/index.html#/${snippet.id}`, slides.site).href)
  const words = wordsIn(spanish!)
  const press = (name: string) => shownSlide(page).getByRole('button', { name, exact: true }).click()
  await press(words.run)
  await eventually(async () => printedLines(await outputOf(page).innerText())).toEqual(snippet.usually)
  await press(words.edit)
  await runEdited(page, text => text)
  await eventually(() => outputOf(page).innerText()).toContain(words.end.forbidden)
})

describe('an edited snippet', () => {
  const words = wordsIn(spanish!)
  const body = (code: string) => (text: string) => text.replace(/\{\n[^]*$/, `{\n${code}\n}`)
  async function edited(): Promise<SnippetPage> {
    const opened = await slide(spanish!)
    await opened.press(words.edit)
    return opened
  }
  async function expectDeckLives({ page }: SnippetPage): Promise<void> {
    await page.keyboard.press('Escape')
    const before = page.url()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.url()).not.toBe(before)
  }

  test('that never ends is stopped after ten seconds, or before, and the deck lives on', async () => {
    const opened = await edited()
    const { page, faults, press, output } = opened
    await runEdited(page, body('  console.log("once")\n  for (;;);'))
    await eventually(output).toContain('once')
    await press(words.stop)
    await eventually(output).toContain(words.end.stopped)
    await runEdited(page, body('  for (;;) console.log("again")'))
    await eventually(output).toMatch(/again[^]*RangeError/)
    await runEdited(page, body('  for (;;);'))
    await eventually(output).toContain(words.end.late)
    await expectDeckLives(opened)
    expect(faults).toEqual([])
  }, 40_000)

  test.each([
    ['throws', '  throw new TypeError("no shelf")', [words.end.failed('TypeError: no shelf', undefined)]],
    ['throws later', '  setTimeout(() => { throw new Error("late") })\n  await new Promise(() => {})', [words.end.failed('Error: late', 2)]],
    ['is no code', '  const a = 1\n  return {{ a', [words.end.unreadable(3), words.end.unreadable(4)]],
    ['forgets a rejection', '  void Promise.reject(new Error("lost"))\n  await new Promise(() => {})', [words.end.failed('Error: lost', undefined)]],
    ['imports what is not there', '  const { x } = await globalThis.snippet.load("left-pad", ["x"])', ['«left-pad»']],
  ])('that %s says so', async (_, code, said) => {
    const opened = await edited()
    await runEdited(opened.page, body(code))
    await eventually(async () => {
      const text = await opened.output()
      return said.some(words => text.includes(words)) ? 'said' : text
    }).toBe('said')
    await expectDeckLives(opened)
  })

  test('that prints more than its box holds is read from its top once it is done, and from its end when it fails', async () => {
    const { page, output } = await edited()
    const lines = '  for (let i = 1; i <= 60; i++) console.log(`line ${i}`)\n'
    const fromTop = () => outputOf(page).evaluate(box => box.scrollTop)
    const toEnd = () => outputOf(page).evaluate(box => box.scrollHeight - box.clientHeight - box.scrollTop)
    await runEdited(page, body(`${lines}  throw new TypeError("no shelf")`))
    await eventually(output).toContain('no shelf')
    await expect.poll(toEnd).toBeLessThan(2)
    expect(await fromTop()).toBeGreaterThan(0)
    await runEdited(page, body(`${lines}  return []`))
    await eventually(output).not.toContain('no shelf')
    await expect.poll(fromTop).toBe(0)
    await page.waitForTimeout(300)
    expect(await fromTop()).toBe(0)
  })

  test('may no more than the deck: no eval, no other host', async () => {
    const { page, output } = await edited()
    await runEdited(page, body('  try { (0, eval)("1") } catch (error) { console.log(String(error)) }\n  await import("https://example.com/x.js").catch(error => console.log(String(error)))\n  return [{ titulo: "end", anio: 1 }]'))
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
