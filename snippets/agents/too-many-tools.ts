/** Too many tools: what their definitions take from each call, and which one the model picks. */
import { generateText, tool, type ToolSet } from 'ai'
import { z } from 'zod'
import { say } from '../lib/language.ts'
import { model } from '../lib/model.ts'
import { countTokens } from '../lib/tokens.ts'
import { tools as own } from './loop-by-hand.ts'

const order = z.object({ order: z.int().describe('as on the invoice') })
const verbs = ['archive', 'audit', 'cancel', 'clone', 'close', 'export', 'flag', 'merge', 'reopen', 'split', 'tag', 'void']
const systems = ['accounting', 'the shop', 'the warehouse']

const named = (verb: string, system: string) =>
  [`${verb}_order_${system.split(' ').at(-1)}`, tool({ description: `${verb}s an order in ${system}`, inputSchema: order })] as const

/** What three systems offer together, all of it about orders. */
const others: ToolSet = Object.fromEntries(verbs.flatMap(verb => systems.map(system => named(verb, system))))

export const all: ToolSet = { ...others, ...own }

/** The tools of each desk: what one task needs, and no more. */
// #region desks
export const desks = {
  delivery: ['order', 'parcel'],
  shelf: ['order', 'stock'],
}

export const ask = (
  prompt: string, desk?: keyof typeof desks,
) => generateText({
  model: model('fast'),
  tools: all,
  ...(desk && { activeTools: desks[desk] }),
  prompt,
})
// #endregion

/** A rough count of what the definitions take from every call. */
export const weigh = (names: string[]): number => countTokens(names.map((name) => {
  const { description, inputSchema } = all[name]!
  return JSON.stringify({ name, description, parameters: z.toJSONSchema(inputSchema as z.ZodType) })
}).join(''))

export const question = 'What did I order with number 1042?'

export async function main() {
  const words = say({ 'en': 'tools', 'pt-BR': 'tools' })
  for (const desk of [undefined, 'shelf'] as const) {
    const names = desk ? desks[desk] : Object.keys(all)
    const { toolCalls } = await ask(question, desk)
    const picked = toolCalls[0]?.toolName ?? ''
    console.log(`${picked === 'order' ? '✓' : '✗'} ${String(names.length).padStart(2)} ${words}, ${String(weigh(names)).padStart(4)} tokens:`)
    console.log(`  ${picked}`)
  }
}

if (import.meta.main)
  await main()
