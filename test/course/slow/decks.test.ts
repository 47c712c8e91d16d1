import { describe, expect, test } from 'vitest'
import { shownSlide, useBrowser } from '../../support/open.ts'
import { course, decks } from '../../support/project.ts'
import { expectWalk } from '../../support/walk.ts'

const { open } = useBrowser(undefined, 'course')

describe.each(decks)('$module $locale', (deck) => {
  test('walks through every slide and click by keyboard, without a fault', async () => {
    await expectWalk(open, deck)
  })

  test('says its language and its title', async () => {
    const { page, faults } = await open(`${deck.module}/${deck.locale}/index.html`)
    await shownSlide(page).locator('.slidev-layout').waitFor()
    expect(await page.getAttribute('html', 'lang')).toBe(deck.locale)
    expect(await page.title()).toContain(deck.title)
    expect(faults).toEqual([])
  })
})

test.each([['en', 'index.html'], ['pt-BR', 'pt-BR/index.html']])('the home page in %s has every module, its figure, and the words of the course', async (locale, path) => {
  const { page, faults } = await open(path, { locale })
  const text = (await page.locator('main').innerText()).replace(/\s+/g, ' ')
  for (const { title, promise } of decks.filter(deck => deck.locale === locale))
    expect(text).toContain(`${title} ${promise}`)
  expect(await page.locator('main .figure figure').count()).toBe(1)
  await page.locator('.words summary').click()
  const shown = await page.locator('.words').innerText()
  const ids = new Set(decks.flatMap(deck => deck.terms))
  expect(ids.size).toBeGreaterThan(5)
  for (const id of ids)
    expect(shown).toContain(course.glossary[id]![locale]!.meaning)
  expect(faults).toEqual([])
})
