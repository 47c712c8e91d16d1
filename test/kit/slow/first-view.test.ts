import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { serveFolder } from '../../../kit/node/serve/static-server.ts'
import { deck as words } from '../../../kit/words/es.ts'
import { useBrowser } from '../../support/open.ts'
import { decks, root } from '../../support/fixture-course.ts'
import { runWorkshop } from '../../support/run-workshop.ts'
import { smallDeck, tempCourse } from '../../support/temp-course.ts'

const { open } = useBrowser()
const [first] = decks

/** The files that a built deck's page names, by their paths. */
function named(dist: string, deck: { module: string, locale: string }): string[] {
  const page = readFileSync(join(dist, deck.module, deck.locale, 'index.html'), 'utf8')
  return [...page.matchAll(/(?:src|href)="\.\.\/\.\.\/(assets\/[^"]+)"/g)].map(([, path]) => join(dist, path!))
}

const scriptsIn = (files: string[]) => files.filter(file => file.endsWith('.js')).map(file => readFileSync(file, 'utf8')).join('\n')

test.each(decks)('the page of $module $locale names all that its first slide loads, the fonts too', async (deck) => {
  const files = named(join(root, 'dist'), deck)
  // Slidev would ask for every picture of the deck first.
  expect(readFileSync(join(root, 'dist', deck.module, deck.locale, 'index.html'), 'utf8')).not.toMatch(/<link[^>]*as="image"/)
  for (const file of files)
    expect(existsSync(file), file).toBe(true)
  expect(scriptsIn(files).includes(JSON.stringify(deck.slides[0]!.title).slice(1, -1))).toBe(true)
  const fonts = files.filter(file => file.endsWith('.woff2')).map(file => /([^/]+)-latin/.exec(file)![1])
  expect(fonts.toSorted()).toEqual(['atkinson-hyperlegible-next', 'literata'])
  const { page } = await open(`${deck.module}/${deck.locale}/index.html`)
  await page.locator('.slidev-layout').first().waitFor()
  const used = await page.evaluate(() => document.fonts.ready.then(fonts => [...fonts].filter(({ status, style, family }) => status === 'loaded' && style === 'normal' && !family.includes('Mono')).map(({ family }) => family.replaceAll('"', ''))))
  expect(used.toSorted()).toEqual(['Atkinson Hyperlegible Next Variable', 'Literata Variable'])
})

test('slides are made as they come near, and no other', async () => {
  const { page, faults } = await open(`${first!.module}/${first!.locale}/index.html`)
  const made = () => page.locator('#slideshow .slidev-page').evaluateAll(slides => slides.map(slide => Number(/slidev-page-(\d+)/.exec(slide.getAttribute('class')!)?.[1])))
  await expect.poll(made).toEqual([1, 2])
  // Left to itself Slidev makes all of them after three seconds.
  await page.waitForTimeout(4000)
  expect(await made()).toEqual([1, 2])
  await page.goto(page.url().replace(/#.*$/, `#/${first!.slides[9]!.id}`))
  await expect.poll(made).toEqual([1, 2, 9, 10, 11])
  expect(faults).toEqual([])
})

test('a deck says what it is about, and where its main part is', async () => {
  const { page } = await open(`${first!.module}/${first!.locale}/index.html`)
  expect(await page.locator('meta[name=description]').getAttribute('content')).toBe(first!.promise)
  await page.locator('main .slidev-layout h1').first().waitFor()
})

test('held upright, a phone shows the controls in the colour of text, in both schemes', async () => {
  for (const [colorScheme, ink] of [['light', 'rgb(16, 22, 42)'], ['dark', 'rgb(238, 241, 248)']] as const) {
    const { page } = await open(`${first!.module}/${first!.locale}/index.html`, { colorScheme, viewport: { width: 412, height: 823 } })
    const next = page.getByRole('button', { name: words.around.toolbar['Go to next slide'] })
    await next.waitFor()
    expect(await next.evaluate(button => getComputedStyle(button).color)).toBe(ink)
  }
})

test('held upright, a phone shows the slide at its top and the slide\'s text below; on its side the slide alone', async () => {
  const at = first!.slides.findIndex(({ content }) => content.includes('<Handout>'))
  const { page, faults } = await open(`${first!.module}/${first!.locale}/index.html#/${at + 1}`, { viewport: { width: 390, height: 844 } })
  const text = page.getByRole('region', { name: words.around.text })
  await text.locator('#below-slide').filter({ hasText: /\S/ }).waitFor()
  await text.getByText(words.around.turn).waitFor()
  const [slide, below] = [(await page.locator('#slide-content').boundingBox())!, (await text.boundingBox())!]
  expect(slide.y).toBeCloseTo(0, 0)
  expect(below.y).toBeGreaterThan(slide.y + slide.height)
  expect(below.y + below.height).toBeCloseTo(844, 0)
  await page.setViewportSize({ width: 844, height: 390 })
  await expect.poll(() => text.count()).toBe(0)
  expect(faults).toEqual([])
})

test('on a phone the text of a question comes with its answer', async () => {
  const asks = first!.slides.find(({ layout, content }) => layout === 'room' && content.includes('<Handout>'))!
  const { page, faults } = await open(`${first!.module}/${first!.locale}/index.html#/${asks.id}`, { viewport: { width: 390, height: 844 } })
  const text = page.locator('#below-slide')
  await expect.poll(() => text.innerText()).toBe(words.around.asked)
  await page.getByRole('button', { name: words.around.toolbar['Go to next slide'] }).click()
  await expect.poll(() => text.innerText()).toMatch(/\w{4,}/)
  expect(await text.innerText()).not.toContain(words.around.asked)
  expect(faults).toEqual([])
})

test('*G* finds a slide by words of its title', async () => {
  const { page, faults } = await open(`${first!.module}/${first!.locale}/index.html`)
  await page.locator('.slidev-layout h1').first().waitFor()
  const goal = first!.slides.at(-1)!
  await page.keyboard.press('g')
  await page.locator('#slidev-goto-input').fill(goal.title)
  await page.locator('#slidev-goto-dialog li').first().waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL(url => url.hash.startsWith(`#/${goal.id}`))
  expect(faults).toEqual([])
})

test('what Slidev has for marks and moves is in the deck that uses it, and in no other', async () => {
  const marked = smallDeck('en').replace('One line.', '<span v-mark.circle="true">One</span> <span id="moved" v-motion :initial="{ x: -80 }" :enter="{ x: 40 }">line.</span>')
  const folder = tempCourse({ '01-one/en.md': marked, '01-one/pt-BR.md': smallDeck('pt-BR') })
  expect(await runWorkshop(folder, ['build'])).toMatchObject({ code: 0 })
  const dist = join(folder, 'dist')
  const [marking, plain] = ['en', 'pt-BR'].map(locale => scriptsIn(named(dist, { module: '01-one', locale })))
  expect([marking, plain].map(scripts => scripts!.includes('rough-annotation'))).toEqual([true, false])
  expect(plain!.length).toBeLessThan(0.85 * marking!.length)
  const server = await serveFolder(dist, 0)
  try {
    const { page } = await open(`${server.url}01-one/en/index.html`)
    await page.locator('svg.rough-annotation path').first().waitFor({ state: 'attached' })
    await expect.poll(() => page.locator('#moved').evaluate(span => new DOMMatrix(getComputedStyle(span).transform).e)).toBe(40)
  }
  finally {
    await server.close()
  }
})
