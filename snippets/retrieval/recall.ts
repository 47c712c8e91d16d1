/** Recall and MRR: what a search finds, counted on questions whose pages are known. */
import { language, say } from '../lib/language.ts'
import { fromArguments, type Parameters, valuesOf } from '../lib/parameters.ts'
import { interval } from '../production/eval-sample.ts'
import { index, nearest } from './neighbours.ts'
import { asked, type Group, pages, readable } from './shop.ts'

export const parameters = {
  k: { value: 1, min: 1, max: 10, step: 1 },
} satisfies Parameters

type Ids = string[]

// #region recall
export function recall(got: Ids, about: Ids) {
  const there = about.filter(id =>
    got.includes(id))
  return there.length / about.length
}

export function rank(got: Ids, about: Ids) {
  const place = got.findIndex(id =>
    about.includes(id))
  return place < 0 ? 0 : 1 / (place + 1)
}
// #endregion

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

export interface Score { count: number, recall: number, mrr: number }

// #region measure
/** One list of ids for each question, best first. */
export function measure(
  lists: string[][], k: number, questions = asked,
): Score {
  const each = questions.map(({ about }, i) => ({
    recall: recall(lists[i]!.slice(0, k), about),
    rank: rank(lists[i]!, about),
  }))
  return {
    count: each.length,
    recall: mean(each.map(({ recall }) => recall)),
    mrr: mean(each.map(({ rank }) => rank)),
  }
}
// #endregion

// #region groups
const groups = new Set(asked.map(({ group }) => group))

/** The same, for each group of questions: an average hides one. */
export const byGroup = (lists: string[][], k: number) =>
  new Map(Array.from(groups, (group) => {
    const rows = [...asked.keys()]
      .filter(i => asked[i]!.group === group)
    const own = rows.map(i => lists[i]!)
    return [group, measure(own, k, rows.map(i => asked[i]!))]
  }))
// #endregion

/** What customers find by the embedding of the snippets. */
export async function byVectors(): Promise<string[][]> {
  const entries = await index(pages.filter(page => readable('customer', page)))
  return Promise.all(asked.map(async ({ question }) => (await nearest(question, entries, 10)).map(({ id }) => id)))
}

export const percent = (share: number) => `${Math.round(share * 100)}%`

export async function main({ k } = valuesOf(parameters)) {
  const lists = await byVectors()
  const all = measure(lists, k)
  const words = say<{ all: string } & Record<Group, string>>({
    'en': { 'all': 'all', 'number or name': 'number or name', 'the same words': 'the same words', 'other words': 'other words' },
    'pt-BR': { 'all': 'todas,', 'number or name': 'número ou nome', 'the same words': 'mesmas palavras', 'other words': 'outras palavras' },
  })
  const number = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  const line = (sign: string, name: string, { recall, mrr }: Score) => console.log(`${sign} ${name.padEnd(15)} ${percent(recall).padStart(4)} ${number.format(mrr)}`)
  console.log(`${`recall@${k}`.padStart(21)}  MRR`)
  line('✓', `${words.all} ${all.count}`, all)
  for (const [group, score] of byGroup(lists, k))
    line(score.recall < 0.5 ? '✗' : ' ', words[group], score)
  const [low, high] = interval(all.recall * all.count, all.count)
  console.log(`95%: ${percent(low)} – ${percent(high)}`)
}

if (import.meta.main)
  await main(fromArguments(parameters))
