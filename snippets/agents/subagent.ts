/** A subagent reads thirty reviews in a context of its own, and hands back one sentence. */
import { generateText, isStepCount, type LanguageModelUsage, tool } from 'ai'
import { z } from 'zod'
import { say } from '../lib/language.ts'
import { model } from '../lib/model.ts'
import { teach } from '../lib/stand-in-model.ts'

/** Thirty buyers, of whom every third finds the boots small. */
export const reviews = Array.from({ length: 30 }, (_, i) =>
  `Buyer ${i + 1}: wore them ${i + 3} days in a row, on gravel, in mud and on wet rock. ${i % 3 === 0 ? 'Too small, take one size more.' : 'They fit as they should.'}`)

const Product = z.object({ product: z.string() })

const read = tool({
  description: 'reads all reviews of a product',
  inputSchema: Product,
  execute: () => reviews.join('\n'),
})

interface Spent { main: number, sub: number }

const tokens = (steps: { usage: LanguageModelUsage }[]): number => steps.reduce((sum, { usage }) => sum + (usage.inputTokens ?? 0), 0)

// #region sum
const sum = (product: string) => generateText({
  model: model('fast'),
  tools: { read },
  stopWhen: isStepCount(3),
  prompt: `In one sentence: how do the ${product} fit?`,
})
// #endregion

// #region reader
const reader = (spent: Spent) => tool({
  description: 'sums up what buyers say',
  inputSchema: Product,
  execute: async ({ product }) => {
    const { text, steps } = await sum(product)
    spent.sub += tokens(steps)
    return text
  },
})
// #endregion

export const question = 'Which size of the boots shall I take? Ana wears 42.'

export async function ask(delegated: boolean) {
  const spent = { main: 0, sub: 0 }
  const { text, steps } = await generateText({
    model: model('smart'),
    tools: delegated ? { reviews: reader(spent) } : { reviews: read },
    stopWhen: isStepCount(6),
    prompt: question,
  })
  spent.main = tokens(steps)
  return { text, spent, last: steps.at(-1)!.usage.inputTokens ?? 0 }
}

/** Staged: it asks for the reviews, counts who finds the boots small, and answers. */
teach({
  name: 'sizes boots by their reviews',
  reply({ tools, results, question }) {
    const name = tools[0]?.name
    if ((name !== 'read' && name !== 'reviews') || !/which size|how do the/i.test(question))
      return undefined
    const found = results.at(-1)?.output
    if (!found)
      return { calls: [{ tool: name, input: { product: 'boots' } }] }
    const small = found.match(/Too small/g)?.length ?? Number(/(\d+) of 30/.exec(found)?.[1])
    const said = `${small} of 30 buyers say they are small.`
    return question.startsWith('In one sentence') ? said : `Take 43: ${said}`
  },
})

export async function main() {
  const words = say({
    'en': { one: 'one context', two: 'with a subagent', main: 'last call', sub: 'and its own', small: (count: string) => `${count} of 30 say: small` },
    'pt-BR': { one: 'um contexto só', two: 'com subagente', main: 'última chamada', sub: 'e as dele', small: (count: string) => `${count} de 30: pequeno` },
  })
  for (const [name, delegated] of [[words.one, false], [words.two, true]] as const) {
    const { text, spent, last } = await ask(delegated)
    console.log(name)
    console.log(`  ${words.main.padEnd(15)} ${String(last).padStart(3)} tokens`)
    if (delegated)
      console.log(`  ${words.sub.padEnd(15)} ${String(spent.sub).padStart(3)} tokens`)
    console.log(`  ${words.small(/\d+ of 30/.exec(text)?.[0].split(' ')[0] ?? '?')}`)
  }
}

if (import.meta.main)
  await main()
