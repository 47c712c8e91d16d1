import { describe, expect, test, vi } from 'vitest'
import { tally } from '../../../../components/event-sequence/events.ts'
import { main, parameters } from '../../../../snippets/production/event-pipeline.ts'
import { expectNothingMoves, locales, useGallery } from '../../../support/gallery.ts'

const { openSlide, onPaper } = useGallery()

test('the sums are what the snippet prints about a1', async () => {
  const log = vi.spyOn(console, 'log').mockReturnValue()
  await main({ outages: parameters.outages.value })
  const lines = log.mock.calls.map(([line]) => String(line))
  log.mockRestore()
  const count = (line: RegExp) => lines.filter(printed => line.test(printed)).length
  expect({ webhooks: count(/^webhook +a1$/), model: count(/^model +Where is my parcel\?$/), done: count(/^✓ done +a1:/) }).toEqual(tally)
})

describe.each(locales)('EventSequence in %s', (locale) => {
  const said = { 'en': ['answer lost', 'key seen: nothing', 'done once'], 'pt-BR': ['resposta perdida', 'já vi: nada', 'feito uma vez'] }[locale]

  test('the first click delivers, the second delivers again', async () => {
    const { page, shown } = await openSlide(locale, 'event-sequence')
    const seen = () => Promise.all(said.map(words => shown.getByText(words).isVisible()))
    expect(await seen()).toEqual([false, false, false])
    await page.keyboard.press('ArrowRight')
    await expect.poll(seen).toEqual([true, false, false])
    await page.keyboard.press('ArrowRight')
    await expect.poll(seen).toEqual([true, true, true])
  })

  test('in print all of it stands', async () => {
    const paper = await onPaper(locale, 'event-sequence')
    for (const words of said)
      expect(await paper.getByText(words).isVisible()).toBe(true)
  })
})

test('with reduced motion nothing moves, in light and in dark', async () => {
  await expectNothingMoves(await openSlide('pt-BR', 'event-sequence', { clicks: 1, reducedMotion: 'reduce' }))
})
