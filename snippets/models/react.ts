/** ReAct: thought, action, observation, and round again until there is an answer. */
import { generateText, type ModelMessage, tool, type ToolModelMessage } from 'ai'
import { z } from 'zod'
import { model } from '../lib/model.ts'
import { teach } from '../lib/stand-in-model.ts'

const today = Date.parse('2026-11-21')

// #region tools
export const tools = {
  order: tool({
    description: 'looks an order up: its product and delivery',
    inputSchema: z.object({ order: z.int() }),
  }),
  policy: tool({
    description: 'says how many days one has to return a product',
    inputSchema: z.object({ product: z.string() }),
  }),
  days: tool({
    description: 'counts the days since a delivery',
    inputSchema: z.object({ delivered: z.iso.date() }),
  }),
}
// #endregion

// #region actions
const actions: Record<string, (input: Input) => object> = {
  order: () => ({ product: 'boots', delivered: '2026-11-02' }),
  policy: ({ product }) => ({ product, allowed: 30 }),
  days: ({ delivered }) =>
    ({ passed: (today - Date.parse(delivered ?? '')) / 86_400_000 }),
}
// #endregion

interface Input { order?: number, product?: string, delivered?: string }

// #region loop
export async function react(question: string, steps = 6) {
  const messages: ModelMessage[] = [{ role: 'user', content: question }]
  for (let step = 1; step <= steps; step++) {
    const { text, toolCalls, responseMessages } = await generateText({
      model: model('smart'), tools, messages,
    })
    if (toolCalls.length === 0)
      return { answer: text, messages }
    messages.push(...responseMessages, observe(toolCalls))
  }
  throw new Error(`No answer in ${steps} steps`)
}
// #endregion

// #region observe
interface Call { toolCallId: string, toolName: string, input: unknown }

function observe(calls: Call[]): ToolModelMessage {
  return {
    role: 'tool',
    content: calls.map(({ toolCallId, toolName, input }) => {
      const value = JSON.stringify(actions[toolName]!(input as Input))
      return {
        type: 'tool-result', toolCallId, toolName,
        output: { type: 'text', value },
      }
    }),
  }
}
// #endregion

teach({
  name: 'compares the days passed with the days allowed',
  reply({ results }) {
    const found = results.map(({ output }) => output).join()
    const allowed = /"allowed":(\d+)/.exec(found)?.[1]
    const passed = /"passed":(\d+)/.exec(found)?.[1]
    return allowed && passed && `${Number(passed) <= Number(allowed) ? 'Yes' : 'No'}: ${passed} of ${allowed} days have passed.`
  },
})

export async function main(question = 'Can I still return order 1042?') {
  const { answer, messages } = await react(question)
  for (const { role, content } of messages) {
    for (const part of typeof content === 'string' ? [] : content) {
      if (part.type === 'text')
        console.log(`Thought      ${part.text}`)
      if (part.type === 'tool-call')
        console.log(`Action       ${part.toolName}(${JSON.stringify(part.input)})`)
      if (role === 'tool' && part.type === 'tool-result' && part.output.type === 'text')
        console.log(`Observation  ${part.output.value}`)
    }
  }
  console.log(`Answer       ${answer}`)
}

if (import.meta.main)
  await main(...process.argv.slice(2))
