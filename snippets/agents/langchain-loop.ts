/** The same agent with LangChain, its tools and its model behind a small bridge. */
import { createAgent, modelCallLimitMiddleware, tool } from 'langchain'
import type { z } from 'zod'
import { say } from '../lib/language.ts'
import { BridgedModel } from '../lib/langchain-model.ts'
import { model } from '../lib/model.ts'
import { actions, questions, tools as declared } from './loop-by-hand.ts'

const asTool = <Name extends keyof typeof declared>(name: Name, description: string) => tool(
  input => JSON.stringify(actions[name]!(input as object)),
  { name, description, schema: declared[name].inputSchema as z.ZodObject },
)

const tools = [
  asTool('order', 'looks up an order: its product, its price'),
  asTool('stock', 'says how many pairs are left of a product'),
  asTool('parcel', 'says where the parcel of an order is'),
]

// #region agent
export const agent = () => createAgent({
  model: new BridgedModel(model('smart')),
  tools,
  middleware: [modelCallLimitMiddleware({ runLimit: 6 })],
})
// #endregion

export async function ask(question: string) {
  // LangGraph counts its own steps, several a turn: its default of 25 would end six turns with an error.
  const { messages } = await agent().invoke({ messages: [{ role: 'user', content: question }] }, { recursionLimit: 50 })
  const text = messages.at(-1)!.text
  const stopped = text.startsWith('Model call limits exceeded')
  return { text, calls: messages.filter(({ type }) => type === 'ai').length - (stopped ? 1 : 0), stopped }
}

export async function main() {
  const words = say({
    'en': { stock: 'stock for order 1042', parcel: 'parcel of order 1043', answered: 'answered', stopped: 'stopped', calls: 'calls' },
    'pt-BR': { stock: 'estoque do pedido 1042', parcel: 'entrega do pedido 1043', answered: 'respondeu', stopped: 'parou', calls: 'chamadas' },
  })
  for (const [name, question] of [[words.stock, questions[0]!], [words.parcel, questions[1]!]] as const) {
    const { calls, stopped } = await ask(question)
    console.log(`${stopped ? '✗' : '✓'} ${name}:`)
    console.log(`  ${stopped ? words.stopped : words.answered}, ${calls} ${words.calls}`)
  }
}

if (import.meta.main)
  await main()
