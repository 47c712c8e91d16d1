import { generateText, isStepCount, type Telemetry, tool } from 'ai'
import { model } from '../lib/model.ts'
import { tools as declared } from '../models/react.ts'

const today = Date.parse('2026-11-21')

/** The tools of `models/react.ts`, with what they do. */
const tools = {
  order: tool({
    ...declared.order,
    execute({ order }) {
      if (order !== 1042)
        throw new Error(`no order ${order}`)
      return { product: 'boots', delivered: '2026-11-02' }
    },
  }),
  policy: tool({ ...declared.policy, execute: ({ product }) => ({ product, allowed: 30 }) }),
  days: tool({ ...declared.days, execute: ({ delivered }) => ({ passed: (today - Date.parse(delivered)) / 86_400_000 }) }),
}

/** An agent of several calls: what the snippets of this topic trace, log and bill. */
export async function answer(question: string, telemetry: Telemetry, chosen = model('smart')): Promise<string> {
  const { text } = await generateText({
    model: chosen,
    tools,
    stopWhen: isStepCount(6),
    prompt: question,
    telemetry: { functionId: 'returns', integrations: telemetry },
  })
  return text
}
