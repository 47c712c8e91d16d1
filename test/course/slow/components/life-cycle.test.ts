import { describe, expect, test } from 'vitest'
import { expectKeysAreTheDecks, expectNothingMoves, locales, openByKeyboard, useGallery } from '../../../support/gallery.ts'

const { openSlide, onPaper } = useGallery()


describe.each(locales)('LifeCycle in %s', (locale) => {
  test('reaches one station with each of five clicks, and the last one closes the loop', async () => {
    const { page, shown, buttons, expanded } = await openSlide(locale, 'life-cycle')
    expect(await buttons.count()).toBe(5)
    for (let click = 1; click <= 5; click++) {
      expect(await shown.locator('.way.shown').count()).toBe(Math.max(click - 2, 0))
      await page.keyboard.press('ArrowRight')
      await expect.poll(() => expanded.count()).toBe(click)
    }
    await expect.poll(() => shown.locator('.way.shown').count()).toBe(5)
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.url()).toContain('life-cycle-compact')
  })

  test('with drift the points of the world move, and the curve of the model does not', async () => {
    const { page, shown, expanded } = await openSlide(locale, 'life-cycle', { clicks: 3, reducedMotion: 'reduce' })
    await expect.poll(() => expanded.count()).toBe(3)
    const point = async () => (await shown.locator('.view circle').first().boundingBox())!.x
    const model = async () => (await shown.locator('.model.old').boundingBox())!.x
    const [before, learned] = [await point(), await model()]
    await page.keyboard.press('ArrowRight')
    await expect.poll(point).toBeGreaterThan(before + 50)
    expect(await model()).toBe(learned)
    await page.keyboard.press('ArrowRight')
    await expect.poll(async () => (await shown.locator('.model.shown:not(.old)').boundingBox())?.x).toBeGreaterThan(learned + 50)
  })

  test('by mouse: a name and a mark reach their station, and the slide\'s clicks follow', async () => {
    const { page, shown, buttons, clicks } = await openSlide(locale, 'life-cycle')
    await buttons.nth(3).click()
    await expect.poll(clicks).toBe(4)
    await shown.locator('.station.deploy').click()
    await expect.poll(clicks).toBe(1)
    await page.keyboard.press('ArrowRight')
    await expect.poll(clicks).toBe(2)
  })

  test('by keyboard: arrows move between the stations, Enter reaches one, the clicker is heard all the same', async () => {
    const slide = await openSlide(locale, 'life-cycle')
    const { page, clicks } = slide
    await openByKeyboard(slide, ['ArrowRight', 'ArrowDown', 'Enter'], 3)
    await expectKeysAreTheDecks(slide, 'PageDown')
    await page.keyboard.press('ArrowRight')
    await expect.poll(clicks).toBe(5)
  })

  test('tells a screen reader what has happened', async () => {
    const { shown } = await openSlide(locale, 'life-cycle', { clicks: 4 })
    await expect.poll(() => shown.locator('[aria-live=polite]').innerText()).toMatch(/^Drift\. ./)
    expect(await shown.getByRole('img').first().getAttribute('aria-label')).toMatch(/drift/)
  })

  test('in print every station and every tool is there, and nothing to press', async () => {
    const paper = await onPaper(locale, 'life-cycle')
    for (const tool of ['MLflow', 'Kubeflow', 'Vertex AI', 'SageMaker', 'DVC', 'Weights & Biases', '2026'])
      expect(await paper.innerText()).toContain(tool)
    expect(await paper.locator('.more').filter({ visible: true }).count()).toBe(5)
    expect(await paper.locator('button').count()).toBe(0)
  })

  test('compact shows five names, without clicks and buttons', async () => {
    const { shown, buttons } = await openSlide(locale, 'life-cycle-compact')
    await expect.poll(() => shown.locator('.cycle-small li').count()).toBe(5)
    expect(await buttons.count()).toBe(0)
    expect(await shown.locator('.way.shown').count()).toBe(5)
  })
})

test('with reduced motion nothing moves, in light and in dark', async () => {
  await expectNothingMoves(await openSlide('pt-BR', 'life-cycle', { clicks: 3, reducedMotion: 'reduce' }))
})
