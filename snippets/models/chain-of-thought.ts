/** Chain of thought: steps on paper can be checked, and a wrong one sent back. */
import { generateText, type ModelMessage } from 'ai'
import { say } from '../lib/language.ts'
import { model } from '../lib/model.ts'

export const problem = `3 pairs of boots at 80 EUR each, 10 % off,
plus 5 EUR postage. What is the total?`

const problemInPortuguese = `3 pares de tênis a 80 euros, 10% de desconto,
mais 5 euros de frete. Qual é o total?`

// #region prompt
export const stepByStep =
  (problem: string) => `${problem}
Work step by step: one step a line, as in
"2 * 3 = 6". End with a line "Answer: "
and the number.`
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
  const words = say({
    'en': { once: 'Asked at once:', steps: 'Step by step, every step checked:' },
    'pt-BR': { once: 'De primeira:', steps: 'Passo a passo, cada um conferido:' },
  })
  const shown = (answer: string, right: boolean) => `${right ? '✓' : '✗'} ${answer}`.replace('Answer', say({ 'en': 'Answer', 'pt-BR': 'Resposta' }))
  console.log(say({ 'en': text, 'pt-BR': text === problem ? problemInPortuguese : text }))
  const solved = await solve(text)
  const right = solved.text.split('\n').at(-1)!
  const once = await think([{ role: 'user', content: text }])
  console.log(`${words.once}\n${shown(once, once === right)}`)
  console.log(words.steps)
  for (const line of solved.text.split('\n'))
    console.log(line === right ? shown(line, true) : `  ${line}`)
}

if (import.meta.main)
  await main(...process.argv.slice(2))
