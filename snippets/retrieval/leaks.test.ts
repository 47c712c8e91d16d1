import { expect, test } from 'vitest'
import { gate, key, pipelines, question } from './leaks.ts'
import { pages } from './shop.ts'

const asCustomer = (name: keyof typeof pipelines) => {
  const pipeline = pipelines[name]()
  pipeline.ask(question, 'staff')
  return pipeline.ask(question, 'customer').filter(page => page.for === 'staff').length
}

test('the search is tight, and a cache or a reranker leaks around it', () => {
  expect([asCustomer('search'), asCustomer('cache'), asCustomer('reranker')]).toEqual([0, 3, 3])
})

test('the gate lets nothing through, and says that somebody before it did', () => {
  expect(asCustomer('gate')).toBe(0)
  expect(gate(pages, 'customer').lost).toBe(8)
  expect(gate(pages, 'staff').lost).toBe(0)
})

test('the same question of two roles is two keys', () => {
  expect(key(question, 'staff')).not.toBe(key(question, 'customer'))
  expect(key(question, 'staff')).toBe(key(question.toUpperCase(), 'staff'))
})
