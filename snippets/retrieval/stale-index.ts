/** A page that has changed: its old chunks go with their version; a tombstone deletes nothing. */
import { say } from '../lib/language.ts'
import { overlap, sentences } from '../lib/words.ts'

export const question = say({ 'en': 'Within how many days?', 'pt-BR': 'Em quantos dias?' })

/** Invented: the page of last week, and that of today, which is a sentence shorter. */
export const { old, fresh } = say({
  'en': { old: 'Boots go back unworn. The label is in the box. Back within 30 days.', fresh: 'Boots go back unworn, with the label. Back within 14 days.' },
  'pt-BR': { old: 'Devolva sem uso. A etiqueta vem na caixa. Devolva em até 30 dias.', fresh: 'Devolva sem uso, com a etiqueta. Devolva em até 14 dias.' },
})

export interface Chunk { doc: string, version: number, at: number, text: string }

export interface Store {
  rows: Chunk[]
  /** The version of a document that is searched; a document without one is deleted. */
  current: Map<string, number>
}

export const empty = (): Store => ({ rows: [], current: new Map() })

/** What seems enough: each chunk replaces the one at its place. The third one of the old page has none to replace it. */
// #region upsert
export function upsert(store: Store, doc: string, text: string) {
  for (const [at, sentence] of sentences(text).entries()) {
    store.rows = store.rows.filter(row =>
      row.doc !== doc || row.at !== at)
    store.rows.push({ doc, version: 1, at, text: sentence })
  }
  store.current.set(doc, 1)
}
// #endregion

// #region replace
export function replace(
  { rows, current }: Store,
  doc: string, page: string,
) {
  const version =
    (current.get(doc) ?? 0) + 1
  sentences(page).forEach((text, at) =>
    rows.push({ doc, version, at, text }))
  current.set(doc, version)
}
// #endregion

// #region live
export const live = (store: Store) =>
  store.rows.filter(({ doc, version }) =>
    store.current.get(doc) === version)
// #endregion

// #region remove
/** The tombstone: from now on nothing of it is found. */
export const bury = (store: Store, doc: string) =>
  store.current.delete(doc)

/** The deletion: from now on nothing of it is there. */
export const sweep = (store: Store) => {
  store.rows = live(store)
}
// #endregion

export const find = (store: Store) => live(store).toSorted((a, b) => overlap(question, b.text) - overlap(question, a.text))[0]?.text

export function main() {
  const words = say({
    'en': { buried: 'buried', swept: 'swept ', found: 'found', there: 'left' },
    'pt-BR': { buried: 'enterrada', swept: 'varrida  ', found: 'vêm', there: 'lá' },
  })
  const stale = empty()
  upsert(stale, 'returns', old)
  upsert(stale, 'returns', fresh)
  const store = empty()
  replace(store, 'returns', old)
  replace(store, 'returns', fresh)
  console.log(question)
  console.log(`✗ upsert\n  ${find(stale)}`)
  console.log(`✓ replace\n  ${find(store)}`)
  const told = (sign: string, name: string) => console.log(`${sign} ${name} ${live(store).length} ${words.found}, ${store.rows.length} ${words.there}`)
  bury(store, 'returns')
  told('✗', words.buried)
  sweep(store)
  told('✓', words.swept)
}

if (import.meta.main)
  main()
