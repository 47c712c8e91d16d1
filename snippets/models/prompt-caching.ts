/** Prompt caching: what stays the same stands first, and the usage says whether it was read. */
import { generateText } from 'ai'
import { say } from '../lib/language.ts'
import { model } from '../lib/model.ts'

const clauses = [
  'Unworn shoes can be returned within 30 days.',
  'Boots that have been worn outside cannot be returned.',
  'The customer pays the postage of a return.',
  'Sizes run small: order half a size more than usual.',
]

/** The shop's rules, long enough for a cache: a provider's smallest is 1,024 tokens. */
export const rules = Array.from({ length: 96 }, (_, i) => `${i + 1}. ${clauses[i % 4]!}`).join('\n')

export const questions = ['Can worn boots be returned?', 'Who pays the postage?', 'Do sizes run small?']

/** OpenAI finds what is the same by itself; Anthropic is told how far to keep it. */
const cacheControl = { type: 'ephemeral' }

export interface Asked { rules: string, question: string, key: string }

// #region call
export async function ask(asked: Asked) {
  const { rules, question, key } = asked
  const { usage } = await generateText({
    model: model('fast'),
    instructions: rules,
    prompt: question,
    providerOptions: {
      openai: { promptCacheKey: key },
      anthropic: { cacheControl },
    },
  })
  return usage.inputTokenDetails
}
// #endregion

// #region stamp
export const stamped = (rules: string, second: number) =>
  `It is 10:00:${String(second).padStart(2, '0')}.\n${rules}`
// #endregion

let runs = 0

export async function main() {
  const words = say({
    'en': { head: '        new  written   read', below: 'rules first, the same', above: 'the time on top', tokens: 'tokens, three calls each' },
    'pt-BR': { head: '      novos   grav.  lidos', below: 'regras no topo, iguais', above: 'a hora vem no topo', tokens: 'tokens, três chamadas cada' },
  })
  // A key of its own for each run: nothing is left from the one before.
  const run = ++runs
  for (const [name, sign, text] of [[words.below, '✓', () => rules], [words.above, '✗', (i: number) => stamped(rules, i)]] as const) {
    console.log(`${sign} ${name}`)
    console.log(words.head)
    for (const [i, question] of questions.entries()) {
      const { noCacheTokens, cacheWriteTokens, cacheReadTokens } = await ask({ rules: text(i), question, key: `rules-${run}` })
      console.log(`    ${[noCacheTokens, cacheWriteTokens, cacheReadTokens].map((n = 0) => String(n).padStart(7)).join(' ')}`)
    }
  }
  console.log(words.tokens)
}

if (import.meta.main)
  await main()
