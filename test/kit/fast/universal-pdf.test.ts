import { readFileSync } from 'node:fs'
import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { describePdf } from '../../../kit/node/pdf/describe-pdf.ts'
import { conditions, failuresOf } from '../../support/matterhorn/conditions.ts'
import { damages } from '../../support/matterhorn/damages.ts'

const printed = readFileSync(new URL('../fixtures/pdf/printed.pdf', import.meta.url))
const { pdf: made } = await describePdf(printed, {
  title: 'Tudo o que um papel tem', author: 'Quem escreve', subject: 'Um teste', locale: 'pt-BR',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  outline: [{ title: 'Tudo', page: 0, children: [] }],
})
const load = (pdf: Uint8Array): Promise<PDFDocument> => PDFDocument.load(pdf, { updateMetadata: false })

test('what Chromium prints fails, and what is made of it meets every condition', async () => {
  expect(new Set(failuresOf(await load(printed)).map(failure => failure.slice(0, 6)))).toEqual(new Set(['01-005', '02-001', '06-001', '09-004', '09-005', '13-004', '28-004', '28-012']))
  expect(failuresOf(await load(made))).toEqual([])
})

test('each condition has what fails it', () => {
  expect(Object.keys(damages).sort()).toEqual(conditions.map(({ id }) => id).sort())
})

test.each(Object.entries(damages))('%s is found', async (id, damage) => {
  const pdf = await load(made)
  damage(pdf)
  expect(failuresOf(pdf).map(failure => failure.slice(0, 6))).toContain(id)
})
