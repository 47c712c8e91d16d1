/** An answer cut off by its limit: the last row is thrown away, and the rest is asked for. */
import { generateText } from 'ai'
import { say } from '../lib/language.ts'
import { model } from '../lib/model.ts'
import { fromArguments, type Parameters, valuesOf } from '../lib/parameters.ts'
import { teach } from '../lib/stand-in-model.ts'

export const parameters = {
  limit: { value: 6, min: 1, max: 40, step: 1 },
} satisfies Parameters

export const mail = `Please send: order 1042, 20 pairs. Order 1043, 1 pair.
Order 1044, 12 pairs. Order 1045, 3 pairs.`

/** Staged: the stand-in lists what the mail orders, from the order that the prompt names. */
teach({
  name: 'lists the orders of a mail',
  reply({ instructions, blocks }) {
    const after = /^List the orders.*after (\w+)/m.exec(instructions)?.[1]
    const mail = blocks.find(({ tag }) => tag === 'mail')?.text
    if (!after || !mail)
      return undefined
    const rows = Array.from(mail.matchAll(/order (\d+), (\d+) pair/gi), ([, order, pairs]) => ({ order: order!, pairs: pairs! }))
    return rows.slice(rows.findIndex(row => row.order === after) + 1).map(({ order, pairs }) => `${order}: ${pairs}`).join('\n')
  },
})

// #region call
export const call = (mail: string, after: string, limit: number) =>
  generateText({
    model: model('fast'),
    maxOutputTokens: limit,
    prompt: `List the orders after ${after}, one a line,
as order: pairs.\n<mail>${mail}</mail>`,
  })
// #endregion

interface Answer { text: string, finishReason: string }

// #region sure
export function sure(
  { text, finishReason }: Answer,
) {
  const lines = text.split('\n')
  if (finishReason !== 'stop')
    lines.pop()
  return lines.filter(Boolean)
}
// #endregion

// #region all
export async function all(mail: string, limit: number) {
  const rows: string[] = []
  for (let calls = 1; calls <= 5; calls++) {
    const after = rows.at(-1)?.split(':')[0] ?? 'none'
    const answer = await call(mail, after, limit)
    const fresh = sure(answer)
    rows.push(...fresh)
    if (answer.finishReason === 'stop')
      return rows
    if (fresh.length === 0)
      break
  }
  throw new Error(`Not whole: ${rows.length} rows`)
}
// #endregion

export async function main({ limit } = valuesOf(parameters)) {
  const words = say({
    'en': { shown: 'taken as it came:', whole: 'last row out, rest asked' },
    'pt-BR': { shown: 'usada como veio:', whole: 'última fora, resto pedido' },
  })
  const { text, finishReason } = await call(mail, 'none', limit)
  console.log(`${finishReason === 'length' ? '✗' : '✓'} ${words.shown} ${finishReason}`)
  console.log(text.replace(/^/gm, '    '))
  console.log(`✓ ${words.whole}`)
  console.log((await all(mail, limit)).map(row => `    ${row}`).join('\n'))
}

if (import.meta.main)
  await main(fromArguments(parameters))
