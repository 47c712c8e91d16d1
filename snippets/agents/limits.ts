/** A step limit and a budget: every step sends the earlier ones again, so a loop needs both. */
import { generateText, isStepCount, type LanguageModelUsage, type ModelMessage, type StopCondition, tool } from 'ai'
import { z } from 'zod'
import { cost, figures } from '../lib/facts.ts'
import { handouts } from '../lib/handouts.ts'
import { model } from '../lib/model.ts'
import { fromArguments, type Parameters, valuesOf } from '../lib/parameters.ts'
import { teach } from '../lib/stand-in-model.ts'

export const parameters = {
  maxSteps: { value: 20, min: 1, max: 20, step: 1 },
  maxCents: { value: 1, min: 0.1, max: 10, step: 0.1 },
} satisfies Parameters

/** Whose price is reckoned with, whichever model answers. */
const priced = 'gpt-6.1-sol'

const tools = {
  page: tool({
    description: 'opens a page of the handbook',
    inputSchema: z.object({ page: z.int() }),
    execute: ({ page }) => handouts[page - 1]?.text ?? 'no such page',
  }),
}

// #region budget
export const cents = (usage: LanguageModelUsage) =>
  100 * cost(priced, usage.inputTokens ?? 0, usage.outputTokens ?? 0)

const spent = (steps: { usage: LanguageModelUsage }[]) =>
  steps.reduce((sum, { usage }) => sum + cents(usage), 0)

const overBudget = (maxCents: number): StopCondition<typeof tools> =>
  ({ steps }) => spent(steps) >= maxCents
// #endregion

interface Limits { maxSteps: number, maxCents: number }

// #region agent
export async function research(
  question: string, { maxSteps, maxCents }: Limits,
) {
  const asked: ModelMessage = { role: 'user', content: question }
  const { text, steps, finishReason, responseMessages } =
    await generateText({
      model: model('smart'),
      tools,
      stopWhen: [isStepCount(maxSteps), overBudget(maxCents)],
      messages: [asked],
    })
  const stopped = finishReason === 'tool-calls'
  const messages = [asked, ...responseMessages]
  const answer = stopped ? await conclude(messages) : text
  return { answer, stopped, steps, cents: spent(steps) }
}
// #endregion

// #region conclude
/** Stopped is not silent: one last call, without tools. */
async function conclude(messages: ModelMessage[]) {
  const { text } = await generateText({
    model: model('smart'),
    messages: [...messages, {
      role: 'user',
      content: 'Stop here. Say what you found and what is missing.',
    }],
  })
  return text
}
// #endregion

teach({
  name: 'reads page after page, for something that is on none',
  reply({ tools, results, text }) {
    if (tools.some(({ name }) => name === 'page'))
      return { calls: [{ tool: 'page', input: { page: results.length + 1 } }] }
    return text.includes('Stop here.') ? 'I have not found it on the pages that I have read. The rest is unread.' : undefined
  },
})

export async function main(limits: Limits = valuesOf(parameters)) {
  const { answer, stopped, steps, cents: total } = await research('On which page are the opening hours?', limits)
  const reached = steps.length === limits.maxSteps ? 'the step limit' : 'the budget'
  for (const [i, { usage }] of steps.entries()) {
    if (i < 8 || i === steps.length - 1)
      console.log(`step ${String(i + 1).padStart(2)}  ${String(usage.inputTokens).padStart(6)} tokens in*  ${cents(usage).toFixed(3).padStart(6)} cents`)
    else if (i === 8)
      console.log('…')
  }
  console.log(`${total.toFixed(2)} cents at the price of ${priced}; ${stopped ? `stopped by ${reached}` : 'finished'}`)
  console.log(answer)
  console.log(`* a model's own count; the stand-in takes ${figures.charactersPerToken.value} characters for a token`)
}

if (import.meta.main)
  await main(fromArguments(parameters))
