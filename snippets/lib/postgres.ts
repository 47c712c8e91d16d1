import { PGlite } from '@electric-sql/pglite'
import { vector } from '@electric-sql/pglite-pgvector'

let started: Promise<PGlite> | undefined

/**
 * Postgres with pgvector, in this process and in memory: its SQL runs on a server as it is. It takes a second or
 * more to start, so all snippets of a process share one, each with tables of its own.
 */
export function postgres(): Promise<PGlite> {
  started ??= PGlite.create({ extensions: { vector } })
    .then(async (db) => {
      await db.exec('create extension if not exists vector')
      return db
    })
  return started
}
