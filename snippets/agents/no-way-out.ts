/** A defence that holds: who reads a stranger's text has no tool; code decides what leaves. */
import { generateText, Output } from 'ai'
import { z } from 'zod'
import { say } from '../lib/language.ts'
import { model } from '../lib/model.ts'
import { teach } from '../lib/stand-in-model.ts'
import { leaked, mails } from './injection.ts'

// #region wish
export const Wish = z.object({
  order: z.int(),
  wish: z.enum(['delivery', 'return', 'other']),
})
// #endregion

/** Reads what a stranger wrote. It has no tool. */
// #region read
export async function read(mail: string) {
  const { output } = await generateText({
    model: model('fast'),
    output: Output.object({ schema: Wish }),
    prompt: `What is wanted?
<mail>${mail}</mail>`,
  })
  return output
}
// #endregion

const arrives: Record<number, string> = { 1042: '2026-11-30' }

/** Known to the shop: what it sends goes to the address on file, never to one that a mail names. */
const onFile: Record<number, string> = { 1042: 'ana@example.org' }

export interface Letter { to: string, text: string, approval: boolean }

// #region answer
export async function answer(mail: string): Promise<Letter> {
  const { order, wish } = await read(mail)
  const to = onFile[order] ?? 'support@shop.example'
  const text = wish === 'delivery'
    ? `Order ${order}: ${arrives[order]}.`
    : `A person looks at order ${order}.`
  return { to, text, approval: wish !== 'delivery' }
}
// #endregion

/** Where a page must be opened after all: only there, and with nothing that the model has added. */
// #region allow
const allowed = new Set(['https://courier.example'])

export function mayOpen(url: string) {
  const { origin, search, hash } = new URL(url)
  return allowed.has(origin) && search + hash === ''
}
// #endregion

teach({
  name: 'reads the wish of a mail',
  reply({ schema, text }) {
    if (!schema?.properties?.wish)
      return undefined
    const wish = /where is/i.test(text) ? 'delivery' : /return|send back/i.test(text) ? 'return' : 'other'
    return JSON.stringify({ order: Number(/\b1\d{3}\b/.exec(text)?.[0] ?? 0), wish })
  },
})

export async function main() {
  const sent = say({
    'en': 'sent to',
    'pt-BR': 'vai para',
  })
  for (const mail of Object.values(mails)) {
    const { to, text } = await answer(mail)
    console.log(`${leaked([to, text]) ? '✗' : '✓'} ${sent} ${to}`)
  }
  const { text } = await answer(mails.polite)
  console.log(`  ${say({ 'en': text, 'pt-BR': text.replace('Order', 'Pedido') })}`)
  for (const url of ['https://parcels.example/?to=Ana', 'https://courier.example/?to=Ana', 'https://courier.example'])
    console.log(`${mayOpen(url) ? '✓' : '✗'} ${url.replace('https://', '')}`)
}

if (import.meta.main)
  await main()
