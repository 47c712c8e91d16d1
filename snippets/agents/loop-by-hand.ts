/** An agent by hand: the loop, the tools that it runs, and the three ways in which it ends. */
import { generateText, type ModelMessage, tool, type ToolModelMessage } from 'ai'
import { z } from 'zod'
import { say } from '../lib/language.ts'
import { model } from '../lib/model.ts'
import { teach } from '../lib/stand-in-model.ts'
import { openShop } from './shop.ts'

const { orders, stock } = openShop()

// #region tools
export const tools = {
  order: tool({
    description: 'looks up an order: its product, its price',
    inputSchema: z.object({ order: z.int() }),
  }),
  stock: tool({
    description: 'says how many pairs are left of a product',
    inputSchema: z.object({ product: z.string() }),
  }),
  parcel: tool({
    description: 'says where the parcel of an order is',
    inputSchema: z.object({ order: z.int() }),
  }),
}
// #endregion

interface Input { order?: number, product?: string }

export const actions: Record<string, (input: Input) => object> = {
  order: ({ order = 0 }) => orders[order] ?? { unknown: order },
  stock: ({ product = '' }) => ({ product, left: stock[product] ?? 0 }),
  parcel: () => ({ state: 'pending' }),
}

export type Talk = ModelMessage[]

async function call(talk: Talk) {
  const { text, toolCalls, responseMessages } = await generateText({ model: model('smart'), tools, messages: talk })
  return { text, calls: toolCalls, said: responseMessages }
}

type Calls = Awaited<ReturnType<typeof call>>['calls']

const asked = (calls: { toolName: string, input: unknown }[]): string => JSON.stringify(calls.map(({ toolName, input }) => [toolName, input]))

/** The same tools with the same input as in the turn before. */
function repeats(talk: Talk, calls: Calls): boolean {
  const before = talk.findLast(({ role }) => role === 'assistant')?.content
  return Array.isArray(before) && asked(before.filter(part => part.type === 'tool-call')) === asked(calls)
}

const ended = <End extends string>(end: End, turn: number, text?: string) => ({ end, turn, ...(text !== undefined && { text }) })

// #region loop
async function agent(talk: Talk, most = 6) {
  for (let turn = 1; turn <= most; turn++) {
    const { text, calls, said }
      = await call(talk)
    if (calls.length === 0)
      return ended('answered', turn, text)
    if (repeats(talk, calls))
      return ended('same call again', turn)
    talk.push(...said, run(calls))
  }
  return ended('out of turns', most)
}
// #endregion

export { agent }

// #region run
function run(calls: Calls): ToolModelMessage {
  return {
    role: 'tool',
    content: calls.map(({ toolCallId, toolName, input }) => ({
      type: 'tool-result',
      toolCallId,
      toolName,
      output: {
        type: 'text',
        value: JSON.stringify(actions[toolName]!(input as Input)),
      },
    })),
  }
}
// #endregion

export const questions = [
  'Are the boots of order 1042 in stock?',
  'Where is the parcel of order 1043?',
]

/** Staged: the stand-in asks for the next fact that it lacks, and never gives up on a parcel. */
teach({
  name: 'answers for the shop, fact by fact',
  reply({ tools, results, question }) {
    const order = Number(/order (\d+)/.exec(question)?.[1])
    const has = (name: string) => tools.some(tool => tool.name === name)
    if (!order || !has('order') || !has('stock'))
      return undefined
    const found = (name: string) => results.find(({ tool }) => tool === name)?.output ?? ''
    if (question.includes('parcel') && has('parcel'))
      return { calls: [{ tool: 'parcel', input: { order } }] }
    if (!found('order'))
      return { calls: [{ tool: 'order', input: { order } }] }
    const product = /"product":"(\w+)"/.exec(found('order'))?.[1]
    if (!product)
      return `I found no order ${order}.`
    const left = /"left":(\d+)/.exec(found('stock'))?.[1]
    return left ? `Yes: ${left} pairs of ${product} are left.` : { calls: [{ tool: 'stock', input: { product } }] }
  },
})

export async function main() {
  const words = say({
    'en': { 'turns': 'turns', 'answered': 'an answer', 'same call again': 'same again', 'out of turns': 'no turn left' },
    'pt-BR': { 'turns': 'voltas', 'answered': 'resposta', 'same call again': 'repetição', 'out of turns': 'limite atingido' },
  })
  for (const [question, turns] of [[questions[0]!, 6], [questions[0]!, 2], [questions[1]!, 6]] as const) {
    const { end, turn } = await agent([{ role: 'user', content: question }], turns)
    console.log(`${end === 'answered' ? '✓' : '✗'} ${turn} ${words.turns}: ${words[end]}`)
  }
}

if (import.meta.main)
  await main()
