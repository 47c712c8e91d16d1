import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-chromium'
import { describe, expect, test } from 'vitest'
import { shownSlide, useBrowser } from '../../support/open.ts'
import { course, decks } from '../../support/fixture-course.ts'
import { root } from '../../support/project.ts'
import { expectWalk } from '../../support/walk.ts'

const { open } = useBrowser()

const shown = (page: Page) => shownSlide(page).locator('.slidev-layout')

describe.each(decks)('$module $locale', (deck) => {
  const path = `${deck.module}/${deck.locale}/index.html`

  test('walks through every slide and click by keyboard, without a fault', async () => {
    await expectWalk(open, deck)
  })

  test('a link to a slide opens that slide', async () => {
    const slide = deck.slides.at(-2)!
    const { page, faults } = await open(`${path}#/${slide.id}`)
    await expect.poll(() => shown(page).locator('h1').innerText().then(text => text.replace(/\s+/g, ' '))).toBe(slide.title)
    expect(faults).toEqual([])
  })

  test('says its language and its title, and follows the reader\'s dark scheme', async () => {
    const { page } = await open(path, { colorScheme: 'dark' })
    await shown(page).waitFor()
    expect(await page.getAttribute('html', 'lang')).toBe(deck.locale)
    expect(await page.title()).toContain(deck.title)
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('.slidev-layout')!).backgroundColor)).toBe('rgb(13, 18, 36)')
  })

  test('has no presenter page: its notes are not in the hosted deck', async () => {
    const { page } = await open(`${path}#/presenter/1`)
    await page.waitForTimeout(500)
    expect(await page.locator('.slidev-note').count()).toBe(0)
  })
})

test('what we take from Slidev\'s insides is still there in the installed version', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules/@slidev/client/package.json'), 'utf8')) as { version: string }
  expect(version, 'Slidev has changed: look at print/slidev-internals.ts and types/slidev-client.d.ts, then name the new version here').toBe('53.0.0')
})

test.each(course.modules[0]!.decks)('the print page in $locale holds every slide in its final click state, under its id, and nothing to press', async (deck) => {
  const { page, faults } = await open(`${deck.module}/${deck.locale}/index.html?print#/print`)
  await page.waitForSelector('html[data-print-ready]', { state: 'attached' })
  expect(await page.$$eval('.print-page', pages => pages.map(page => page.id))).toEqual(deck.slides.map(slide => slide.id))
  expect(await page.locator('.slidev-vclick-hidden').count()).toBe(0)
  expect(await page.locator('.print-page button').filter({ visible: true }).count()).toBe(0)
  expect(faults).toEqual([])
})
