import { expect, test } from 'vitest'
import { passages } from './corpus.ts'
import { byWords, fuse, questions, search } from './hybrid-search.ts'

test('words alone miss what vectors find first, vectors what words find first; together they miss nothing', async () => {
  const found = await search()
  const first = (way: number) => found.flatMap(({ question, ranks }) => ranks[way] === 1 ? [question] : [])
  const all = questions.map(([question]) => question)
  expect(first(0)).toEqual(all.slice(0, 3))
  expect(first(1)).toEqual(all.slice(3))
  expect(first(2)).toEqual(all)
})

test('what two lists have near their top comes before what one has at its top', () => {
  const lists = [['a', 'b'], ['c', 'b']].map(list => list.map(id => ({ id })))
  expect(fuse(lists).map(({ id }) => id)).toEqual(['b', 'a', 'c'])
  expect(fuse(lists, 0).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
})

test('BM25: a rare word counts more than a frequent one', () => {
  const [pinecone, model] = ['Pinecone', 'model'].map(word => byWords(word, passages)[0]!.score)
  expect(pinecone).toBeGreaterThan(model!)
  expect(byWords('xylophone', passages)).toEqual([])
})
