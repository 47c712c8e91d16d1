import { describe, expect, test } from 'vitest'
import { expectKeysAreTheDecks, expectNothingMoves, expectWords, locales, openByKeyboard, useSlides } from '../../support/gallery.ts'

const { openSlide, onPaper } = useSlides('01-what-is-ai-engineering', 'course')

describe.each(locales)('RoleSpectrum in %s', (locale) => {
  test('opens one role with each click, and shows what goes from hand to hand with the last', async () => {
    const { page, shown, buttons } = await openSlide(locale, 'roles')
    expect(await buttons.count()).toBe(4)
    for (let click = 1; click <= 4; click++) {
      await page.keyboard.press('ArrowRight')
      await expect.poll(() => buttons.nth(click - 1).getAttribute('aria-expanded')).toBe('true')
    }
    expect(await shown.locator('.hand-overs').isVisible()).toBe(false)
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => shown.locator('.hand-overs').isVisible()).toBe(true)
  })

  test('a click of the mouse opens a role, and the slide\'s clicks follow', async () => {
    const { buttons, clicks } = await openSlide(locale, 'roles')
    await buttons.nth(2).click()
    await expect.poll(clicks).toBe(3)
  })

  test('by keyboard: Tab enters, arrows move between the roles, Enter opens, Escape gives the deck its keys back', async () => {
    const slide = await openSlide(locale, 'roles')
    await openByKeyboard(slide, ['ArrowRight', 'Enter'], 2)
    await expectKeysAreTheDecks(slide, 'Escape', 'ArrowRight')
  })

  test('tells a screen reader which role is open', async () => {
    const { shown } = await openSlide(locale, 'roles', { clicks: 4 })
    await expect.poll(() => shown.locator('[aria-live=polite]').innerText()).not.toBe('')
  })

  test('stands in its final state on paper', async () => {
    const paper = await onPaper(locale, 'roles')
    expect(await paper.locator('.hand-overs').isVisible()).toBe(true)
  })
})

describe.each(locales)('StackDiagram in %s', (locale) => {
  test('opens layer by layer with the clicks, and keeps what is open', async () => {
    const { page, expanded } = await openSlide(locale, 'stack', { clicks: 2 })
    await expect.poll(() => expanded.count()).toBe(2)
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => expanded.count()).toBe(3)
  })

  test('by mouse and by keyboard', async () => {
    const { page, buttons, clicks } = await openSlide(locale, 'stack')
    await buttons.nth(1).click()
    await expect.poll(clicks).toBe(2)
    await buttons.nth(1).focus()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Space')
    await expect.poll(clicks).toBe(3)
  })

  test('stands in its final state on paper', async () => {
    await expectWords(await onPaper(locale, 'stack'), ['OpenAI', 'LangChain', 'Pinecone'])
  })
})

test.each(['roles', 'teams', 'stack', 'six-jobs', 'one-question'])('with reduced motion nothing on #/%s moves, in light and in dark', async (id) => {
  await expectNothingMoves(await openSlide('pt-BR', id, { clicks: 1, reducedMotion: 'reduce' }))
})
