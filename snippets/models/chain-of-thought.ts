/** Chain of thought: steps on paper can be checked, and a wrong one sent back. */
import { generateText, type ModelMessage } from 'ai'
import { model } from '../lib/model.ts'

export const problem = `3 pairs of boots at 80 EUR each, 10 % off,
plus 5 EUR postage. What is the total?`

// #region prompt
export const stepByStep = (problem: string) => `${problem}
Work step by step: one step a line, as in "2 * 3 = 6".
End with a line "Answer: " and the number.`
// #endregion

// #region loop
export async function solve(problem: string, attempts = 3) {
  const messages: ModelMessage[] = [
    { role: 'user', content: stepByStep(problem) },
  ]
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const text = await think(messages)
    const wrong = wrongSteps(text)
    if (wrong.length === 0)
      return { text, attempt }
    messages.push(
      { role: 'assistant', content: text },
      { role: 'user', content: `Wrong: ${wrong.join(', ')}. Again.` },
    )
  }
  throw new Error(`No sound chain in ${attempts} attempts`)
}
// #endregion

// #region check
const step = /^([\d.]+) ([-+*/]) ([\d.]+) = ([\d.]+)$/

export function wrongSteps(text: string) {
  return text.split('\n').filter((line) => {
    const [, a, operator, b, result] = step.exec(line) ?? []
    if (!operator)
      return false
    const right = calculate[operator]!(Number(a), Number(b))
    return Math.abs(right - Number(result)) > 0.005
  })
}
// #endregion

const calculate: Record<string, (a: number, b: number) => number> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
}

async function think(messages: ModelMessage[]) {
  const { text } = await generateText({ model: model('fast'), messages })
  return text
}

export async function main(text = problem) {
  console.log('At once:')
  console.log(`  ${await think([{ role: 'user', content: text }])}`)
  const solved = await solve(text)
  console.log(`Step by step, every step checked, attempt ${solved.attempt}:`)
  console.log(solved.text.replace(/^/gm, '  '))
}

if (import.meta.main)
  await main(...process.argv.slice(2))
