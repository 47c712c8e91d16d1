import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-chromium'
import { expect, test } from 'vitest'
import { home as words } from '../../../kit/words/en.ts'
import { lazyHost } from '../../support/lazy-host.ts'
import { useBrowser } from '../../support/open.ts'
import { runWorkshop } from '../../support/run-workshop.ts'
import { smallRoot } from '../../support/small-course.ts'
import { copyCourse, inBoth, smallDeck } from '../../support/temp-course.ts'

const { open } = useBrowser({ serviceWorkers: 'allow' })
const title = (page: Page) => page.locator('.slidev-layout h1').first().innerText()

test('who comes again sees the site as it is now, whatever its host lets browsers keep, and it is kept in the earlier one\'s place', async () => {
  const folder = copyCourse(smallRoot)
  const host = await lazyHost(join(folder, 'dist'))
  try {
    const { page, faults } = await open(`${host.url}01-one/en/`)
    expect(await title(page)).toBe('A small deck')
    await page.goto(host.url)
    await page.locator('.offline').getByText(words.offlineReady).waitFor()
    const earlier = await page.evaluate(() => caches.keys())

    writeFileSync(join(folder, 'slides/01-one/en.md'), smallDeck('en', 'A late deck'))
    // Every deck bears the course's title; its promise stands on the home page alone.
    writeFileSync(join(folder, 'slides/course.yaml'), inBoth.replace('Much in little time', 'Late is in time'))
    expect(await runWorkshop(folder, ['build'])).toMatchObject({ code: 0 })
    await page.reload()
    expect(await page.locator('.promise').innerText()).toContain('Late is in time')
    // The browser remembers the pages, and that a folder's address leads to the one with a slash.
    for (const address of ['01-one/en/', '01-one/en#/claim', '01-one/en/index.html#/cover']) {
      await page.goto(new URL(address, host.url).href)
      await expect.poll(() => page.title(), { message: address }).toMatch(/A late deck/)
    }
    await page.goto(`${host.url}01-one/en#/claim`)
    expect(new URL(page.url())).toMatchObject({ pathname: '/01-one/en/', hash: '#/claim' })
    expect(faults.filter(fault => !fault.startsWith('foreign: http://localhost'))).toEqual([])

    // One version is kept whole, and the one before it for decks that are open. What another site on this host has kept is its own.
    await page.evaluate(() => caches.open('site http://localhost/another/ 1'))
    const { version } = JSON.parse(/^self\.site = (.*)$/m.exec(readFileSync(join(folder, 'dist/service-worker.js'), 'utf8'))![1]!) as { version: string }
    await page.evaluate(async () => { await (await navigator.serviceWorker.ready).update() })
    await expect.poll(() => page.evaluate(async () => {
      const { installing, waiting } = await navigator.serviceWorker.ready
      return installing ?? waiting
    })).toBe(null)
    expect((await page.evaluate(() => caches.keys())).toSorted()).toEqual([...earlier, `site ${host.url} ${version}`, 'site http://localhost/another/ 1'].toSorted())
    await page.context().setOffline(true)
    await page.goto(`${host.url}01-one/en/`)
    expect(await title(page)).toBe('A late deck')
  }
  finally {
    await host.close()
  }
})
