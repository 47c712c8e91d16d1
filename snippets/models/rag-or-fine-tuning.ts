/** Everything in the prompt, RAG or fine-tuning: what fits, what it costs, and what it is for. */
import { cost, embeddings, figures, models } from '../lib/facts.ts'
import { fromArguments, type Parameters, type Values, valuesOf } from '../lib/parameters.ts'

export const parameters = {
  corpusTokens: { value: 400_000, min: 1000, max: 5_000_000, step: 1000 },
  questionsPerMonth: { value: 10_000, min: 0, max: 1_000_000, step: 1000 },
  changesPerMonth: { value: 4, min: 0, max: 30, step: 1 },
} satisfies Parameters

type Case = Values<typeof parameters>

const name = 'claude-sonnet-5-5'
const [passages, question, answer] = [2000, 100, 200]

// #region costs
/** US dollars a month. */
export const costs = {
  wholeText: ({ corpusTokens, questionsPerMonth }: Case) =>
    corpusTokens + question + answer > models[name].context
      ? Infinity
      : questionsPerMonth * cost(name, corpusTokens + question, answer),
  rag: ({ corpusTokens, questionsPerMonth, changesPerMonth }: Case) =>
    questionsPerMonth * cost(name, passages + question, answer)
    + changesPerMonth * corpusTokens * embedding.price / 1e6,
  fineTuning: ({ questionsPerMonth, changesPerMonth }: Case) =>
    questionsPerMonth * cost(name, question, answer)
    + Math.max(changesPerMonth, 1) * training,
}
// #endregion

const embedding = embeddings['text-embedding-3-small']
const training = figures.trainingPrice.value * figures.trainingTokens.value / 1e6

// #region decide
/** Facts come from the prompt; behaviour can be trained. */
export function decide(need: 'facts' | 'behaviour', monthly: Case) {
  if (need === 'behaviour')
    return 'fineTuning'
  const whole = costs.wholeText(monthly)
  return whole <= costs.rag(monthly) ? 'wholeText' : 'rag'
}
// #endregion

export function main(monthly: Case = valuesOf(parameters)) {
  for (const [way, price] of Object.entries(costs)) {
    const dollars = price(monthly)
    console.log(`${way.padEnd(11)} ${Number.isFinite(dollars) ? `$${dollars.toFixed(2)} a month` : 'does not fit into the context'}`)
  }
  console.log(`new facts:        ${decide('facts', monthly)}`)
  console.log(`a new behaviour:  ${decide('behaviour', monthly)}, when a prompt with examples is not enough`)
  console.log('Training is an example figure; the prices have their source in facts.ts.')
}

if (import.meta.main)
  main(fromArguments(parameters))
