/** An answer that goes on in the next chunk: what stands around a chunk comes with it. */
import { say } from '../lib/language.ts'
import { fromArguments, type Parameters, valuesOf } from '../lib/parameters.ts'
import type { Passage } from '../lib/passages.ts'
import { sentences } from '../lib/words.ts'
import { index, nearest } from './neighbours.ts'
import { pages, readable } from './shop.ts'

export const parameters = {
  reach: { value: 1, min: 0, max: 2, step: 1 },
} satisfies Parameters

export const question = say({
  'en': 'Can I return outlet boots within 30 days?',
  'pt-BR': 'Posso devolver em 30 dias botas do outlet?',
})

/** Invented. Each sentence is whole, and each is a chunk. */
export const policy = say({
  'en': `Boots can be returned within 30 days.
Pairs of last season are excepted.
Of these we only change the size.`,
  'pt-BR': `Botas podem ser devolvidas em 30 dias.
Pares da coleção passada são exceção.
Neles só trocamos o número.`,
})

export const exception = sentences(policy)[1]!

export const chunks: Passage[] = sentences(policy).map((text, i) => ({ id: `outlet/${i}`, title: '', text }))

// #region around
export function around(
  id: string, chunks: Passage[], reach = 1,
) {
  const ids = chunks.map(chunk => chunk.id)
  const at = ids.indexOf(id)
  const from = Math.max(at - reach, 0)
  return chunks.slice(from, at + reach + 1)
    .map(chunk => chunk.text).join(' ')
}
// #endregion

/** Pages and chunks that a customer may read, the nearest first. */
export async function ranked(k?: number) {
  const open = pages.filter(page => readable('customer', page) && page.id !== 'return-period')
  return nearest(question, await index([...open, ...chunks]), k ?? open.length + chunks.length)
}

/** What the search has nearest, among all pages. */
export async function found() {
  const [first] = await ranked(1)
  return first!
}

export async function main({ reach } = valuesOf(parameters)) {
  const { id, text } = await found()
  const words = say({ 'en': { with: 'with its neighbours' }, 'pt-BR': { with: 'com os vizinhos' } })
  const whole = around(id, chunks, reach)
  const lines = (text: string) => text.replace(/(.{1,24})(?: |$)/g, '  $1\n').trimEnd()
  console.log(`✗ ${id}\n${lines(text)}`)
  console.log(`${whole.includes(exception) ? '✓' : '✗'} ${words.with}: ${reach}`)
  console.log(whole.split(/(?<=\.) /).map(lines).join('\n'))
}

if (import.meta.main)
  await main(fromArguments(parameters))
