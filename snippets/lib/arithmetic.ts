/** A step of a sum, as a line that can be checked: `3 * 80 = 240`. */
export interface Step { line: string, value: number }

/** What a phrase of the text does to the sum so far. */
const operations: { phrase: RegExp, step: (sum: number, ...numbers: number[]) => [left: number, operator: string, right: number, value: number] }[] = [
  { phrase: /(\d+)[^.,;?\d]*? (?:at|for) (\d+)(?: \w+)? each/i, step: (_, count = 0, price = 0) => [count, '*', price, count * price] },
  { phrase: /(\d+) ?% (?:off|discount|less)/i, step: (sum, percent = 0) => [sum, '*', (100 - percent) / 100, sum * (100 - percent) / 100] },
  { phrase: /(?:plus|add) (\d+)/i, step: (sum, more = 0) => [sum, '+', more, sum + more] },
  { phrase: /(?:minus|less) (\d+)(?! ?%)/i, step: (sum, less = 0) => [sum, '-', less, sum - less] },
]

/** The steps of a sum in words, in the order of the phrases; none where the text has no such sum. */
export function solve(text: string): Step[] {
  const steps: Step[] = []
  const found = operations
    .flatMap(({ phrase, step }) => { const match = phrase.exec(text); return match ? [{ match, step }] : [] })
    .toSorted((a, b) => a.match.index - b.match.index)
  for (const { match, step } of found) {
    const [left, operator, right, value] = step(steps.at(-1)?.value ?? 0, ...match.slice(1).map(Number))
    steps.push({ line: `${left} ${operator} ${right} = ${value}`, value })
  }
  return steps
}
