import type { Locator } from 'playwright-chromium'
import { describe, expect, test } from 'vitest'
import { limit, spanIds, wire } from '../../../../components/agent-trace/trace.ts'
import { calendar, schedule } from '../../../../snippets/agents/schedule-meeting.ts'
import { teach } from '../../../../snippets/lib/stand-in-model.ts'
import { expectKeysAreTheDecks, expectNothingMoves, locales, openByKeyboard, useGallery } from '../../../support/gallery.ts'

const { openSlide, onPaper } = useGallery()

const detail = (shown: Locator) => shown.locator('[aria-live=polite]').innerText()
const totals = (shown: Locator) => shown.locator('.totals').innerText()

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
    const { page, shown, expanded } = await openSlide(locale, 'agent-trace')
    const spans = [1, 3, 4, 5, 6, 8]
    const calls = [1, 1, 2, 2, 3, 4]
    let before = await totals(shown)
    for (const [i, open] of spans.entries()) {
      await page.keyboard.press('ArrowRight')
      await expect.poll(() => expanded.count()).toBe(open)
      const now = await totals(shown)
      expect(now).not.toBe(before)
      expect(now).toMatch(new RegExp(`${calls[i]} (of at most|de no máximo) ${limit}`))
      before = now
    }
    expect(before).toMatch(/2[,.]280 tokens/)
    expect(before).toMatch(/\$ ?0[,.]0060/)
  })

  test('by mouse: a pressed span opens with all before it; pressed again it is the one whose detail is read', async () => {
    const { page, shown, buttons, clicks } = await openSlide(locale, 'agent-trace')
    await buttons.nth(spanIds.indexOf('refused')).click()
    await expect.poll(clicks).toBe(4)
    await expect.poll(() => detail(shown)).toContain(wire.refused)
    await buttons.nth(spanIds.indexOf('ana')).click()
    await expect.poll(() => detail(shown)).toContain(wire.ana)
    expect(clicks()).toBe(4)
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => detail(shown)).toContain(wire.again)
  })

  test('the span that was pressed is the one read, although its click opens two', async () => {
    const { shown, buttons } = await openSlide(locale, 'agent-trace')
    await buttons.nth(spanIds.indexOf('booked')).click()
    await expect.poll(() => detail(shown)).toContain(wire.booked)
  })

  test('by keyboard: arrows move between the spans, Enter opens, the clicker moves the deck', async () => {
    const slide = await openSlide(locale, 'agent-trace')
    const { shown } = slide
    await openByKeyboard(slide, ['ArrowRight', 'Enter'], 2)
    expect(await detail(shown)).toContain(wire.ana)
    await expectKeysAreTheDecks(slide, 'PageDown')
  })

  test('in print the whole trace can be read, without buttons', async () => {
    const paper = await onPaper(locale, 'agent-trace')
    const said = { 'en': ['calendars', 'suits both', 'Refused', 'next hour', 'Booked'], 'pt-BR': ['agendas', 'os dois estão livres', 'Recusado', 'próximo horário', 'Marcado'] }[locale]
    for (const words of said)
      expect(await paper.getByText(words).first().isVisible()).toBe(true)
    expect(await paper.locator('.totals').innerText()).toContain(`4 ${locale === 'en' ? 'of at most' : 'de no máximo'} ${limit}`)
    expect(await paper.locator('button').count()).toBe(0)
  })
})

test('with reduced motion nothing moves, in light and in dark', async () => {
  await expectNothingMoves(await openSlide('pt-BR', 'agent-trace', { clicks: 3, reducedMotion: 'reduce' }))
})
