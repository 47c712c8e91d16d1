/** When a tool fails: an error that says what would be right, a second try, and an honest end. */
import { generateText, isStepCount, tool } from 'ai'
import { z } from 'zod'
import { model } from '../lib/model.ts'
import { teach } from '../lib/stand-in-model.ts'

const shipped: Record<string, string> = { 'BS-1042': '2026-11-24' }

// #region lookUp
export function lookUp(order: string) {
  if (!/^BS-\d{4}$/.test(order))
    throw new Error(`"${order}" is no order. Write it as BS-1042.`)
  const day = shipped[order]
  if (!day)
    throw new Error(`There is no order ${order}.`)
  return { order, arrives: day }
}
// #endregion

export function brokenLookUp(): never {
  throw new Error('503 Service Unavailable')
}

// #region patience
/** After some failures in a row: no more tries. */
export function withPatience<T>(run: (order: string) => T, tries = 2) {
  let failures = 0
  return (order: string) => {
    if (failures >= tries)
      return 'Out of order. Do not call it again; tell the user.'
    try {
      const output = run(order)
      failures = 0
      return output
    }
    catch (error) {
      failures++
      throw error
    }
  }
}
// #endregion

// #region agent
export async function ask(
  question: string, run: (order: string) => unknown,
) {
  const { text, steps, finishReason } = await generateText({
    model: model('smart'),
    tools: { delivery: tool({
      description: 'says when an order arrives',
      inputSchema: z.object({ order: z.string() }),
      execute: ({ order }) => run(order),
    }) },
    stopWhen: isStepCount(8),
    prompt: question,
  })
  const answer = finishReason === 'stop' ? text : 'Ask us again later.'
  return { answer, steps }
}
// #endregion

teach({
  name: 'tries again: as the error asks for, or as before',
  reply({ tools, results, question }) {
    if (!tools.some(({ name }) => name === 'delivery'))
      return undefined
    const last = results.at(-1)?.output ?? ''
    const number = /\d{4}/.exec(question)?.[0] ?? ''
    const arrives = /"arrives":"(.+?)"/.exec(last)?.[1]
    if (arrives)
      return `Order ${number} arrives on ${arrives}.`
    if (/^Out of order/.test(last))
      return `I could not look up order ${number}: the delivery service does not answer. Nothing was changed.`
    if (/^(?:Error: )?There is no/.test(last))
      return `I found no order ${number}. Is the number right?`
    return { calls: [{ tool: 'delivery', input: { order: /Write it as (\D+)/.test(last) ? `BS-${number}` : number } }] }
  },
})

export async function main(question = 'When does order 1042 arrive?') {
  for (const [name, run] of Object.entries({ works: lookUp, broken: brokenLookUp, 'broken, with patience': withPatience(brokenLookUp) })) {
    const { answer, steps } = await ask(question, run)
    console.log(`tool: ${name}`)
    for (const [i, part] of steps.flatMap(({ content }) => content).filter(({ type }) => /^tool-(?:error|result)$/.test(type)).entries()) {
      if (i < 4)
        console.log(`  ${part.type === 'tool-error' ? String(part.error) : part.type === 'tool-result' ? JSON.stringify(part.output) : ''}`)
    }
    console.log(`  ${steps.length} calls of the model\n> ${answer.replace(/(.{60,76}) /g, '$1\n  ')}`)
  }
}

if (import.meta.main)
  await main(...process.argv.slice(2))
