/** LangChain over our own table: a store of four methods, whose rights nobody can forget. */
import type { PGlite } from '@electric-sql/pglite'
import { Document } from '@langchain/core/documents'
import { Embeddings } from '@langchain/core/embeddings'
import { VectorStore } from '@langchain/core/vectorstores'
import { embed, embedMany } from 'ai'
import { embedding } from '../lib/model.ts'
import { fromArguments, type Parameters, valuesOf } from '../lib/parameters.ts'
import { postgres } from '../lib/postgres.ts'
import { pages, type Role } from './shop.ts'

export const parameters = {
  k: { value: 3, min: 1, max: 8, step: 1 },
} satisfies Parameters

export const question = 'Can boots be returned that have been worn outdoors?'

/** The embedding of the snippets, as LangChain calls one. */
class OurEmbeddings extends Embeddings {
  async embedDocuments(values: string[]) {
    return (await embedMany({ model: embedding(), values })).embeddings
  }

  async embedQuery(value: string) {
    return (await embed({ model: embedding(), value })).embedding
  }
}

const createTable = (dimensions: number) => `
  drop table if exists page;
  create table page (
    id text primary key,
    for_staff boolean not null,
    text text not null,
    embedding halfvec(${dimensions}) not null
  );
`

// #region query
const query = `
  select id, text, 1 - (embedding <=> $1) as near
  from page
  where not for_staff or $3 = 'staff'
  order by embedding <=> $1
  limit $2
`
// #endregion

const toFound = ({ id, text, near }: Row): [Document, number] => [new Document({ id, pageContent: text }), near]

interface Row { id: string, text: string, near: number }

/** Whose store it is stands in the constructor: there is no search without a role. */
abstract class Table extends VectorStore {
  readonly db: PGlite
  readonly role: Role

  constructor(db: PGlite, role: Role) {
    super(new OurEmbeddings({}), {})
    this.db = db
    this.role = role
  }

  _vectorstoreType() {
    return 'shop'
  }

  async addVectors(vectors: number[][], documents: Document[]) {
    for (const [i, { id, pageContent, metadata }] of documents.entries()) {
      await this.db.query(`
        insert into page values ($1, $2, $3, $4)
        on conflict (id) do update set for_staff = excluded.for_staff, text = excluded.text, embedding = excluded.embedding`,
      [id, metadata.for === 'staff', pageContent, JSON.stringify(vectors[i])])
    }
  }

  async addDocuments(documents: Document[]) {
    await this.addVectors(await this.embeddings.embedDocuments(documents.map(({ pageContent }) => pageContent)), documents)
  }
}

// #region store
export class ShopStore extends Table {
  async similaritySearchVectorWithScore(
    vector: number[], k: number,
  ) {
    const asked = JSON.stringify(vector)
    const { rows } = await this.db.query<Row>(
      query, [asked, k, this.role])
    return rows.map(toFound)
  }
}
// #endregion

// #region ask
export const search = (db: PGlite, role: Role, k: number) =>
  new ShopStore(db, role).asRetriever(k).invoke(question)
// #endregion

export async function fill() {
  const db = await postgres()
  const { embedding: { length } } = await embed({ model: embedding(), value: question })
  await db.exec(createTable(length))
  await new ShopStore(db, 'staff').addDocuments(pages.map(({ id, text, for: reader }) => new Document({ id, pageContent: text, metadata: { for: reader } })))
  return db
}

export async function main({ k } = valuesOf(parameters)) {
  const db = await fill()
  for (const role of ['staff', 'customer'] as const) {
    console.log(role)
    for (const { id } of await search(db, role, k))
      console.log(`  ${id}`)
  }
}

if (import.meta.main)
  await main(fromArguments(parameters))
