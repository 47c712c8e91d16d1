/** Searches the pages of the shop for whoever asks, and measures what each role finds. */
import { lexicalVector } from '../../../snippets/lib/stand-in-embedding.ts'
import { recall } from '../../../snippets/retrieval/recall.ts'
import { asked, type Page, pages, readable, type Role, tickets } from '../../../snippets/retrieval/shop.ts'

export interface Row extends Page { vector: number[] }

/** What a role finds: its recall at k, and for how many questions it gets fewer than k pages. */
export interface Report { role: Role, recall: number, few: number }

export const rowsOf = (pages: Page[]): Row[] => pages.map(page => ({ ...page, vector: lexicalVector(page.text) }))

const near = (a: number[], b: number[]) => a.reduce((sum, value, i) => sum + value * b[i]!, 0)

const nearest = (question: string, rows: Row[], k: number) => {
  const vector = lexicalVector(question)
  return rows.toSorted((a, b) => near(vector, b.vector) - near(vector, a.vector)).slice(0, k)
}

/** Step 2: the filter. It looks fine for staff. */
export function search(question: string, rows: Row[], role: Role, k: number): Row[] {
  return nearest(question, rows, k).filter(row => readable(role, row))
}

/** Step 1: one report for each role. So far it knows staff alone, and calls nobody short. */
export function report(rows: Row[], k: number): Report[] {
  const found = asked.map(({ question }) => search(question, rows, 'staff', k).map(({ id }) => id))
  const sum = found.reduce((sum, ids, i) => sum + recall(ids, asked[i]!.about), 0)
  return [{ role: 'staff', recall: sum / asked.length, few: 0 }]
}

/** Step 3: the same question need not be searched twice. */
export function cached(rows: Row[], k: number): (question: string, role: Role) => Row[] {
  const kept = new Map<string, Row[]>()
  return (question, role) => {
    const found = kept.get(question) ?? search(question, rows, role, k)
    kept.set(question, found)
    return found
  }
}

if (import.meta.main) {
  for (const count of [0, 48, 480]) {
    console.log(`${pages.length} pages, ${count} tickets`)
    for (const line of report(rowsOf([...pages, ...tickets(count)]), 3))
      console.log(`  ${line.role.padEnd(8)}  recall ${line.recall.toFixed(2)}  too few pages for ${line.few} of ${asked.length}`)
  }
}
