import { describe, expect, test } from 'vitest'
import { expectKeysAreTheDecks, expectNothingMoves, expectWords, locales, openByKeyboard, useGallery } from '../../../support/gallery.ts'

const { openSlide, onPaper } = useGallery()

/** What must be found beside the map in either language, by duty. */
const beside = [
  ['transformers'],
  ['Spark', 'Kafka', 'Airflow', 'dbt', 'Databricks'],
  ['Flask', 'FastAPI', 'Django', 'Node', 'Go', 'AWS', 'GCP', 'Azure', 'Docker', 'Kubernetes', 'GPU/TPU'],
  ['MLflow', 'Kubeflow', 'Vertex AI', 'SageMaker', 'DVC', 'Weights & Biases'],
  ['drift'],
  ['throughput', 'LLMs', 'Vision Transformers'],
]

/** And on the map, with all seven. */
const onMap = ['pipelines', 'APIs', 'containers', 'deploy', 'drift', 'throughput', 'DevOps']

/** Text of one piece: items that must not be torn apart have spaces of another kind. */
const plain = (text: string) => text.replaceAll('\u00A0', ' ')

describe.each(locales)('DutyMap in %s', (locale) => {
  test('opens one duty beside the map with each click, and with the seventh all of them on it', async () => {
    const { page, shown, buttons, expanded } = await openSlide(locale, 'duty-map')
    expect(await buttons.count()).toBe(7)
    expect(await expanded.count()).toBe(0)
    for (let click = 1; click <= 6; click++) {
      await page.keyboard.press('ArrowRight')
      await expect.poll(() => buttons.nth(click - 1).getAttribute('aria-expanded')).toBe('true')
      expect(await expanded.count()).toBe(1)
      await expect.poll(() => shown.locator('.duty-detail .number').innerText()).toBe(String(click))
      expect(await shown.locator('.province.told').count()).toBe(click)
      await expectWords(shown.locator('.duty-detail'), beside[click - 1]!)
      expect(await shown.locator('.dated').innerText()).toContain('2026')
    }
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => expanded.count()).toBe(7)
    expect(await shown.locator('.duty-detail').count()).toBe(0)
    const text = plain(await shown.locator('.duty-atlas').innerText())
    for (const word of onMap)
      expect(text).toContain(word)
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.url()).toContain('duty-map-partners')
  })

  test('nothing that is written on the last map lies on anything else', async () => {
    const { shown, expanded } = await openSlide(locale, 'duty-map', { clicks: 7, reducedMotion: 'reduce' })
    await expect.poll(() => expanded.count()).toBe(7)
    const boxes = await shown.locator('.duty-atlas li').evaluateAll(items => items.map((item) => {
      const range = document.createRange()
      range.selectNodeContents(item)
      const { left, right, top, bottom } = range.getBoundingClientRect()
      return { left, right, top, bottom }
    }))
    for (const [index, one] of boxes.entries()) {
      for (const other of boxes.slice(index + 1))
        expect(one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top).toBe(true)
    }
  })

  test('by mouse: names and provinces open a duty, and close it', async () => {
    const { shown, buttons, clicks } = await openSlide(locale, 'duty-map')
    await buttons.nth(2).click()
    await expect.poll(clicks).toBe(3)
    await shown.locator('[data-duty=data]').click({ position: { x: 40, y: 20 } })
    await expect.poll(clicks).toBe(2)
    await buttons.nth(1).click()
    await expect.poll(clicks).toBe(0)
  })

  test('by keyboard: arrows move between the duties, Space opens one, Escape gives the deck its keys back', async () => {
    const slide = await openSlide(locale, 'duty-map')
    await openByKeyboard(slide, ['ArrowRight', 'ArrowDown', 'ArrowDown', 'Space'], 4)
    await expectKeysAreTheDecks(slide, 'Escape', 'ArrowRight')
  })

  test('tells a screen reader what a duty consists of', async () => {
    const { shown } = await openSlide(locale, 'duty-map', { clicks: 2 })
    await expect.poll(() => shown.locator('[aria-live=polite]').innerText()).toContain('Databricks')
  })

  test('in print the map has all seven in a few words, without buttons', async () => {
    const paper = await onPaper(locale, 'duty-map')
    const text = plain(await paper.innerText())
    for (const word of onMap)
      expect(text).toContain(word)
    expect(await paper.locator('button').count()).toBe(0)
  })

  test('compact shows seven names, without clicks and buttons', async () => {
    const { shown, buttons } = await openSlide(locale, 'duty-map-compact')
    await expect.poll(() => shown.locator('.duty-small li').count()).toBe(7)
    expect(await buttons.count()).toBe(0)
  })
})

describe.each(locales)('DutyMap with partners in %s', (locale) => {
  test('opens a road with each of three clicks', async () => {
    const { page, shown, buttons, expanded } = await openSlide(locale, 'duty-map-partners')
    expect(await buttons.count()).toBe(3)
    for (let click = 1; click <= 3; click++) {
      await page.keyboard.press('ArrowRight')
      await expect.poll(() => expanded.count()).toBe(click)
    }
    await expect.poll(() => shown.locator('.notes p').filter({ visible: true }).count()).toBe(6)
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.url()).toContain('duty-map-compact')
  })

  test('by mouse and by keyboard', async () => {
    const slide = await openSlide(locale, 'duty-map-partners')
    const { shown, buttons, clicks } = slide
    await buttons.nth(1).click()
    await expect.poll(clicks).toBe(2)
    await shown.locator('.partner .person').first().click()
    await expect.poll(clicks).toBe(0)
    await openByKeyboard(slide, ['ArrowRight', 'Enter'], 2)
    await expectKeysAreTheDecks(slide, 'PageDown')
  })

  test('in print all three roads are open, without buttons, and say where they lead', async () => {
    const paper = await onPaper(locale, 'duty-map-partners')
    expect(await paper.locator('.notes p').filter({ visible: true }).count()).toBe(6)
    expect(await paper.locator('.notes p .only-read').count()).toBe(6)
    expect(await paper.locator('button').count()).toBe(0)
  })
})

test('with reduced motion nothing moves, in light and in dark', async () => {
  for (const id of ['duty-map', 'duty-map-partners'])
    await expectNothingMoves(await openSlide('pt-BR', id, { clicks: 2, reducedMotion: 'reduce' }))
})
