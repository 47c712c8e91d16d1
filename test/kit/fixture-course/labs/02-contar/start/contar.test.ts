import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { libros } from '../../../snippets/lib/libros.ts'
import { contar, ordenar } from './contar.ts'

test('1a no books, no authors', () => {
  equal(contar([]).size, 0)
})

test('1b two books of an author are two', () => {
  equal(contar(libros).get(4), 2)
})

test('2a the author with most books comes first', () => {
  deepEqual(ordenar(new Map([[1, 1], [4, 2]]))[0], [4, 2])
})
