import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Slide } from '../../../kit/node/course/course.ts'
import { wordsOf } from '../../../kit/node/course/read-words.ts'
import { course, decks, root } from '../../support/fixture-course.ts'
import { outlinePages, pageText, readPdf } from '../../support/read-pdf.ts'
import { pageTags } from '../../support/read-structure.ts'
import { runWorkshop } from '../../support/run-workshop.ts'
import { inEnglish, smallDeck, tempCourse } from '../../support/temp-course.ts'
import { allTexts, squeezed } from '../../support/texts.ts'

describe.each(course.languages)('handbook.pdf in %s', async (locale) => {
  const pdf = await readPdf(join(root, 'exports', locale, 'handbook.pdf'))
  const texts = await allTexts(pdf)
  const outline = await outlinePages(pdf)
  const words = wordsOf(course, locale).paper
  const own = decks.filter(deck => deck.locale === locale)
  const whole = squeezed((await Promise.all(texts.map((_, index) => pageTags(pdf, index + 1)))).map(page => page.text).join(' '))
  const pageOf = (title: string): number => outline.find(entry => entry.title === title)!.page

  test('each module opens on a right-hand page, with its number, title and promise', () => {
    for (const deck of own) {
      const page = pageOf(`${deck.number} ${deck.title}`)
      expect(page % 2, deck.title).toBe(1)
      expect(squeezed(texts[page - 1]!)).toContain(squeezed(deck.title))
      expect(squeezed(texts[page - 1]!)).toContain(squeezed(deck.promise))
    }
  })

  test('its contents tell the page of each module and each part', () => {
    const contents = squeezed(texts.slice(pageOf(words.contents) - 1, pageOf(`${own[0]!.number} ${own[0]!.title}`) - 1).join(' '))
    const parts = own.flatMap(deck => deck.slides.filter(slide => slide.layout === 'section').map(slide => slide.title))
    expect(parts.length).toBeGreaterThan(0)
    for (const title of [...own.map(deck => `${deck.number} ${deck.title}`), ...parts])
      expect(contents).toContain(squeezed(`${title.replace(/^\d+ /, '')} ${pageOf(title)}`))
  })

  test('figures, tables and listings are numbered in their order, and the text refers to each', () => {
    for (const name of ['figure', 'table', 'listing'] as const) {
      for (const deck of own) {
        const pattern = new RegExp(words[name]('').trim() + String.raw`(\d+)\.(\d+)`, 'g')
        const found = [...whole.matchAll(pattern)].filter(([, module]) => Number(module) === deck.number).map(([, , no]) => Number(no))
        const last = Math.max(0, ...found)
        for (let no = 1; no <= last; no++)
          expect(found.filter(one => one === no).length, `${name} ${deck.number}.${no}`).toBeGreaterThanOrEqual(2)
      }
    }
    expect(whole).toContain(squeezed(words.figure(`${own[0]!.number}.1`)))
  })

  test('has every handout text, whole, and neither minutes nor room for notes', () => {
    for (const slide of own.flatMap(deck => deck.slides)) {
      for (const sentence of sentences(slide))
        expect(whole, `${slide.id}: ${sentence}`).toContain(sentence)
    }
    expect(texts.filter(text => new RegExp(`(?:^| )${words.notes}(?: |$)`).test(text))).toEqual([])
    for (const deck of own)
      expect(whole).not.toContain(squeezed(`${words.minutes(deck.minutes)} ${words.slides(deck.slides.length)}`))
  })

  test('the pages of the index hold their terms', () => {
    // Without their running heads: a page's own number is none of a term's.
    const first = pageOf(words.index)
    const index = texts.slice(first - 1).map((text, at) => text.replace(new RegExp(`^.{0,60}? ${first + at}(?: |$)`), '')).join(' ')
    let looked = 0
    for (const [, term, pages] of index.matchAll(/(\p{L}[\p{L} -]{3,}?) ((?:\d+, )*\d+)(?= |$)/gu)) {
      for (const page of pages!.split(', ').map(Number)) {
        if (page > texts.length)
          continue
        looked++
        expect(squeezed(texts[page - 1]!).toLocaleLowerCase(locale).replaceAll('-', ''), `${term} on ${page}`).toContain(squeezed(term!.split(' ').at(-1)!).toLocaleLowerCase(locale).replaceAll('-', ''))
      }
    }
    expect(looked).toBeGreaterThan(2)
  })
})

test('the edition stands on the imprint and in the metadata, and another one prints the book again', { timeout: 240_000 }, async () => {
  const folder = tempCourse({ 'course.yaml': inEnglish, '01-one/en.md': smallDeck('en', 'One') })
  const exported = async (edition: string) => {
    const { code, stderr } = await runWorkshop(folder, ['export', '--format', 'handbook', '--edition', edition])
    expect(code, stderr).toBe(0)
    const pdf = await readPdf(join(folder, 'exports/en/handbook.pdf'))
    expect(await pageText(pdf, 2)).toContain(`Edition ${edition}`)
    expect((await pdf.getMetadata()).info).toHaveProperty('Subject', expect.stringContaining(edition))
    return stderr
  }
  expect(await exported('2026-11')).toContain('making handbook.pdf')
  expect(await exported('2026-11')).not.toContain('making handbook.pdf')
  expect(await exported('2027-05')).toContain('making handbook.pdf')
})

/** What a handout text says, in pieces between its marks and references. */
function sentences({ content, layout }: Slide): string[] {
  const [, text = ''] = /<Handout>([^]*?)<\/Handout>/.exec(content) ?? []
  return layout === 'code' ? [] : text.replace(/```[^]*?```|<<<.*|<[^>]+>|^\|.*$/gm, '\n').split(/[\n[\]()*_`.:]/).map(squeezed).filter(part => part.length > 25 && !/[#|{}]|https?/.test(part))
}
