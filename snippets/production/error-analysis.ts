/** Error analysis: thirty answers read by a person, open notes, categories, counts. */
import { generateText } from 'ai'
import { model } from '../lib/model.ts'
import { say } from '../lib/language.ts'
import { best } from '../lib/words.ts'

/** What somebody of the shop's support wrote beside thirty answers of one day; nothing where all was well. Invented. */
export const notes: string[] = [
  '', 'Does not say that boots must be unworn.', '', '', 'Invents a voucher that we do not have.', '',
  'Allows a return, forgets unworn.', '', '', 'Never says unworn, the customer will be angry.', '',
  'Asks nothing back, there are two orders.', '', '', 'Promises an exception, nobody may do that.', '',
  'Unworn is missing again.', '', 'A discount that we do not have.', '', '',
  'Unworn is missing, she hiked in them.', '', 'Which order? It should ask, there are two.', '',
  'Promises the courier for tomorrow.', '', '', 'It forgets that they must be unworn.', '',
]

// #region categories
export const categories = {
  condition: 'Unworn is missing',
  invention: 'Invents a discount',
  promise: 'Promises an exception',
  question: 'Does not ask which order',
}
// #endregion

export type Category = keyof typeof categories

const labels = Object.keys(categories) as Category[]
const examples = Object.entries(categories).map(([label, text]) => `<example>${text} => ${label}</example>`).join('\n')

/** The first person names the categories from the notes; the model only sorts. */
// #region sort
export async function sort(note: string) {
  const { text } = await generateText({
    model: model('fast'),
    prompt: `Sort the note into
${labels.join(', ')} or other.
Label only.
${examples}
<note>${note}</note>`,
  })
  const said = text.trim()
  return labels.find(one => one === said)
    ?? 'other'
}
// #endregion

// #region count
export async function counted(notes: string[]) {
  const faults = notes.filter(note => note !== '')
  const sorted = await Promise.all(faults.map(sort))
  const counts = new Map<string, number>()
  for (const label of sorted)
    counts.set(label, (counts.get(label) ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1])
}
// #endregion

export async function main() {
  const words = say<{ read: string, names: Record<string, string> }>({
    'en': { read: 'read, with a note:', names: { condition: 'forgets “unworn”', invention: 'invents something', promise: 'promises too much', question: 'asks nothing', other: 'other' } },
    'pt-BR': { read: 'lidas, com nota:', names: { condition: 'omite “sem uso”', invention: 'inventa algo', promise: 'promete demais', question: 'não pergunta', other: 'outros' } },
  })
  const counts = await counted(notes)
  console.log(`${notes.length} ${words.read} ${notes.filter(Boolean).length}`)
  for (const [label, times] of counts)
    console.log(`${words.names[label]!.padEnd(17)} ${String(times).padStart(2)} ${'#'.repeat(times)}`)
  return best(counts, ([, times]) => times)?.item[0]
}

if (import.meta.main)
  await main()
