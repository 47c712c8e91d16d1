/** Token log: what a run costs, call by call, and why its last step is the dearest. */
import type { Telemetry } from 'ai'
import { cost, type ModelName, models } from '../lib/facts.ts'
import { answer } from './agent.ts'

// #region log
export interface Line {
  run: string
  task?: string
  model: string
  input: number
  output: number
}

export const logTo = (write: (line: Line) => void): Telemetry => ({
  onLanguageModelCallEnd: ({ callId, functionId, modelId, usage }) =>
    write({
      run: callId,
      task: functionId,
      model: modelId,
      input: usage.inputTokens ?? 0,
      output: usage.outputTokens ?? 0,
    }),
})
// #endregion

// #region bill
export function bill(
  lines: Line[],
  priceOf: (model: string) => ModelName,
) {
  const runs = new Map<string, number>()
  for (const { run, model, input, output } of lines) {
    const price = cost(priceOf(model), input, output)
    runs.set(run, (runs.get(run) ?? 0) + price)
  }
  return runs
}
// #endregion

export async function main(question = 'Can I still return order 1042?') {
  const lines: Line[] = []
  console.log(await answer(question, logTo(line => lines.push(line))))
  console.log('call   tokens in   tokens out')
  for (const [index, { input, output }] of lines.entries())
    console.log(`${index + 1}      ${String(input).padStart(9)}   ${String(output).padStart(10)}`)
  console.log('\n1,000 such runs, at the prices of')
  for (const name of Object.keys(models) as ModelName[]) {
    const dollars = [...bill(lines, () => name).values()].reduce((sum, price) => sum + price, 0) * 1000
    console.log(`  ${name.padEnd(18)} $${dollars.toFixed(3).padStart(7)}`)
  }
}

if (import.meta.main)
  await main(...process.argv.slice(2))
