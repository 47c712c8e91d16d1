/** A GPU of one's own or an API: from how many calls a day the GPU is cheaper, if ever. */
import { cost, figures, type ModelName } from '../lib/facts.ts'
import { fromArguments, type Parameters, type Values, valuesOf } from '../lib/parameters.ts'

export const parameters = {
  callsPerDay: { value: 50_000, min: 1000, max: 1_000_000, step: 1000 },
  peak: { value: 3, min: 1, max: 10, step: 0.5 },
  engineerHours: { value: 10, min: 0, max: 160, step: 5 },
} satisfies Parameters

export type Load = Values<typeof parameters>

const input = figures.inputTokensPerCall.value
const output = figures.outputTokensPerCall.value
const gpuMonth = figures.dollarsPerGpuHour.value * 24 * 30
const engineerHour = figures.dollarsPerEngineerHour.value

/** Calls a day that one GPU carries when its busiest second has `peak` times the average. */
// #region costs
export const callsPerGpu = (peak: number) =>
  figures.localTokensPerSecond.value * 86_400 / (output * peak)

export const gpus = ({ callsPerDay, peak }: Load) =>
  Math.max(1, Math.ceil(callsPerDay / callsPerGpu(peak)))

export const localMonth = (load: Load) =>
  gpus(load) * gpuMonth + load.engineerHours * engineerHour

export const apiMonth = ({ callsPerDay }: Load, model: ModelName) =>
  callsPerDay * 30 * cost(model, input, output)
// #endregion

/** The first load, GPU by GPU, at which the own ones cost no more; Infinity where that never comes. */
// #region break-even
export function breakEven(load: Load, model: ModelName, most = 1000) {
  const perCall = 30 * cost(model, input, output)
  for (let count = 1; count <= most; count++) {
    const dollars = count * gpuMonth + load.engineerHours * engineerHour
    const calls = Math.ceil(dollars / perCall)
    if (calls <= count * callsPerGpu(load.peak))
      return calls
  }
  return Infinity
}
// #endregion

/** The tokens a second from which one full GPU costs no more than the calls that it carries. */
// #region flip
export function flip({ peak, engineerHours }: Load, model: ModelName) {
  const perCall = 30 * cost(model, input, output)
  const calls = (gpuMonth + engineerHours * engineerHour) / perCall
  return Math.ceil(calls * output * peak / 86_400)
}
// #endregion

export function main(load: Load = valuesOf(parameters)) {
  const dollars = (value: number) => `$${Math.round(value).toLocaleString('en')}`.padStart(9)
  console.log(`own GPUs*: ${gpus(load)}`.padEnd(24) + `${dollars(localMonth(load))} a month`)
  for (const model of ['gpt-6-luna', 'gpt-6.1-sol'] as const) {
    const calls = breakEven(load, model)
    console.log(`API, ${model}`.padEnd(24) + `${dollars(apiMonth(load, model))} a month`)
    console.log(Number.isFinite(calls)
      ? `  the GPU is cheaper from ${calls.toLocaleString('en')} calls a day`
      : `  the GPU is dearer even when full; the answer flips at ${flip(load, model).toLocaleString('en')} tokens a second`)
  }
  console.log(`* example figures: GPU, engineer, tokens of a call, ${figures.localTokensPerSecond.value.toLocaleString('en')} tokens a second`)
  console.log('  Compare with the API model whose answers are as good as the local one\'s.')
}

if (import.meta.main)
  main(fromArguments(parameters))
