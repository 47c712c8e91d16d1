import type { BrowserContextOptions, Locator, Page } from 'playwright-chromium'
import { describe, expect, test } from 'vitest'
import { useBrowser } from '../../support/open.ts'

const { open } = useBrowser()
const gallery = '00-components'

async function slide(locale: string, id = 'three-pillars', clicks = 0, options?: BrowserContextOptions): Promise<Page> {
  const { page } = await open(`${gallery}/${locale}/index.html#/${id}?clicks=${clicks}`, options)
  await page.locator('#slide-content .slidev-page:visible h1').waitFor()
  return page
}

const clicksOf = (page: Page) => Number(new URL(page.url().replace('#', '')).searchParams.get('clicks') ?? 0)
const onSlide = (page: Page) => page.locator('#slide-content .slidev-page:visible')
const shown = (page: Page) => onSlide(page).locator('.pillars').innerText()

/** Presses a place within a shape, in shares of its box. */
async function pressWithin(shape: Locator, across: number, down: number): Promise<void> {
  const box = (await shape.boundingBox())!
  await shape.page().mouse.click(box.x + across * box.width, box.y + down * box.height)
}

/** A word of each pillar's list and mindset, and of the identity that comes of it. */
const said = {
  'en': {
    lists: ['Multimodality', 'Observability', 'Containers, cloud'],
    mindsets: ['refusals', 'not a bug', 'not in Git'],
    identity: ['language of models', 'plan of systems', 'solidity'],
    engineer: 'AI engineer',
    named: ['Fluency in foundation models', 'Systems architecture', 'Production engineering'],
  },
  'pt-BR': {
    lists: ['Multimodalidade', 'Observabilidade', 'Containers, nuvem'],
    mindsets: ['recusas', 'não bug', 'fora do Git'],
    identity: ['língua dos modelos', 'planta dos sistemas', 'solidez'],
    engineer: 'Engenharia de IA',
    named: ['Fluência em modelos de fundação', 'Arquitetura de sistemas', 'Engenharia de produção'],
  },
}

describe.each(['en', 'pt-BR'] as const)('ThreePillars in %s', (locale) => {
  const { lists, mindsets, identity, engineer, named } = said[locale]

  test('opens one pillar with each click, then names who lives where they meet', async () => {
    const page = await slide(locale)
    for (const words of [...lists, ...identity])
      expect(await shown(page)).not.toContain(words)
    for (const [index, words] of lists.entries()) {
      await page.keyboard.press('ArrowRight')
      await expect.poll(() => shown(page)).toContain(words)
      expect(await shown(page)).toContain(mindsets[index])
      await expect.poll(() => onSlide(page).locator('.pillars li:visible').count()).toBe(index === 0 ? 6 : 5)
      await expect.poll(() => onSlide(page).getByRole('button', { expanded: true }).count()).toBe(1)
    }
    await page.keyboard.press('ArrowRight')
    for (const words of identity)
      await expect.poll(() => shown(page)).toContain(words)
    await expect.poll(() => onSlide(page).getByRole('button', { name: engineer, expanded: true }).count()).toBe(1)
  })

  test('a press on a ring or on its name opens it, a second one closes it, and the slide\'s clicks follow', async () => {
    const page = await slide(locale)
    const name = onSlide(page).getByRole('button', { name: named[1]! })
    await name.click()
    await expect.poll(() => clicksOf(page)).toBe(2)
    await name.click()
    await expect.poll(() => clicksOf(page)).toBe(0)
    await pressWithin(onSlide(page).locator('circle.ground').nth(2), 0.5, 0.95)
    await expect.poll(() => clicksOf(page)).toBe(3)
    await pressWithin(onSlide(page).locator('path.heart'), 0.5, 0.85)
    await expect.poll(() => clicksOf(page)).toBe(4)
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
  })

  test('by keyboard: Tab enters, arrows move between the rings, Enter opens, Escape gives the deck its keys back', async () => {
    const page = await slide(locale)
    const buttons = onSlide(page).getByRole('button')
    await expect.poll(() => buttons.count()).toBe(4)
    await buttons.first().focus()
    await page.keyboard.press('ArrowRight')
    expect(clicksOf(page)).toBe(0)
    await page.keyboard.press('Enter')
    await expect.poll(() => clicksOf(page)).toBe(2)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Space')
    await expect.poll(() => clicksOf(page)).toBe(4)
    await page.keyboard.press('Escape')
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => clicksOf(page)).toBe(3)
  })

  test('tells a screen reader what is drawn and what is open', async () => {
    const page = await slide(locale, 'three-pillars', 1)
    await expect.poll(() => onSlide(page).locator('.pillars [aria-live=polite]').innerText()).toContain(lists[0])
    expect(await onSlide(page).getByRole('img').first().getAttribute('aria-label')).toMatch(new RegExp(engineer, 'i'))
  })

  test('one ring large, or all of them small, takes no click and has nothing to press', async () => {
    const page = await slide(locale, 'three-pillars-only')
    expect(await shown(page)).toContain(lists[1])
    expect(await shown(page)).toContain(mindsets[1])
    expect(await onSlide(page).locator('.pillars button').count()).toBe(0)
    expect((await onSlide(page).locator('.pillars [aria-current=true]').innerText()).replace(/\s+/g, ' ')).toContain(named[1])
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.url()).toContain('three-pillars-compact')
    for (const name of named)
      expect((await onSlide(page).locator('.pillars.compact').innerText()).replace(/\s+/g, ' ')).toContain(name)
  })

  test('on paper: all lists, all mindsets and the identity, without buttons', async () => {
    const { page, faults } = await open(`${gallery}/${locale}/index.html?print#/print`)
    await page.waitForSelector('html[data-print-ready]', { state: 'attached' })
    const printed = page.locator('.print-page#three-pillars')
    expect(await printed.getByRole('button').count()).toBe(0)
    const text = await printed.innerText()
    for (const words of [...lists, ...identity])
      expect(text).toContain(words)
    for (const words of mindsets)
      expect(text.toLowerCase()).toContain(words.toLowerCase())
    expect(faults).toEqual([])
  })

  test('the handout page knows what each click brings', async () => {
    const { page } = await open(`${gallery}/${locale}/index.html?print#/handout`)
    await page.waitForSelector('html[data-handout-ready]', { state: 'attached' })
    const reveals = JSON.parse((await page.locator('.print-page#three-pillars').getAttribute('data-reveals'))!) as string[]
    for (const [click, words] of [...lists, engineer].entries())
      expect(reveals[click]).toContain(words)
  })
})

test.each(['light', 'dark'] as const)('with reduced motion nothing moves in %s', async (colorScheme) => {
  const page = await slide('pt-BR', 'three-pillars', 2, { reducedMotion: 'reduce', colorScheme })
  const moving = await onSlide(page).evaluate(root => [...root.querySelectorAll('*')]
    .filter(element => getComputedStyle(element).transitionDuration.split(',').some(time => parseFloat(time) > 0))
    .map(element => element.outerHTML.slice(0, 120)))
  expect(moving).toEqual([])
})
