import type { BrowserContextOptions, Page } from 'playwright-chromium'
import { describe, expect, test } from 'vitest'
import { limit, spanIds, wire } from '../../../components/agent-trace/trace.ts'
import { calendar, schedule } from '../../../snippets/agents/schedule-meeting.ts'
import { teach } from '../../../snippets/lib/stand-in-model.ts'
import { useBrowser } from '../../support/open.ts'

const { open } = useBrowser()
const locales = ['en', 'pt-BR'] as const

async function slide(locale: string, clicks = 0, options?: BrowserContextOptions) {
  const { page, faults } = await open(`00-components/${locale}/index.html#/agent-trace?clicks=${clicks}`, options)
  await shown(page).locator('h1').waitFor()
  return { page, faults }
}

const shown = (page: Page) => page.locator('#slide-content .slidev-page:visible')
const clicksOf = (page: Page) => Number(new URL(page.url().replace('#', '')).searchParams.get('clicks') ?? 0)
const opened = (page: Page) => shown(page).getByRole('button', { expanded: true })
const detail = (page: Page) => shown(page).locator('[aria-live=polite]').innerText()
const totals = (page: Page) => shown(page).locator('.totals').innerText()

test('the run on the slide is the snippet\'s, when Tom\'s hour is taken while the model thinks', async () => {
  const free = calendar()
  teach({
    name: 'takes Tom\'s hour',
    reply({ results }) {
      if (results.length === 2)
        free.Tom = ['2026-11-26 09:00']
      return undefined
    },
  })
  const { answer, steps } = await schedule('Book an hour with Ana and Tom before Friday.', free)
  const calls = steps.map(({ toolCalls }) => toolCalls.map(({ toolName, input }) => `${toolName}(${JSON.stringify(input)})`).join(', '))
  expect([...calls.slice(0, 3), answer]).toEqual([wire.asks, wire.picks, wire.again, 'Booked for Ana and Tom: 2026-11-26 09:00.'])
  const results = steps.flatMap(({ toolResults }) => toolResults.map(({ output }) => JSON.stringify(output)))
  expect(results).toEqual([wire.ana, wire.tom, wire.refused, wire.booked])
  expect(steps.length).toBeLessThanOrEqual(limit)
})

describe.each(locales)('AgentTrace in %s', (locale) => {
  test('each click opens the next step, and the totals grow', async () => {
    const { page, faults } = await slide(locale)
    const spans = [1, 3, 4, 5, 6, 8]
    const calls = [1, 1, 2, 2, 3, 4]
    let before = await totals(page)
    for (const [i, open] of spans.entries()) {
      await page.keyboard.press('ArrowRight')
      await expect.poll(() => opened(page).count()).toBe(open)
      const now = await totals(page)
      expect(now).not.toBe(before)
      expect(now).toMatch(new RegExp(`${calls[i]} (of at most|de no máximo) ${limit}`))
      before = now
    }
    expect(before).toMatch(/2[,.]280 tokens/)
    expect(before).toMatch(/\$ ?0[,.]0060/)
    expect(faults).toEqual([])
  })

  test('by mouse: a pressed span opens with all before it; pressed again it is the one whose detail is read', async () => {
    const { page } = await slide(locale)
    const spans = shown(page).getByRole('button')
    await spans.nth(spanIds.indexOf('refused')).click()
    await expect.poll(() => clicksOf(page)).toBe(4)
    await expect.poll(() => detail(page)).toContain(wire.refused)
    await spans.nth(spanIds.indexOf('ana')).click()
    await expect.poll(() => detail(page)).toContain(wire.ana)
    expect(clicksOf(page)).toBe(4)
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => detail(page)).toContain(wire.again)
  })

  test('the span that was pressed is the one read, although its click opens two', async () => {
    const { page } = await slide(locale)
    await shown(page).getByRole('button').nth(spanIds.indexOf('booked')).click()
    await expect.poll(() => detail(page)).toContain(wire.booked)
  })

  test('by keyboard: arrows move between the spans, Enter opens, the clicker moves the deck', async () => {
    const { page } = await slide(locale)
    await shown(page).getByRole('button').first().focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await expect.poll(() => clicksOf(page)).toBe(2)
    expect(await detail(page)).toContain(wire.ana)
    await page.keyboard.press('PageDown')
    await expect.poll(() => clicksOf(page)).toBe(3)
  })

  test('in print the whole trace can be read, without buttons', async () => {
    const { page } = await open(`00-components/${locale}/index.html?print#/print`)
    await page.waitForSelector('html[data-print-ready]', { state: 'attached' })
    const paper = page.locator('#agent-trace')
    const said = { 'en': ['calendars', 'suits both', 'Refused', 'next hour', 'Booked'], 'pt-BR': ['agendas', 'os dois estão livres', 'Recusado', 'próximo horário', 'Marcado'] }[locale]
    for (const words of said)
      expect(await paper.getByText(words).first().isVisible()).toBe(true)
    expect(await paper.locator('.totals').innerText()).toContain(`4 ${locale === 'en' ? 'of at most' : 'de no máximo'} ${limit}`)
    expect(await paper.locator('button').count()).toBe(0)
  })
})

test.each(['light', 'dark'] as const)('with reduced motion nothing moves, in %s', async (colorScheme) => {
  const { page } = await slide('pt-BR', 3, { reducedMotion: 'reduce', colorScheme })
  const moving = await shown(page).evaluate(root => [...root.querySelectorAll('*')].filter(element =>
    getComputedStyle(element).transitionDuration.split(',').some(time => parseFloat(time) > 0)).length)
  expect(moving).toBe(0)
})
