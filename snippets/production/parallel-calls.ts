/** Async and await: many calls side by side, and no more at once than the provider allows. */
import { generateText } from 'ai'
import { model } from '../lib/model.ts'

export const questions = ['2 pairs', '3 pairs', '4 pairs', '5 pairs', '6 pairs', '7 pairs']
  .map(pairs => `How much are ${pairs} at 60 EUR each?`)

// #region limited
export async function limited<Item, Result>(
  items: Item[],
  atOnce: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  const waiting = items.entries()
  async function lane() {
    for (const [index, item] of waiting)
      results[index] = await work(item)
  }
  await Promise.all(Array.from({ length: atOnce }, lane))
  return results
}
// #endregion

export async function ask(question: string): Promise<string> {
  const { text } = await generateText({ model: model('fast'), prompt: question })
  return text
}

/** Counts how many run at the same time. */
export function counted<Item, Result>(work: (item: Item) => Promise<Result>) {
  const count = { now: 0, most: 0 }
  const counting = async (item: Item) => {
    count.most = Math.max(count.most, ++count.now)
    try {
      return await work(item)
    }
    finally {
      count.now--
    }
  }
  return { counting, count }
}

export async function main() {
  const { counting, count } = counted(ask)
  const answers = await limited(questions, 3, counting)
  console.log(`${answers.length} answers, first and last: ${answers.at(0)}, ${answers.at(-1)}`)
  console.log(`at most ${count.most} calls at once`)
}

if (import.meta.main)
  await main()
