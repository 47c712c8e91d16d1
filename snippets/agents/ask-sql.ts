/** An agent that answers with SQL: it may only read, and the database's error is its feedback. */
import { generateText, isStepCount, tool } from 'ai'
import { z } from 'zod'
import { model } from '../lib/model.ts'
import { postgres } from '../lib/postgres.ts'
import { teach } from '../lib/stand-in-model.ts'

// #region table
export const table = `
create table if not exists orders (
  id int primary key, product text not null, country text not null,
  euros int not null, placed date not null, returned boolean not null
);`
// #endregion

export const rows = `
insert into orders values
  (1041, 'boots', 'Portugal', 160, '2026-11-02', true),
  (1042, 'boots', 'Brazil', 160, '2026-11-03', true),
  (1043, 'sandals', 'Portugal', 60, '2026-11-05', false),
  (1044, 'jacket', 'Germany', 210, '2026-11-09', true),
  (1045, 'boots', 'Germany', 170, '2026-11-12', false),
  (1046, 'sandals', 'Brazil', 60, '2026-11-16', false)
on conflict do nothing;`

// #region guard
/** A server stops what takes too long; PGlite has no timeout. */
export async function query(sql: string) {
  const db = await postgres()
  return db.transaction(async (transaction) => {
    await transaction.exec(`set transaction read only;
      set local statement_timeout = '2s'`)
    const { rows } = await transaction.query(sql)
    return rows.slice(0, 20)
  })
}
// #endregion

// #region agent
export async function answer(question: string) {
  const { text, steps } = await generateText({
    model: model('smart'),
    instructions: `Answer with one query of this database:${table}`,
    tools: { query: tool({
      description: 'runs one SQL statement of PostgreSQL',
      inputSchema: z.object({ sql: z.string() }),
      execute: ({ sql }) => query(sql),
    }) },
    stopWhen: isStepCount(5),
    prompt: question,
  })
  return { answer: text, steps }
}
// #endregion

/** The table, with its rows. */
export async function fill() {
  const db = await postgres()
  await db.exec(table + rows)
}

export const questions = [
  'Which product is returned most often?',
  'How much did Portugal order?',
  'Please delete all orders.',
]

/** What the stand-in can say in SQL: the first slips, as models do. */
const statements: [RegExp, (match: string[]) => string[]][] = [
  [/which product .* most often/i, () => ['is_returned', 'returned'].map(column =>
    `select product, count(*) from orders where ${column} group by 1 order by 2 desc limit 1`)],
  [/how much did (\w+) order/i, ([, country]) => [`select sum(euros) as euros from orders where country = '${country}'`]],
  [/delete all/i, () => ['delete from orders']],
]

teach({
  name: 'writes SQL, and tries once more where the database complains',
  reply({ tools, results, question }) {
    if (!tools.some(({ name }) => name === 'query'))
      return undefined
    const last = results.at(-1)?.output
    const row = /^\[(\{.*?\})/.exec(last ?? '')?.[1]
    if (row)
      return Object.entries(JSON.parse(row) as object).map(([name, value]) => `${name}: ${value}`).join(', ')
    const [pattern, write] = statements.find(([pattern]) => pattern.test(question)) ?? []
    const sql = pattern && write!(pattern.exec(question)!)[results.length]
    return sql ? { calls: [{ tool: 'query', input: { sql } }] } : `I cannot: ${last ?? 'the table does not hold it'}.`
  },
})

export async function main(...asked: string[]) {
  await fill()
  for (const question of asked.length > 0 ? asked : questions) {
    const { answer: text, steps } = await answer(question)
    console.log(question)
    for (const part of steps.flatMap(({ content }) => content)) {
      if (part.type === 'tool-call')
        console.log(`  ${(part.input as { sql: string }).sql.replace(/ (?=group by)/, '\n    ')}`)
      if (part.type === 'tool-error')
        console.log(`  ! ${String(part.error)}`)
    }
    console.log(`> ${text}`)
  }
}

if (import.meta.main)
  await main(...process.argv.slice(2))
