/** A vector store is a database: Postgres searches by vector and by words in one query. */
import type { PGlite } from '@electric-sql/pglite'
import { embed } from 'ai'
import { embedding } from '../lib/model.ts'
import { fromArguments, type Parameters, valuesOf } from '../lib/parameters.ts'
import { postgres } from '../lib/postgres.ts'
import { passages } from './corpus.ts'
import { type Entry, index } from './neighbours.ts'

export const parameters = {
  neighbours: { value: 3, min: 1, max: 3, step: 1 },
} satisfies Parameters

export const questions = ['What do vector databases keep?', 'Who is OpenAI?']

// #region table
/** Half precision: the index takes up to 4,000 dimensions. */
export const createTable = (dimensions: number) => `
  drop table if exists passage;
  create table passage (
    id text primary key,
    text text not null,
    embedding halfvec(${dimensions}) not null
  );
  create index on passage using hnsw (embedding halfvec_cosine_ops);
  create index on passage using gin (to_tsvector('english', text));
`
// #endregion

// #region add
export async function add(db: PGlite, entries: Entry[]) {
  for (const { id, text, vector } of entries) {
    await db.query(`
      insert into passage values ($1, $2, $3)
      on conflict (id) do update
      set text = excluded.text, embedding = excluded.embedding`,
    [id, text, JSON.stringify(vector)])
  }
}
// #endregion

// #region nearest
export const nearest = `
  select id, text, 1 - (embedding <=> $1) as score
  from passage
  order by embedding <=> $1
  limit $2
`
// #endregion

// #region hybrid
export const hybrid = `
  with query as (select replace(
    plainto_tsquery('english', $3)::text, '&', '|')::tsquery as words),
  both_lists as (
    (select id, text, rank() over (order by embedding <=> $1)
     from passage order by embedding <=> $1 limit 10)
    union all
    (select id, text, rank() over (
       order by ts_rank(to_tsvector('english', text), words) desc)
     from passage, query
     where to_tsvector('english', text) @@ words
     order by rank limit 10))
  select id, text, sum(1.0 / (60 + rank))::float as score
  from both_lists group by id, text
  order by score desc limit $2
`
// #endregion

export interface Row { id: string, text: string, score: number }

// #region search
export async function search(
  db: PGlite, way: 'nearest' | 'hybrid', question: string, k = 3,
) {
  const { embedding: vector } = await embed({
    model: embedding(),
    value: question,
  })
  const values = [JSON.stringify(vector), k]
  const { rows } = way === 'nearest'
    ? await db.query<Row>(nearest, values)
    : await db.query<Row>(hybrid, [...values, question])
  return rows
}
// #endregion

/** The store, with the handout in it. */
export async function fill() {
  const db = await postgres()
  const entries = await index(passages)
  await db.exec(createTable(entries[0]!.vector.length))
  await add(db, entries)
  return db
}

export async function main({ neighbours } = valuesOf(parameters)) {
  const db = await fill()
  for (const question of questions) {
    for (const way of ['nearest', 'hybrid'] as const) {
      console.log(`${question} (${way})`)
      for (const { id, text } of await search(db, way, question, neighbours))
        console.log(`  ${id.padEnd(22)} ${text.slice(0, 55)}`)
    }
  }
}

if (import.meta.main)
  await main(fromArguments(parameters))
