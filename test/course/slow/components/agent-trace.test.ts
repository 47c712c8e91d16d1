import type { Locator } from 'playwright-chromium'
import { describe, expect, test } from 'vitest'
import { limit, spanIds, wire } from '../../../../components/agent-trace/trace.ts'
import { calendar, schedule } from '../../../../snippets/agents/schedule-meeting.ts'
import { teach } from '../../../../snippets/lib/stand-in-model.ts'
import { expectNothingMoves, locales, useGallery } from '../../../support/gallery.ts'

const { openSlide, onPaper } = useGallery()

const detail = (shown: Locator) => shown.locator('[aria-live=polite]').innerText()

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

describe.each(locales)('AgentLoop in %s', (locale) => {
  const said = { 'en': ['both calendars', 'Ana: Tue', 'suits both', 'Refused', 'next hour', 'Done: Thursday'], 'pt-BR': ['duas agendas', 'Ana: ter', 'os dois estão livres', 'Recusado', 'próximo horário', 'Pronto: quinta'] }[locale]

  test('each click goes half a round on, and the calls are counted', async () => {
    const { page, shown } = await openSlide(locale, 'agent-loop')
    const calls = [1, 1, 2, 2, 3, 4]
    for (const [i, words] of said.entries()) {
      expect(await shown.getByText(words).first().isVisible()).toBe(false)
      await page.keyboard.press('ArrowRight')
      await expect.poll(() => shown.getByText(words).first().isVisible()).toBe(true)
      expect(await shown.locator('.round').innerText()).toMatch(new RegExp(`${calls[i]} (of at most|de no máximo) ${limit}`))
    }
  })

  test('in print the whole run can be read', async () => {
    const paper = await onPaper(locale, 'agent-loop')
    for (const words of said)
      expect(await paper.getByText(words).first().isVisible()).toBe(true)
  })
})

describe.each(locales)('AgentTrace in %s', (locale) => {
  test('stands with all its spans and their sums, opened where the tool refuses', async () => {
    const { shown, buttons } = await openSlide(locale, 'agent-trace')
    expect(await buttons.count()).toBe(spanIds.length)
    expect(await detail(shown)).toContain(wire.refused)
    const totals = await shown.locator('.totals').innerText()
    expect(totals).toMatch(/2[,.]280 tokens/)
    expect(totals).toMatch(/\$ ?0[,.]0060/)
  })

  test('by mouse: a pressed row shows what went over the wire, and takes no click of the deck', async () => {
    const { shown, buttons, clicks } = await openSlide(locale, 'agent-trace')
    await buttons.nth(spanIds.indexOf('ana')).click()
    await expect.poll(() => detail(shown)).toContain(wire.ana)
    expect(clicks()).toBe(0)
  })

  test('by keyboard: arrows move between the rows, Enter shows one, the clicker moves the deck', async () => {
    const { page, shown, buttons } = await openSlide(locale, 'agent-trace')
    await buttons.first().focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect.poll(() => detail(shown)).toContain(wire.ana)
    await page.keyboard.press('PageDown')
    await expect.poll(() => page.url()).not.toContain('agent-trace')
  })

  test('in print without buttons, with what the tool refused', async () => {
    const paper = await onPaper(locale, 'agent-trace')
    expect(await paper.locator('button').count()).toBe(0)
    expect(await paper.innerText()).toContain(wire.refused)
  })
})

test.each(['agent-loop', 'agent-trace'])('with reduced motion nothing on #/%s moves, in light and in dark', async (id) => {
  await expectNothingMoves(await openSlide('pt-BR', id, { reducedMotion: 'reduce' }))
})
