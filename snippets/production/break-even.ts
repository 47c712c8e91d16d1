/** A GPU of one's own or an API: from how many calls a day the GPU is cheaper, if ever. */
import { cost, figures, type ModelName } from '../lib/facts.ts'
import { say } from '../lib/language.ts'
import { fromArguments, type Parameters, type Values, valuesOf } from '../lib/parameters.ts'

export const parameters = {
  callsPerDay: { value: 50_000, min: 1000, max: 1_000_000, step: 1000 },
  peak: { value: 3, min: 1, max: 10, step: 0.5 },
  tokensPerSecond: { value: figures.localTokensPerSecond.value, min: 500, max: 12_500, step: 100 },
} satisfies Parameters

export type Load = Values<typeof parameters> & {
  /** A month's work on the GPUs; ten where nothing is said. */
  engineerHours?: number
}

const input = figures.inputTokensPerCall.value
const output = figures.outputTokensPerCall.value
const gpuMonth = figures.dollarsPerGpuHour.value * 24 * 30

/** Dollars a month: of the work on the GPUs, and of one call a day. */
const engineer = ({ engineerHours = 10 }: Load) =>
  engineerHours * figures.dollarsPerEngineerHour.value
const callMonth = (model: ModelName) => 30 * cost(model, input, output)

/** Calls a day that one GPU carries when its busiest second has `peak` times the average. */
// #region costs
type Gpu = Pick<Load, 'peak' | 'tokensPerSecond'>

export const callsPerGpu = ({ peak, tokensPerSecond }: Gpu) =>
  tokensPerSecond * 86_400 / (output * peak)

export const gpus = (load: Load) =>
  Math.max(1, Math.ceil(load.callsPerDay / callsPerGpu(load)))

export const localMonth = (load: Load) =>
  gpus(load) * gpuMonth + engineer(load)

export const apiMonth = ({ callsPerDay }: Load, model: ModelName) =>
  callsPerDay * callMonth(model)
// #endregion

/** The first load, GPU by GPU, at which the own ones cost no more; Infinity where that never comes. */
// #region break-even
export function breakEven(load: Load, model: ModelName, most = 1000) {
  for (let count = 1; count <= most; count++) {
    const dollars = count * gpuMonth + engineer(load)
    const calls = Math.ceil(dollars / callMonth(model))
    if (calls <= count * callsPerGpu(load))
      return calls
  }
  return Infinity
}
// #endregion

/** The tokens a second from which one full GPU costs no more than the calls that it carries. */
// #region flip
export function flip(
  load: Load, model: ModelName,
) {
  const month = gpuMonth + engineer(load)
  const calls = month / callMonth(model)
  const tokens = calls * output * load.peak
  return Math.ceil(tokens / 86_400)
}
// #endregion

export function main(load: Load = valuesOf(parameters)) {
  const words = say({
    'en': { own: 'own GPU*', beside: 'against', never: 'never, not even full', flips: (rate: string) => `  one GPU pays from ${rate} tokens/s`, from: (calls: string) => `from ${calls} calls a day`, note: '* example figures, dollars a month', dollar: '$', locale: 'en' },
    'pt-BR': { own: 'GPU própria*', beside: 'contra', never: 'nunca, nem cheia', flips: (rate: string) => `  uma GPU compensa com ${rate} tokens/s`, from: (calls: string) => `com ${calls} chamadas por dia`, note: '* números de exemplo, dólares por mês', dollar: 'US$ ', locale: 'pt-BR' },
  })
  const whole = (value: number) => Math.round(value).toLocaleString(words.locale, { useGrouping: 'always' })
  const row = (name: string, dollars: number) => console.log(`${name.padEnd(13)} ${`${words.dollar}${whole(dollars)}`.padStart(10)}`)
  const models = ['gpt-6-luna', 'gpt-6.1-sol'] as const
  row(gpus(load) > 1 ? `${gpus(load)} GPUs*` : words.own, localMonth(load))
  for (const model of models)
    row(model, apiMonth(load, model))
  for (const model of models) {
    const calls = breakEven(load, model)
    console.log(`${words.beside} ${model}:`)
    console.log(Number.isFinite(calls) ? `✓ ${words.from(whole(calls))}` : `✗ ${words.never}`)
    if (!Number.isFinite(calls))
      console.log(words.flips(whole(flip(load, model))))
  }
  console.log(words.note)
}

if (import.meta.main)
  main(fromArguments(parameters))
