import { readFileSync } from 'node:fs'
import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { describePdf } from '../../../kit/node/pdf/describe-pdf.ts'
import { mergePdfs } from '../../../kit/node/pdf/merge-pdfs.ts'
import { conditions, failuresOf } from '../../support/matterhorn/conditions.ts'
import { damages } from '../../support/matterhorn/damages.ts'
import { around, attributeOf, key, nameOf, ownerOf, readStructure, stringOf } from '../../support/matterhorn/read.ts'
import { warningsOf } from '../../support/read-pdf.ts'

const printed = readFileSync(new URL('../fixtures/pdf/printed.pdf', import.meta.url))
const about = {
  title: 'Tudo o que um papel tem', author: 'Quem escreve', subject: 'Um teste', locale: 'pt-BR',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  outline: [{ title: 'Tudo', page: 0, children: [] }],
}
const { pdf: made } = await describePdf(printed, about)
const load = (pdf: Uint8Array): Promise<PDFDocument> => PDFDocument.load(pdf, { updateMetadata: false })

test('what Chromium prints fails, and what is made of it meets every condition', async () => {
  expect(new Set(failuresOf(await load(printed)).map(failure => failure.slice(0, 6)))).toEqual(new Set(['01-005', '02-001', '06-001', '09-004', '09-005', '13-004', '28-004', '28-012']))
  expect(failuresOf(await load(made))).toEqual([])
})

test('what is printed in parts and joined meets every condition as well', async () => {
  const { pdf, pages } = await describePdf(await mergePdfs([printed, printed, printed], new Map()), about)
  expect(pages).toBe(9)
  expect(failuresOf(await load(pdf))).toEqual([])
})

test('PDF.js reads it without a warning', async () => {
  expect(await warningsOf(made)).toEqual([])
})

test('the structure reads as the page does: lines keep their spaces, a divided word is one, code and lists say what they are', async () => {
  const read = readStructure(await load(made))
  const replaced = new Set<unknown>()
  const said = (roles: string[]): string => read.drawings.filter(one => around(ownerOf(read, one)).some(({ role }) => roles.includes(role))).map((one) => {
    const word = around(ownerOf(read, one)).find(({ dict }) => dict.has(key('ActualText')))
    if (!word)
      return one.text.join('')
    const text = replaced.has(word) ? '' : stringOf(word.dict.lookup(key('ActualText')))
    replaced.add(word)
    return text
  }).join('')
  const text = said(['P'])
  expect(text).toContain('para outra, com o que é forte, uma')
  expect(text).toContain('ligação para um endereço de fora')
  expect(text).toContain('Viver de uma profissão é aprender.')
  expect(said(['Lbl'])).toBe('••1. 1. 12')
  expect(read.elements.filter(({ role }) => role === 'L').map(list => nameOf(attributeOf(list, 'ListNumbering')))).toEqual(['Disc', 'Decimal', 'Decimal', 'Decimal'])
  expect(read.elements.filter(({ role }) => role === 'Code').map(({ dict }) => stringOf(dict.lookup(key('Lang'))))).toEqual(['en'])
  expect(read.annotations.map(({ annotation }) => stringOf(annotation.lookup(key('Contents'))))).toEqual(['ligação para um endereço de fora', 'ligação para um endereço de fora', 'de volta às listas'])
  expect(read.elements.find(({ role }) => role === 'Table')!.below[0]!.below.map(({ role }) => role)).toEqual(['TD', 'TH', 'TH'])
})

test('running heads and page numbers are artifacts of their type', async () => {
  const { drawings } = readStructure(await load(made))
  const inMargins = (subtype: string): string => drawings.filter(({ marks }) => marks.some(({ properties }) => properties.includes(`/Subtype /${subtype}`))).map(({ text }) => text.join('')).join('')
  expect(inMargins('Header')).toBe('O curso'.repeat(3))
  expect(inMargins('Footer')).toBe('Página 1Página 2Página 3')
})

test('each condition has what fails it', () => {
  expect(Object.keys(damages).sort()).toEqual(conditions.map(({ id }) => id).sort())
})

test('docs/accessibility.md says of each condition where it is looked for, and of no other', () => {
  const text = readFileSync(new URL('../../../docs/accessibility.md', import.meta.url), 'utf8')
  const [, checked = ''] = /## What a machine can check([^]*?)\nThe others are/.exec(text) ?? []
  expect(checked.match(/\b\d\d-\d{3}\b/g)!.sort()).toEqual(conditions.map(({ id }) => id).sort())
})

test.each(Object.entries(damages))('%s is found', async (id, damage) => {
  const pdf = await load(made)
  damage(pdf)
  expect(failuresOf(pdf).map(failure => failure.slice(0, 6))).toContain(id)
})
