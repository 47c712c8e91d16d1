import { describe, expect, test } from 'vitest'
import { canaryRows, evalRows } from '../../../../components/gate-to-canary/gate.ts'
import { counts } from '../../../../components/judge-grid/judge-counts.ts'
import { judged, sharp, vague } from '../../../../snippets/production/judge.ts'
import { count } from '../../../../snippets/production/judge-agreement.ts'
import { answers } from '../../../../snippets/production/shop-answers.ts'
import { expectNothingMoves, locales, useGallery } from '../../../support/gallery.ts'

const { openSlide, onPaper } = useGallery()

const said = {
  'en': { first: '20 cases, 19 right', last: '500 cases, 470 right', day: 'day 1, 1%: 4 of 200', everybody: 'all', stop: 'stop', nobody: 'Nobody gets it.', open: 'The gate is open.', shut: 'The gate is shut.', caught: '9 of 10', away: 'Take one away', out: 'an email sent, a page opened, a picture loaded' },
  'pt-BR': { first: '20 casos, 19 certos', last: '500 casos, 470 certos', day: 'dia 1, 1%: 4 de 200', everybody: 'todos', stop: 'para', nobody: 'Ninguém recebe.', open: 'A cancela está aberta.', shut: 'A cancela está fechada.', caught: '9 de 10', away: 'Tire um deles', out: 'enviar e-mail, abrir página, carregar imagem' },
}

describe.each(locales)('GateToCanary in %s', (locale) => {
  const { first, last, day, everybody, stop, nobody, open, shut } = said[locale]

  test('each click is an eval, then a day; the gate opens when the interval is above the line', async () => {
    const { page, shown } = await openSlide(locale, 'gate-to-canary')
    const seen = () => Promise.all([first, last, day].map(text => shown.getByText(text, { exact: true }).isVisible()))
    expect(await seen()).toEqual([false, false, false])
    await page.keyboard.press('ArrowRight')
    await expect.poll(seen).toEqual([true, false, false])
    expect(await shown.getByRole('img', { name: shut }).count()).toBe(1)
    for (let click = 0; click < 3; click++)
      await page.keyboard.press('ArrowRight')
    await expect.poll(() => shown.getByRole('img', { name: open }).count()).toBe(1)
    await page.keyboard.press('ArrowRight')
    await expect.poll(seen).toEqual([true, true, true])
  })

  test('a rate is chosen by mouse: with 92% the gate stays shut, and nobody gets it', async () => {
    const { shown } = await openSlide(locale, 'gate-to-canary', { clicks: 8 })
    expect(await shown.getByText(everybody, { exact: true }).isVisible()).toBe(true)
    await shown.getByRole('button', { name: '92%' }).click()
    await expect.poll(() => shown.getByText(nobody, { exact: true }).isVisible()).toBe(true)
    expect(await shown.getByRole('img', { name: shut }).count()).toBe(1)
    expect(await shown.getByText(day, { exact: true }).count()).toBe(0)
  })

  test('by keyboard it is chosen too: with 6% the canary stops', async () => {
    const { page, shown } = await openSlide(locale, 'gate-to-canary', { clicks: 8 })
    const button = shown.getByRole('button', { name: '6%', exact: true })
    await button.focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => button.getAttribute('aria-pressed')).toBe('true')
    expect(await shown.getByText(stop, { exact: true }).isVisible()).toBe(true)
    expect(await shown.getByText(everybody, { exact: true }).count()).toBe(0)
  })

  test('a screen reader is told what was counted, between which figures it lies, and what follows', async () => {
    const { shown } = await openSlide(locale, 'gate-to-canary', { clicks: 1 })
    await expect.poll(() => shown.locator('[aria-live=polite]').innerText()).toContain(first)
    expect(await shown.locator('[aria-live=polite]').innerText()).toMatch(/76[.,]4%.*99[.,]1%/)
  })

  test('in print all of it stands, without buttons', async () => {
    const paper = await onPaper(locale, 'gate-to-canary')
    for (const text of [first, last, day, everybody])
      expect(await paper.getByText(text, { exact: true }).isVisible()).toBe(true)
    expect(await paper.getByRole('button').count()).toBe(0)
  })

  test('the small one names the three shares', async () => {
    const { shown } = await openSlide(locale, 'gate-to-canary-small')
    expect(await shown.locator('.gate-small span').allInnerTexts()).toEqual(['1%', '10%', '100%'])
    expect(await shown.locator('.user').count()).toBe(111)
  })

  test('the judges: the second one is told with the third click, and on paper', async () => {
    const { page, shown } = await openSlide(locale, 'judge-grid', { clicks: 2 })
    const seen = () => shown.getByText(said[locale].caught, { exact: true }).isVisible()
    expect(await seen()).toBe(false)
    await page.keyboard.press('ArrowRight')
    await expect.poll(seen).toBe(true)
    const paper = await onPaper(locale, 'judge-grid')
    expect(await paper.getByText(said[locale].caught, { exact: true }).isVisible()).toBe(true)
    expect(await paper.locator('.other').count()).toBe(8 + 3)
  })

  test('the three rights open one by one, by key and by name; without buttons on paper', async () => {
    const { page, shown } = await openSlide(locale, 'lethal-three')
    await shown.getByRole('button').first().focus()
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => shown.getByRole('button').nth(1).evaluate(button => button === document.activeElement)).toBe(true)
    await shown.getByRole('button', { name: said[locale].away }).click()
    await expect.poll(() => shown.getByText(said[locale].out, { exact: true }).isVisible()).toBe(true)
    expect(await shown.locator('circle.away').count()).toBe(1)
    const paper = await onPaper(locale, 'lethal-three')
    expect(await paper.getByText(said[locale].out, { exact: true }).isVisible()).toBe(true)
    expect(await paper.getByRole('button').count()).toBe(0)
  })
})

test('one rule: the whole interval on the right side of the line', () => {
  expect(evalRows(0.94).map(({ verdict }) => verdict)).toEqual(['stop', 'stop', 'stop', 'go'])
  expect(evalRows(0.92).some(({ verdict }) => verdict === 'go')).toBe(false)
  expect(canaryRows(0.02).map(({ share, verdict }) => [share, verdict])).toEqual([[0.01, 'wait'], [0.01, 'go'], [0.1, 'go'], [1, 'go']])
  expect(canaryRows(0.06).map(({ share, verdict }) => [share, verdict])).toEqual([[0.01, 'wait'], [0.01, 'stop']])
  expect(canaryRows(0.01).map(({ share }) => share)).toEqual([0.01, 0.1, 1])
})

test('the squares are those that the judge’s snippet counts', async () => {
  expect({ vague: count(await judged(answers, vague)), sharp: count(await judged(answers, sharp)) }).toEqual(counts)
})

test('with reduced motion nothing moves', async () => {
  await expectNothingMoves(await openSlide('pt-BR', 'gate-to-canary', { clicks: 4, reducedMotion: 'reduce' }))
  await expectNothingMoves(await openSlide('en', 'lethal-three', { clicks: 4, reducedMotion: 'reduce' }))
  await expectNothingMoves(await openSlide('en', 'judge-grid', { clicks: 1, reducedMotion: 'reduce' }))
})
