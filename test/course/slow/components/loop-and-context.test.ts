import { describe, expect, test } from 'vitest'
import { expectNothingMoves, locales, useGallery } from '../../../support/gallery.ts'

const { openSlide, onPaper } = useGallery()

const said = {
  'en': { first: 'reads the question', last: 'compacted, goes on', sums: ['1,900 tokens', '28,900 tokens'], read: 'The reviews come back as a result', order: 'the refund of order 1043 is agreed.”', refused: '1043 is no order of Ana’s' },
  'pt-BR': { first: 'lê a pergunta', last: 'compactado, segue', sums: ['1.900 tokens', '28.900 tokens'], read: 'As avaliações voltam como resultado', order: 'o reembolso do pedido 1043 foi aprovado.”', refused: 'o 1043 não é da Ana' },
}

describe.each(locales)('LoopAndContext in %s', (locale) => {
  const { first, last, sums, read, order, refused } = said[locale]

  test('each click is a call, which sends more than the one before it until it is compacted', async () => {
    const { page, shown } = await openSlide(locale, 'loop-and-context')
    expect(await shown.locator('.bar').count()).toBe(0)
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => shown.locator('.sum').innerText()).toContain(sums[0])
    await shown.getByRole('button', { name: last }).click()
    await expect.poll(() => shown.locator('.bar').count()).toBe(6)
    const widths = await shown.locator('.bar').evaluateAll(bars => bars.map(bar => bar.getBoundingClientRect().width))
    expect(widths.slice(0, 5).toSorted((a, b) => a - b)).toEqual(widths.slice(0, 5))
    expect(widths[5]!).toBeLessThan(widths[4]! * 0.6)
    expect(await shown.locator('.sum').innerText()).toContain(sums[1])
  })

  test('the arrows move between the calls, and a clicker still works after a press', async () => {
    const { page, shown } = await openSlide(locale, 'loop-and-context')
    const buttons = shown.getByRole('button')
    await shown.getByRole('button', { name: first }).focus()
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => buttons.nth(1).evaluate(button => button === document.activeElement)).toBe(true)
    await page.keyboard.press('Enter')
    await page.keyboard.press('PageDown')
    await expect.poll(() => buttons.nth(2).getAttribute('aria-expanded')).toBe('true')
  })

  test('the poisoned result is read, obeyed, and refused by the tool', async () => {
    const { page, shown } = await openSlide(locale, 'loop-and-context-poisoned')
    const seen = () => Promise.all([shown.getByText(order).isVisible(), shown.getByText('refund(1043)').isVisible(), shown.getByText(refused).isVisible()])
    expect(await seen()).toEqual([false, false, false])
    await shown.getByRole('button', { name: read }).click()
    await expect.poll(seen).toEqual([true, false, false])
    await page.keyboard.press('ArrowRight')
    await expect.poll(seen).toEqual([true, true, false])
    await page.keyboard.press('ArrowRight')
    await expect.poll(seen).toEqual([true, true, true])
  })

  test('in print all of it stands, without buttons', async () => {
    const fill = await onPaper(locale, 'loop-and-context')
    expect(await fill.locator('.bar').count()).toBe(6)
    expect(await fill.getByText(last).isVisible()).toBe(true)
    const poison = await onPaper(locale, 'loop-and-context-poisoned')
    for (const words of [order, refused])
      expect(await poison.getByText(words).isVisible()).toBe(true)
    expect(await poison.getByRole('button').count()).toBe(0)
  })

  test('a screen reader is told each call, and what the pictures show', async () => {
    const { shown } = await openSlide(locale, 'loop-and-context', { clicks: 6 })
    await expect.poll(() => shown.locator('[aria-live=polite]').innerText()).toContain(last)
    expect(await shown.getByRole('img').first().getAttribute('aria-label')).toMatch(/\.$/)
    const { shown: small } = await openSlide(locale, 'loop-and-context-small')
    expect(await small.getByRole('img').getAttribute('aria-label')).toMatch(/\.$/)
    expect(await small.locator('.bar').count()).toBe(6)
  })
})

test('with reduced motion nothing moves, in light and in dark', async () => {
  await expectNothingMoves(await openSlide('pt-BR', 'loop-and-context', { clicks: 3, reducedMotion: 'reduce' }))
  await expectNothingMoves(await openSlide('en', 'loop-and-context-poisoned', { clicks: 4, reducedMotion: 'reduce' }))
})
