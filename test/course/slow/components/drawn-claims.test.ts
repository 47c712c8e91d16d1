import { describe, expect, test } from 'vitest'
import { caseIds, words as gateWords } from '../../../../components/prompt-gate/gate-words.ts'
import { lost } from '../../../../components/prompt-gate/results.ts'
import { runs } from '../../../../components/twenty-answers/runs.ts'
import { words as answerWords } from '../../../../components/twenty-answers/answer-words.ts'
import { cases } from '../../../../snippets/models/prompt.ts'
import { ask, right, shop } from '../../../../snippets/models/twenty-times.ts'
import { gate, passed } from '../../../../snippets/production/eval-gate.ts'
import { sortMessage } from '../../../../snippets/production/prompt-versions.ts'
import { expectNothingMoves, locales, useGallery } from '../../../support/gallery.ts'

const { openSlide, onPaper } = useGallery()

test.each(runs)('the twenty answers of seed $seed are those of the snippet', async ({ seed, answers }) => {
  const texts = await Promise.all(Array.from(answers, async (_, run) => (await ask(1, seed * 100 + run)).text))
  expect(texts.map(text => right(text) ? '.' : 'x').join('')).toBe(answers)
  for (const wrong of texts.filter(text => !right(text)))
    expect(answerWords.en.wrong).toContain(wrong)
  expect(answerWords.en.question).toBe(shop.question)
})

test('the gate finds lost what the drawing marks, and version 2 passes all', async () => {
  const messages = cases.map(([message]) => message)
  expect(caseIds.map(id => gateWords.en.cases[id])).toEqual(messages)
  const [before, after] = await Promise.all(['v2', 'v3'].map(version => passed(sortMessage[version]!, cases)))
  expect(before).toEqual(messages)
  expect(gate(before!, after!, cases.length)).toEqual({ ok: false, lost: lost.map(id => gateWords.en.cases[id]) })
})

/** What each click of a drawing brings, in the gallery's order of languages. */
const told = [
  { id: 'before-and-now', says: { 'en': ['one developer', 'people who do it right'], 'pt-BR': ['uma pessoa que programa', 'gente que faça direito'] } },
  { id: 'one-request', says: { 'en': ['Invents, trains, compares', 'Trains, fine-tunes, deploys', 'Calls an API, builds the screen'], 'pt-BR': ['Inventa, treina, compara', 'Treina, faz fine-tuning e deploy', 'Chama uma API, cria a tela'] } },
  { id: 'sample-width', says: { 'en': ['200 cases', '2,000 cases'], 'pt-BR': ['200 casos', '2.000 casos'] } },
  { id: 'three-knobs', says: { 'en': ['instructions, examples', 'chunks, search, ranking', 'one name'], 'pt-BR': ['instruções, exemplos', 'chunks, busca, ranking', 'um nome'] } },
  { id: 'kernel-rings', says: { 'en': ['You allocate', 'You manage', 'You handle'], 'pt-BR': ['Você aloca', 'Você gerencia', 'Você trata'] } },
  { id: 'duty-house', says: { 'en': ['AI infrastructure', 'Data, model operations', 'Prompting strategies', 'Model integration'], 'pt-BR': ['Infraestrutura de IA', 'Dados, operação de modelos', 'Estratégias de prompt', 'Integração de modelos'] } },
] as const

describe.each(locales)('drawn claims in %s', (locale) => {
  test.each(told)('$id tells one thing a click, and all on paper', async ({ id, says }) => {
    const { page, shown } = await openSlide(locale, id)
    const seen = () => Promise.all(says[locale].map(words => shown.getByText(words, { exact: true }).isVisible()))
    for (const [click] of says[locale].entries()) {
      await expect.poll(seen).toEqual(says[locale].map((_, i) => i < click))
      await page.keyboard.press('ArrowRight')
    }
    await expect.poll(seen).toEqual(says[locale].map(() => true))
    const paper = await onPaper(locale, id)
    for (const words of says[locale])
      expect(await paper.getByText(words, { exact: true }).isVisible(), words).toBe(true)
  })

  test('TwentyAnswers asks again by mouse and by keyboard, and leaves the deck its keys', async () => {
    const words = answerWords[locale]
    const { page, shown, buttons, clicks } = await openSlide(locale, 'twenty-answers', { clicks: 2 })
    const rate = (run: number) => shown.getByText(words.rate(18 - 2 * run, 20), { exact: true })
    await expect.poll(() => rate(0).isVisible()).toBe(true)
    await buttons.first().click()
    await expect.poll(() => rate(1).isVisible()).toBe(true)
    await buttons.first().focus()
    await page.keyboard.press('PageUp')
    await expect.poll(clicks).toBe(1)
  })
})

test('with reduced motion nothing moves, in light and in dark', async () => {
  for (const { id } of told)
    await expectNothingMoves(await openSlide('pt-BR', id, { clicks: 1, reducedMotion: 'reduce' }))
})
