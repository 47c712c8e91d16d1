import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-chromium'
import { expect, test } from 'vitest'
import { home as spanish } from '../../../kit/words/es.ts'
import { shownSlide, useBrowser } from '../../support/open.ts'
import { course, decks, root } from '../../support/fixture-course.ts'

const { open, site } = useBrowser({ serviceWorkers: 'allow' })
const sign = (page: Page) => page.locator('.offline')

test('once the home page says so, every slide of every deck opens with the network cut', async () => {
  const { page, faults } = await open('index.html', { locale: 'es' })
  await sign(page).getByText(spanish.offlineReady).waitFor()
  await page.context().setOffline(true)
  expect(decks.length).toBeGreaterThan(1)
  for (const deck of decks) {
    await page.goto(`${site}${deck.module}/${deck.locale}/`)
    for (const { id } of deck.slides) {
      await page.evaluate((id) => { location.hash = `#/${id}` }, id)
      await expect.poll(() => shownSlide(page).locator('.slidev-layout').count(), { message: `${deck.module} ${deck.locale} ${id}` }).toBe(1)
    }
    expect(await page.locator('#slide-content').innerText()).not.toContain('404')
  }
  // The home page too, in both languages.
  await page.goto(`${site}fr/index.html`)
  expect(await page.locator('h1').innerText()).toContain(course.title.fr)
  // What fails without a network is the look for a newer page, which nobody sees; of a picture that a slide has asked for
  // early, Chromium says that a worker has brought it.
  expect(faults.filter(fault => !/ERR_INTERNET_DISCONNECTED|A preload for .* cross-world service worker/.test(fault))).toEqual([])
})

test('a deck that is opened first keeps the whole site as well', async () => {
  const { page, faults } = await open(`${decks[0]!.module}/es/index.html`)
  await page.evaluate(async () => { await navigator.serviceWorker.ready })
  expect(faults).toEqual([])
  await page.context().setOffline(true)
  await page.goto(`${site}index.html`)
  expect(await page.locator('h1').innerText()).toContain(course.title.es)
})

test('handouts are kept for who asks, after their size is said', async () => {
  const { page } = await open('index.html', { locale: 'es' })
  await sign(page).getByText(spanish.offlineReady).waitFor()
  const ask = sign(page).getByRole('button')
  expect(await ask.innerText()).toMatch(/\d\s(?:kB|MB)$/)
  await ask.click()
  await sign(page).getByText(spanish.handoutsKept).waitFor()
  await page.context().setOffline(true)
  const [status, type] = await page.evaluate(async (path) => {
    const response = await fetch(path)
    return [response.status, response.headers.get('content-type')]
  }, `handouts/es/${decks[0]!.module}.pdf`)
  expect(status).toBe(200)
  expect(type).toContain('pdf')
})

test('of what is kept, a film asks for a part and gets that', async () => {
  const { page } = await open('index.html', { locale: 'es' })
  await sign(page).getByText(spanish.offlineReady).waitFor()
  await page.context().setOffline(true)
  const whole = readFileSync(join(root, 'public/estante.svg'))
  const ask = (range: string) => page.evaluate(async (range) => {
    const response = await fetch('estante.svg', { headers: { range } })
    return [response.status, response.headers.get('content-range'), await response.text()]
  }, range)
  expect(await ask('bytes=2-5')).toEqual([206, `bytes 2-5/${whole.length}`, whole.subarray(2, 6).toString()])
  expect(await ask('bytes=7-')).toEqual([206, `bytes 7-${whole.length - 1}/${whole.length}`, whole.subarray(7).toString()])
  expect(await ask(`bytes=${whole.length}-`)).toEqual([416, `bytes */${whole.length}`, ''])
})

test('the worker keeps what is in the site and nothing else', () => {
  const { paths } = JSON.parse(/^self\.site = (.*)$/m.exec(readFileSync(join(root, 'dist/service-worker.js'), 'utf8'))![1]!) as { paths: string[] }
  for (const path of paths)
    expect(path).toMatch(/^(?:index\.html|favicon\.svg|estante\.svg|fr\/index\.html|assets\/[^.]|\d\d-[a-z-]+\/(?:es|fr)\/)/)
  expect(paths.some(path => path.endsWith('.pdf'))).toBe(false)
})
