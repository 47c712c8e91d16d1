import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { filledIn, formOf, widgetsOf, type Widget } from '../../support/form-fields.ts'
import { decks, root } from '../../support/project.ts'
import { readPdf } from '../../support/read-pdf.ts'
import { squeezed } from '../../support/texts.ts'

/** Points in a millimetre. */
const mm = 72 / 25.4
const worksheets = decks.filter(({ module }) => !module.startsWith('00'))

describe.each(worksheets)('the worksheet of $module $locale', async (deck) => {
  const file = join(root, 'exports', deck.locale, deck.module, 'handout.pdf')
  const pdf = await readPdf(file)
  const widgets = await widgetsOf(pdf)
  const { names, addresses, tags } = await formOf(file)

  test('has fields, each of a name of its own that says the module, and nothing is left of the links that they were', () => {
    expect(names.length).toBeGreaterThan(5)
    expect(new Set(names).size).toBe(names.length)
    for (const name of names)
      expect(name).toMatch(new RegExp(`^m${deck.number}-`))
    expect(addresses.filter(address => address.startsWith('field:'))).toEqual([])
    expect(tags).toBe(widgets.length)
  })

  test('says of each what it is, and of no two the same', () => {
    for (const { label } of widgets)
      expect(label).toMatch(/\p{L}{2}/u)
    expect(new Set(widgets.map(({ label }) => label)).size).toBe(widgets.length)
  })

  test('has each on its page, where its label says, and none over another', () => {
    for (const { label, rect: { left, low, right, high }, kind } of widgets) {
      expect(left, label).toBeGreaterThan(19 * mm)
      expect(right, label).toBeLessThan(191 * mm)
      expect(low, label).toBeGreaterThan(18 * mm)
      expect(high, label).toBeLessThan(277 * mm)
      expect(Math.min(right - left, high - low), label).toBeGreaterThan(kind === 'text' ? 4 * mm : 5 * mm)
    }
    for (const [index, one] of widgets.entries())
      expect(widgets.slice(index + 1).filter(other => overlap(one, other)).map(({ label }) => label), one.label).toEqual([])
    for (const { label, before, inside, kind } of widgets.filter(({ kind, label }) => kind === 'radio' || /^\d+ .*: /.test(label))) {
      if (kind === 'radio')
        expect(inside, label).toBe(/: (\d), /.exec(label)![1])
      else
        expect(before, label).toContain(squeezed(label.split(': ')[0]!).slice(0, 8))
    }
  })

  test('can be filled in, and another reader reads it', async () => {
    const { written, read } = await filledIn(file)
    expect(Object.keys(written).length).toBe(names.length)
    expect(read).toMatchObject(written)
  })
})

function overlap({ page, rect: one }: Widget, { page: otherPage, rect: other }: Widget): boolean {
  return page === otherPage && Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 && Math.min(one.high, other.high) - Math.max(one.low, other.low) > 1
}
