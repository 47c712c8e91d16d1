import { describe, expect, test } from 'vitest'
import { wordsOf } from '../../../kit/node/course/read-words.ts'
import { course } from '../../support/fixture-course.ts'
import { expectKeysAreTheDecks, expectNothingMoves, expectWords, openByKeyboard, useSlides } from '../../support/slides.ts'
import { activity, diagram, figure, picture, room } from '../fixture-facts.ts'

// What the kit gives to slides and to a course's own components, on the fixture course.

const { openSlide, onPaper } = useSlides(figure.module)
const next = useSlides(diagram.module)

describe.each(course.languages)('a component that takes clicks, in %s', (locale) => {
  const brings = figure.brings[locale as 'es' | 'fr']
  const parts = '.union-figure li p'

  test('opens a part with each click, keeps what is open, and the slide moves on after the last', async () => {
    const { page, shown, expanded, clicks } = await openSlide(locale, figure.id)
    expect(await shown.locator(`${parts}:visible`).count()).toBe(0)
    for (let click = 1; click <= figure.clicks; click++) {
      await page.keyboard.press('ArrowRight')
      await expect.poll(() => shown.locator(`${parts}:visible`).allInnerTexts()).toEqual(brings.slice(0, click))
      await expect.poll(() => expanded.count()).toBe(click)
    }
    expect(clicks()).toBe(figure.clicks)
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.url()).not.toContain(figure.id)
  })

  test('by mouse: what is pressed opens with all before it, pressed again it closes, and the slide\'s clicks follow', async () => {
    const { page, buttons, clicks } = await openSlide(locale, figure.id)
    await buttons.nth(1).click()
    await expect.poll(clicks).toBe(2)
    await buttons.nth(1).click()
    await expect.poll(clicks).toBe(1)
    // It takes no focus: the next key is the presenter's.
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
  })

  test('by keyboard: arrows move between buttons, Enter opens, Escape gives the deck its keys back', async () => {
    const slide = await openSlide(locale, figure.id)
    await openByKeyboard(slide, ['ArrowRight', 'Enter'], 2)
    await expectKeysAreTheDecks(slide, 'Escape', 'ArrowRight')
  })

  test('tells a screen reader what was opened', async () => {
    const { shown } = await openSlide(locale, figure.id, { clicks: 2 })
    await expect.poll(() => shown.locator('.union-figure > [aria-live=polite]').innerText()).toBe(brings[1])
  })

  test('says everything on paper, without buttons, and the handout page knows what each click brings', async () => {
    const paper = await onPaper(locale, figure.id)
    expect(await paper.getByRole('button').count()).toBe(0)
    await expectWords(paper, brings)
    const reveals = JSON.parse((await paper.getAttribute('data-reveals'))!) as string[]
    expect(reveals).toHaveLength(figure.clicks)
    for (const [click, words] of brings.entries())
      expect(reveals[click]).toContain(words)
  })
})

describe.each(course.languages)('in %s', (locale) => {
  const { clock, room: call } = wordsOf(course, locale).deck

  test('the clock starts, pauses and adds a minute without moving the slide, and keeps its time when one leaves the slide', async () => {
    const { page, shown } = await openSlide(locale, activity.id)
    const timer = shown.getByRole('timer').first()
    const read = async () => (await timer.innerText()).match(/\d+:\d\d/)![0]
    const press = (name: string) => shown.getByRole('button', { name, exact: true }).click()
    const full = await read()
    expect(full).toBe(`0${activity.minutes}:00`)
    await shown.getByRole('button', { name: clock.go.ready, exact: true }).focus()
    await page.keyboard.press('Space')
    await expect.poll(read, { timeout: 5000 }).not.toBe(full)
    expect(page.url()).toContain(activity.id)
    await press(clock.go.running)
    const paused = await read()
    await page.goto(page.url().replace(/#.*/, `#/${room.id}`))
    await shown.locator('.room').waitFor()
    await page.goBack()
    await expect.poll(read).toBe(paused)
    await press(clock.more)
    await expect.poll(async () => Number((await read()).split(':')[0])).toBe(Number(paused.split(':')[0]) + 1)
    await press(clock.reset)
    await expect.poll(read).toBe(full)
  })

  test('a question to the room hides its answer until the click, and paper has both', async () => {
    const { page, shown } = await openSlide(locale, room.id)
    expect(await shown.innerText()).toContain(call.call)
    const answer = shown.locator('.answer strong')
    await expect.poll(() => answer.evaluate(element => element.closest('.slidev-vclick-hidden') !== null)).toBe(true)
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => answer.evaluate(element => element.closest('.slidev-vclick-hidden') !== null)).toBe(false)
    expect(await (await onPaper(locale, room.id)).locator('.answer').innerText()).not.toBe('')
  })

  test('a term shows its meaning at the foot to who reaches it, and is a word on paper', async () => {
    const term = course.glossary['clave-foranea']![locale]!
    const { page, shown } = await openSlide(locale, 'resumen')
    const note = shown.locator('.term-note')
    expect(await note.isVisible()).toBe(false)
    await shown.locator('button.term').focus()
    await expect.poll(() => note.isVisible()).toBe(true)
    expect(await note.innerText()).toBe(`${term.term}. ${term.meaning}`)
    await page.keyboard.press('Escape')
    await expect.poll(() => note.isVisible()).toBe(false)
    const paper = await onPaper(locale, 'resumen')
    expect(await paper.locator('.term-note').count()).toBe(0)
    expect((await paper.locator('.slidev-layout').innerText()).toLowerCase()).toContain(term.term.toLowerCase())
  })

  test('a picture from public/ is there, and a diagram has its name', async () => {
    const { shown } = await openSlide(locale, picture.id)
    await expect.poll(() => shown.locator('img').evaluate(image => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0)
    const drawn = await next.openSlide(locale, diagram.id)
    expect(await drawn.shown.getByRole('img', { name: diagram.names[locale as 'es' | 'fr'] }).count()).toBe(1)
  })
})

test.each([figure.id, activity.id, room.id])('with reduced motion nothing on #/%s moves, in light and in dark', async (id) => {
  await expectNothingMoves(await openSlide('es', id, { clicks: 1, reducedMotion: 'reduce' }))
})
