/** A semantic cache: how near is near enough, what it saves, and what it answers wrongly. */
import { cosineSimilarity, embed } from 'ai'
import { cost, embeddings, figures } from '../lib/facts.ts'
import { embedding } from '../lib/model.ts'
import { fromArguments, type Parameters, valuesOf } from '../lib/parameters.ts'
import { ask as askFrom, policy } from '../models/given-text.ts'
import { say } from '../lib/language.ts'

export const parameters = {
  threshold: { value: 0.85, min: 0.5, max: 1, step: 0.01 },
  questionsPerDay: { value: 10_000, min: 100, max: 100_000, step: 100 },
} satisfies Parameters

/** A day's questions, and what each is about: only for counting what the cache gets wrong. */
export const questions: [question: string, about: string][] = say({ 'en': [
  ['Can I return boots that I have worn outside?', 'worn'],
  ['Who pays the postage of a return?', 'postage'],
  ['Can I return boots I have worn outside?', 'worn'],
  ['Who pays the postage if I return shoes?', 'postage'],
  ['Can I return boots I have not worn outside?', 'unworn'],
  ['Within how many days can unworn shoes be returned?', 'days'],
  ['How many days until unworn shoes must be returned?', 'days'],
  ['Can I return boots that I have worn outside?', 'worn'],
], 'pt-BR': [
  ['Posso devolver um tênis de corrida que usei na rua?', 'worn'],
  ['Quem paga o frete de uma devolução?', 'postage'],
  ['Posso devolver um tênis de corrida que já usei na rua?', 'worn'],
  ['Quem paga o frete da devolução?', 'postage'],
  ['Posso devolver um tênis de corrida que não usei na rua?', 'unworn'],
  ['Em quantos dias se devolve um par sem uso?', 'days'],
  ['Até quando vale a troca de um par sem uso?', 'days'],
  ['Posso devolver um tênis de corrida que usei na rua?', 'worn'],
] })

// #region cache
interface Entry { vector: number[], question: string, answer: string }

export function semanticCache(threshold: number) {
  const entries: Entry[] = []
  return {
    add: (entry: Entry) => void entries.push(entry),
    find: (vector: number[]) => entries
      .map(entry => ({
        ...entry,
        near: cosineSimilarity(entry.vector, vector),
      }))
      .filter(({ near }) => near >= threshold)
      .toSorted((a, b) => b.near - a.near)[0],
  }
}
// #endregion

interface Reply { answer: string, from?: string }

type Cache = ReturnType<typeof semanticCache>

const askModel = (question: string) => askFrom(question, policy)

const reuse = ({ answer, question }: Entry) => ({ answer, from: question })

async function vectorOf(value: string) {
  const { embedding: vector } = await embed({ model: embedding(), value })
  return vector
}

// #region ask
export async function ask(
  question: string, cache: Cache,
): Promise<Reply> {
  const vector = await vectorOf(question)
  const known = cache.find(vector)
  if (known)
    return reuse(known)
  return learn(question, vector, cache)
}
// #endregion

async function learn(question: string, vector: number[], cache: Cache): Promise<Reply> {
  const answer = await askModel(question)
  cache.add({ vector, question, answer })
  return { answer }
}

const priced = 'gpt-6.1-sol'
const { inputTokensPerCall, outputTokensPerCall, tokensPerQuestion } = figures

/** US dollars a day: the calls that were not made, less the vectors. */
// #region saved
export function saved(questionsPerDay: number, hitRate: number) {
  const call =
    cost(priced, inputTokensPerCall.value, outputTokensPerCall.value)
  const vector = tokensPerQuestion.value
    * embeddings['text-embedding-3-small'].price / 1e6
  return questionsPerDay * (hitRate * call - vector)
}
// #endregion

/** Which questions the cache answered, and which of those with the answer to another question. */
export async function replay(threshold: number) {
  const cache = semanticCache(threshold)
  const about = new Map(questions)
  const found: { question: string, from?: string, wrong: boolean }[] = []
  for (const [question, topic] of questions) {
    const { from } = await ask(question, cache)
    found.push({ question, from, wrong: from !== undefined && about.get(from) !== topic })
  }
  const hits = found.filter(({ from }) => from !== undefined).length
  return { found, hitRate: hits / found.length, wrong: found.filter(({ wrong }) => wrong).length }
}

export async function main({ threshold, questionsPerDay } = valuesOf(parameters)) {
  const { found, hitRate, wrong } = await replay(threshold)
  const words = say({
    'en': { model: 'model', cache: 'cache', wrong: 'WRONG', rate: `hit rate ${(hitRate * 100).toFixed(0)}%, wrong: ${wrong}`, saved: (dollars: string) => `saved $${dollars} a day*`, note: `* ${priced}, example tokens` },
    'pt-BR': { model: 'modelo', cache: 'cache', wrong: 'ERRADO', rate: `acertos do cache ${(hitRate * 100).toFixed(0)}%, erradas: ${wrong}`, saved: (dollars: string) => `poupou US$ ${dollars.replace('.', ',')} por dia*`, note: `* ${priced}, tokens de exemplo` },
  })
  for (const { question, from, wrong } of found)
    console.log(`${wrong ? `✗ ${words.wrong}` : from === undefined ? words.model : words.cache}  ${question}`)
  console.log(words.rate)
  console.log(words.saved(saved(questionsPerDay, hitRate).toFixed(2)))
  console.log(words.note)
}

if (import.meta.main)
  await main(fromArguments(parameters))
