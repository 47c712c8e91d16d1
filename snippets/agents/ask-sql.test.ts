import { beforeAll, expect, test } from 'vitest'
import { answer, fill, query, questions } from './ask-sql.ts'

beforeAll(fill, 60_000)

const count = () => query('select count(*)::int as count from orders')

test('a slip in the SQL goes back as the database\'s error, and the second query answers', async () => {
  const { answer: text, steps } = await answer(questions[0]!)
  expect(steps.flatMap(({ content }) => content).filter(({ type }) => type === 'tool-error')).toMatchObject([{ error: { message: 'column "is_returned" does not exist' } }])
  expect(steps).toHaveLength(3)
  expect(text).toBe('product: boots, count: 2')
})

test('the answer is the sum in the table', async () => {
  expect((await answer(questions[1]!)).answer).toBe('euros: 220')
})

test('the database refuses what the model should not have tried', async () => {
  expect((await answer(questions[2]!)).answer).toContain('cannot execute DELETE in a read-only transaction')
  expect(await count()).toEqual([{ count: 6 }])
})

test.each([
  ['drop table orders', 'cannot execute DROP TABLE'],
  ['with gone as (delete from orders returning id) select * from gone', 'in a read-only transaction'],
  ['select set_config(\'transaction_read_only\', \'off\', true)', 'must be set before any query'],
  ['select 1; delete from orders', 'cannot insert multiple commands'],
])('no way around: %s', async (sql, message) => {
  await expect(query(sql)).rejects.toThrow(message)
  expect(await count()).toEqual([{ count: 6 }])
})

test('a question too wide does not fill the context: twenty rows at most', async () => {
  expect(await query('select generate_series(1, 1000)')).toHaveLength(20)
})
