/** A filter in the search alone: cache and reranker leak around it, a gate at the end does not. */
import { say } from '../lib/language.ts'
import { overlap } from '../lib/words.ts'
import { type Page, pages, readable, type Role, tickets } from './shop.ts'
import { texts } from './shop.pt-BR.ts'

export const question = say({ 'en': 'Refund without a receipt?', 'pt-BR': 'Devolvem sem nota?' })

const shop = say({ 'en': pages, 'pt-BR': pages.map(page => ({ ...page, text: texts[page.id]! })) })

/** Pages by shared words, the readable ones alone: this step does what it should. */
const search = (question: string, role: Role) => best(question, shop.filter(page => readable(role, page)))

const best = (question: string, among: Page[]) => among.toSorted((a, b) => overlap(question, b.text) - overlap(question, a.text)).slice(0, 3)

/** Staged: a reranker with an index of its own, which adds what it thinks is near and knows nobody's role. */
export const rerank = (question: string, found: Page[]) => best(question, [...found, ...shop, ...tickets(12)])

// #region gate
export function gate(
  found: Page[], role: Role,
) {
  const kept = found.filter(page =>
    readable(role, page))
  const lost = found.length - kept.length
  return { kept, lost }
}
// #endregion

// #region key
export const key = (text: string, role: Role) =>
  `${role}: ${text.toLowerCase()}`
// #endregion

/** What comes out at the end, through a cache or without one: the first page is the answer. */
export class Pipeline {
  readonly #cache = new Map<string, Page[]>()
  /** How many pages the gate has kept back: more than none is an alarm. */
  lost = 0
  readonly #keyOf: typeof key
  readonly #reranks: boolean
  readonly #gated: boolean

  constructor({ keyOf = key, reranks = false, gated = false }: { keyOf?: typeof key, reranks?: boolean, gated?: boolean }) {
    this.#keyOf = keyOf
    this.#reranks = reranks
    this.#gated = gated
  }

  ask(question: string, role: Role): Page[] {
    const cached = this.#cache.get(this.#keyOf(question, role))
    const found = cached ?? this.#find(question, role)
    this.#cache.set(this.#keyOf(question, role), found)
    if (!this.#gated)
      return found
    const { kept, lost } = gate(found, role)
    this.lost += lost
    return kept
  }

  #find(question: string, role: Role): Page[] {
    const found = search(question, role)
    return this.#reranks ? rerank(question, found) : found
  }
}

const byQuestion = (question: string) => question

export const pipelines = {
  search: () => new Pipeline({}),
  cache: () => new Pipeline({ keyOf: byQuestion }),
  reranker: () => new Pipeline({ reranks: true }),
  gate: () => new Pipeline({ reranks: true, gated: true }),
}

export function main() {
  const words = say({
    'en': { search: 'search alone', cache: 'cache by question', reranker: 'own reranker', gate: 'reranker + gate', staff: 'staff pages', alarm: 'kept back: an alarm' },
    'pt-BR': { search: 'só a busca', cache: 'cache por pergunta', reranker: 'reranker à parte', gate: 'reranker + portão', staff: 'páginas internas', alarm: 'barradas: alarme' },
  })
  console.log(`${question}\n${words.staff.padStart(24)}`)
  for (const [name, make] of Object.entries(pipelines)) {
    const pipeline = make()
    pipeline.ask(question, 'staff')
    pipeline.lost = 0
    const leaked = pipeline.ask(question, 'customer').filter(page => page.for === 'staff').length
    console.log(`${leaked > 0 ? '✗' : '✓'} ${words[name as keyof typeof pipelines].padEnd(20)} ${leaked}`)
    if (pipeline.lost > 0)
      console.log(`  ${pipeline.lost} ${words.alarm}`)
  }
}

if (import.meta.main)
  main()
