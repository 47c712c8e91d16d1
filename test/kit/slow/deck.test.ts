import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-chromium'
import { describe, expect, test } from 'vitest'
import { deck as words } from '../../../kit/words/es.ts'
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

  test('has no presenter page: its notes are not in the hosted deck, and an address without a slide is told', async () => {
    const { page } = await open(`${path}#/presenter`)
    const told = page.locator('.unknown-slide')
    await expect.poll(() => told.innerText()).toMatch(/[“«]presenter[”»]/)
    expect(await page.locator('.slidev-note').count()).toBe(0)
    await page.evaluate(() => { location.hash = '#/nowhere%20at-all' })
    await expect.poll(() => told.innerText()).toMatch(/[“«]nowhere at-all[”»]/)
    await page.evaluate((id) => { location.hash = `#/${id}` }, deck.slides[1]!.id)
    await expect.poll(() => told.innerText()).toBe('')
    await page.evaluate(() => { location.hash = '#/99' })
    await told.getByRole('button').click()
    expect(await told.innerText()).toBe('')
  })
})

describe('around the slides, in the deck\'s language', () => {
  const deck = course.modules[0]!.decks.find(({ locale }) => locale === 'es')!
  const [, second, third] = deck.slides
  const path = `${deck.module}/es/index.html`

  test('the next slide names itself in the window\'s title and to who listens, and takes the focus that went with the one before', async () => {
    const { page, faults } = await open(`${path}#/${second!.id}`)
    await expect.poll(() => page.title()).toContain(`${second!.title} · `)
    await shown(page).evaluate((slide: HTMLElement) => {
      slide.tabIndex = -1
      slide.focus()
    })
    await page.evaluate((id) => { location.hash = `#/${id}` }, third!.id)
    await expect.poll(() => page.getByRole('status').allInnerTexts().then(texts => texts.join(''))).toBe(words.around.slide(third!.no, deck.slides.length, third!.title))
    expect(await page.title()).toContain(`${third!.title} · `)
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('[data-slidev-no]')?.getAttribute('data-slidev-no'))).toBe(String(third!.no))
    expect(faults).toEqual([])
  })

  test('the toolbar speaks it', async () => {
    const { page } = await open(path)
    for (const name of ['Go to next slide', 'Show slide overview', 'Enter fullscreen'] as const)
      await page.getByRole('button', { name: words.around.toolbar[name] }).first().waitFor({ state: 'attached' })
    expect(await page.getByRole('button', { name: 'Go to next slide' }).count()).toBe(0)
  })

  test('on a window of 4:3 the toolbar stays under the slide, a line between groups only where a group stands on either side', async () => {
    const { page } = await open(path, { viewport: { width: 1024, height: 768 } })
    const toolbar = page.locator('#slide-container nav')
    await toolbar.getByRole('button', { name: words.around.toolbar['Go to next slide']! }).waitFor()
    const inRow = await toolbar.first().locator('> *').first().evaluate(row => [...row.children]
      .filter(part => part.getBoundingClientRect().width > 0)
      .map(part => part.matches('.w-1px') ? '|' : 'button').join(' '))
    expect(inRow).toContain('|')
    expect(inRow).not.toMatch(/^\||\| \||\|$/)
    const slide = await shown(page).boundingBox()
    expect((await toolbar.first().boundingBox())!.y).toBeGreaterThanOrEqual(slide!.y + slide!.height)
  })

  test('a menu leads home, to the handout, to the next module, and to the same slide in the other language', async () => {
    const { page, faults } = await open(`${path}#/${third!.id}`)
    const button = page.getByRole('button', { name: words.menu.button })
    const links = page.locator('.deck-menu a')
    await button.click()
    await expect.poll(() => links.count()).toBe(4)
    const next = course.modules[1]!.decks.find(({ locale }) => locale === 'es')!
    expect(await links.allInnerTexts()).toEqual([words.menu.home, words.menu.handout, expect.any(String), `${words.menu.next}: ${next.title}`])
    for (const href of await links.evaluateAll(links => links.map(link => (link as HTMLAnchorElement).href)))
      expect((await page.request.get(href)).status(), href).toBe(200)
    await page.keyboard.press('Escape')
    expect(await links.filter({ visible: true }).count()).toBe(0)
    expect(await button.evaluate(button => button === document.activeElement)).toBe(true)
    await button.click()
    await page.locator('.deck-menu a[hreflang=fr]').click()
    await page.waitForURL(url => url.pathname.includes('/fr/') && url.hash === `#/${third!.id}`)
    expect(await page.getAttribute('html', 'lang')).toBe('fr')
    expect(faults).toEqual([])
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
