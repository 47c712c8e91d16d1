/** The same agent with the loop of the AI SDK: six lines, and two of them are limits. */
import { isStepCount, type StopCondition, tool, ToolLoopAgent } from 'ai'
import { say } from '../lib/language.ts'
import { model } from '../lib/model.ts'
import { actions, questions, tools as declared } from './loop-by-hand.ts'

const tools = {
  order: tool({ ...declared.order, execute: input => actions.order!(input) }),
  stock: tool({ ...declared.stock, execute: input => actions.stock!(input) }),
  parcel: tool({ ...declared.parcel, execute: input => actions.parcel!(input) }),
}

interface Step { toolCalls: { toolName: string, input: unknown }[] }

const asked = ({ toolCalls }: Step): string => JSON.stringify(toolCalls.map(({ toolName, input }) => [toolName, input]))

type Stop = StopCondition<typeof tools>

// #region agent
const repeats: Stop = ({ steps }) => {
  const [before, last] = steps.slice(-2)
  return last !== undefined
    && asked(last) === asked(before!)
}

const agent = () => new ToolLoopAgent({
  model: model('smart'),
  tools,
  stopWhen: [isStepCount(6), repeats],
})
// #endregion

export { agent }

export async function ask(question: string) {
  const { text, steps, finishReason } = await agent().generate({ prompt: question })
  return { text, steps: steps.length, stopped: finishReason === 'tool-calls' }
}

export async function main() {
  const words = say({
    'en': { stock: 'stock for order 1042', parcel: 'parcel of order 1043', answered: 'answered', stopped: 'stopped', calls: 'calls' },
    'pt-BR': { stock: 'estoque do pedido 1042', parcel: 'entrega do pedido 1043', answered: 'respondeu', stopped: 'parou', calls: 'chamadas' },
  })
  for (const [name, question] of [[words.stock, questions[0]!], [words.parcel, questions[1]!]] as const) {
    const { steps: calls, stopped } = await ask(question)
    console.log(`${stopped ? '✗' : '✓'} ${name}:`)
    console.log(`  ${stopped ? words.stopped : words.answered}, ${calls} ${words.calls}`)
  }
}

if (import.meta.main)
  await main()
