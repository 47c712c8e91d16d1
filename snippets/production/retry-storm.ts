/** Retries multiply: what a provider receives while it is down, with and without a budget. */
import { figures } from '../lib/facts.ts'
import { say } from '../lib/language.ts'
import { fromArguments, type Parameters, type Values, valuesOf } from '../lib/parameters.ts'

export const parameters = {
  layers: { value: 3, min: 1, max: 4, step: 1 },
  budget: { value: 0.1, min: 0, max: 1, step: 0.1 },
} satisfies Parameters

/** Calls for each call of a customer, when all fail and every layer tries again. */
// #region product
export const calls = (layers: number, retries: number) =>
  (1 + retries) ** layers
// #endregion

/** Retries are paid from what the calls have earned, for all calls together. */
// #region budget
export function retryBudget(share: number) {
  let calls = 0
  let retries = 0
  return {
    called: () => { calls++ },
    mayRetry: () => retries < calls * share,
    retried: () => { retries++ },
  }
}
// #endregion

/** So many customers ask while nothing answers. One layer tries again, as often as its budget lets it. */
export function received(customers: number, retries: number, share: number): number {
  const budget = retryBudget(share)
  let sent = 0
  for (let customer = 0; customer < customers; customer++) {
    budget.called()
    sent++
    for (let retry = 0; retry < retries && budget.mayRetry(); retry++) {
      budget.retried()
      sent++
    }
  }
  return sent
}

export function main({ layers, budget }: Values<typeof parameters> = valuesOf(parameters)) {
  const retries = figures.callRetries.value
  const customers = 1000
  const words = say({
    'en': { down: '1000 customers, all fail', layer: (n: number) => `${n} ${n === 1 ? 'layer' : 'layers'}`, budget: `budget ${Math.round(budget * 100)}%`, note: `${retries} retries each: the default` },
    'pt-BR': { down: '1000 clientes, tudo falha', layer: (n: number) => `${n} ${n === 1 ? 'camada' : 'camadas'}`, budget: `orçamento ${Math.round(budget * 100)}%`, note: `${retries} retries cada: o padrão` },
  })
  console.log(words.down)
  for (let count = 1; count <= layers; count++)
    console.log(`✗ ${words.layer(count).padEnd(18)} ${String(customers * calls(count, retries)).padStart(6)}`)
  console.log(`✓ ${words.budget.padEnd(18)} ${String(received(customers, retries, budget)).padStart(6)}`)
  console.log(words.note)
}

if (import.meta.main)
  main(fromArguments(parameters))
