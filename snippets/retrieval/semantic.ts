/** An embedding that goes by meaning, measured on the shop's questions; needs a download. */
import { cosineSimilarity } from 'ai'
import { install, semantic } from '../lib/semantic.ts'
import { asked, pages, readable } from './shop.ts'
import { questions, texts } from './shop.pt-BR.ts'

type Embed = (texts: string[]) => Promise<number[][]>

// #region rankings
/** For each question, the ids of its ten nearest pages. */
export async function rankings(
  embed: Embed, texts: Map<string, string>, questions: string[],
) {
  const vectors = await embed([...texts.values()])
  const entries = [...texts.keys()].map((id, i) =>
    ({ id, vector: vectors[i]! }))
  return (await embed(questions)).map(vector => entries
    .map(({ id, vector: other }) =>
      ({ id, near: cosineSimilarity(vector, other) }))
    .toSorted((a, b) => b.near - a.near)
    .slice(0, 10).map(({ id }) => id))
}
// #endregion

const open = pages.filter(page => readable('customer', page))
const english = new Map(open.map(({ id, text }) => [id, text]))
const portuguese = new Map(open.map(({ id }) => [id, texts[id]!]))

/** Questions and pages in English; questions in Portuguese on English pages; both in Portuguese. */
export const record = async (embed: Embed) => ({
  english: await rankings(embed, english, asked.map(({ question }) => question)),
  crossed: await rankings(embed, english, questions),
  portuguese: await rankings(embed, portuguese, questions),
})

export async function main() {
  const embed = await semantic()
  if (!embed) {
    console.log(`The model is not here. It comes with\n  ${install}`)
    return
  }
  for (const [name, lists] of Object.entries(await record(embed))) {
    const first = lists.filter((list, i) => asked[i]!.about.includes(list[0]!)).length
    const three = lists.filter((list, i) => list.slice(0, 3).some(id => asked[i]!.about.includes(id))).length
    console.log(`${name.padEnd(10)}  recall@1 ${first} of ${lists.length}, recall@3 ${three} of ${lists.length}`)
  }
}

if (import.meta.main)
  await main()
