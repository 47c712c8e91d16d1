/** HNSW in pgvector: what it misses, and what a filter behind it loses until the scan goes on. */
import type { PGlite } from '@electric-sql/pglite'
import { figures } from '../lib/facts.ts'
import { say } from '../lib/language.ts'
import { postgres } from '../lib/postgres.ts'
import { normal, seeded } from '../ml/random.ts'

const size = 32
const count = 3000
export const dealers = 150

// #region table
export const createTable = `
  drop table if exists item;
  create table item (
    id int primary key,
    dealer int not null,
    embedding halfvec(${size}) not null
  );
`
export const createIndex = `
  create index on item using hnsw (embedding halfvec_cosine_ops)
  with (m = 8, ef_construction = 32);
`
// #endregion

export const nearest = `
  select id from item
  order by embedding <=> $1
  limit 10
`

// #region filtered
export const ofDealer = `
  select id from item
  where dealer = 7
  order by embedding <=> $1
  limit 10
`
export const goOn = `
  set hnsw.iterative_scan = relaxed_order;
`
// #endregion

// #region settings
export interface Settings {
  ef: number
  scan?: 'off' | 'strict_order' | 'relaxed_order'
}

export const settings = ({ ef, scan = 'off' }: Settings) => `
  set hnsw.ef_search = ${ef};
  set hnsw.iterative_scan = ${scan};
`
// #endregion

/** For this table Postgres would rightly take no index: it is told to, as it would by itself for a million rows. */
const withIndex = 'set enable_seqscan = off; set enable_sort = off; set enable_indexscan = on;'
const withoutIndex = 'set enable_seqscan = on; set enable_sort = on; set enable_indexscan = off;'

/** Invented: numbers by chance, the worst case, in which nothing lies in heaps; 150 dealers with 20 rows each. */
const random = seeded(7)
const vector = () => JSON.stringify(normal(random, size).map(value => Number(value.toFixed(4))))
const questions = Array.from({ length: 60 }, vector)

export async function fill() {
  const db = await postgres()
  await db.exec(createTable)
  const rows = Array.from({ length: count }, (_, id) => ({ id, dealer: id % dealers, embedding: vector() }))
  await db.query(`insert into item select * from jsonb_to_recordset($1) as row(id int, dealer int, embedding halfvec(${size}))`, [JSON.stringify(rows)])
  await db.exec(createIndex)
  return db
}

const ask = async (db: PGlite, query: string) => {
  const found: number[][] = []
  for (const question of questions)
    found.push((await db.query<{ id: number }>(query, [question])).rows.map(({ id }) => id))
  return found
}

/** Of the ten nearest, how many the index gives, as a mean of sixty questions; and how many rows come at all. */
export async function compare(db: PGlite, query: string, each: Settings[]) {
  await db.exec(withoutIndex)
  const exact = await ask(db, query)
  await db.exec(withIndex)
  const results: { right: number, back: number }[] = []
  for (const one of each) {
    await db.exec(settings(one))
    const found = await ask(db, query)
    const right = found.flatMap((ids, i) => ids.filter(id => exact[i]!.includes(id))).length
    results.push({ right: right / questions.length, back: found.flat().length / questions.length })
  }
  await db.exec('reset all')
  return results
}

export async function main() {
  const words = say({
    'en': { all: '10 of 3,000', right: 'right', dealer: '1 dealer in 150', back: 'back' },
    'pt-BR': { all: '10 de 3.000', right: 'certo', dealer: '1 de 150 lojas', back: 'vêm' },
  })
  const db = await fill()
  // The graph is built by chance, so the figures are rounded to what every run gives.
  const whole = (value: number) => String(Math.round(value)).padStart(6)
  const { efSearch } = figures
  const wide = [10, efSearch.value, 200].map(ef => ({ ef }))
  console.log(words.all.padEnd(16) + words.right.padStart(6))
  for (const [i, { right }] of (await compare(db, nearest, wide)).entries())
    console.log(`${right < 9.5 ? '✗' : '✓'} ef_search ${wide[i]!.ef}`.padEnd(16) + whole(right))
  const scans = (['off', 'relaxed_order'] as const).map(scan => ({ ef: efSearch.value, scan }))
  console.log(`${words.dealer.padEnd(16)}${words.right.padStart(6)}${words.back.padStart(5)}`)
  for (const [i, { right, back }] of (await compare(db, ofDealer, scans)).entries())
    console.log(`${right < 9.5 ? '✗' : '✓'} ${scans[i]!.scan}`.padEnd(16) + whole(right) + whole(back).slice(1))
  console.log('pgvector 0.8.7')
}

if (import.meta.main)
  await main()
