import { readFileSync, statSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { readBuildRecord } from '../../built/build-record.ts'
import { isInCourse } from '../../course/course.ts'
import { formatSize } from '../../report/size.ts'
import type { Finding } from '../finding.ts'
import type { BuiltRule } from './rule.ts'
import { deckFiles } from './deck-files.ts'

/** Bytes, from the design: what a full room on one access point can bear. */
const limits = { deck: 1_200_000, firstView: 300_000, onDemand: 300_000 }

/** So many of the files that weigh most are named. */
const named = 4
/** What the build has put into a file's name: an author knows it without. */
const hashInName = /-[\w-]{8}(?=\.\w+$)/

/**
 * `deck-too-heavy`: the files that a deck's slides load, those that it shares among them, without fonts;
 * `first-view-too-heavy`: what is loaded, compressed, until the first slide shows; `snippets-too-heavy`: what *Run* and
 * *Edit* load besides, compressed.
 */
export const weight: BuiltRule = async (built) => {
  const { course, deck } = built
  const findings: Finding[] = []
  const add = (rule: string, what: string, next: string) => findings.push({
    rule, severity: 'error', file: deck.file, line: 1, locale: deck.locale, what, next,
  })
  const onDemand = (readBuildRecord(course, deck)?.onDemand ?? []).map(name => join(course.root, 'dist/assets', name))
  const files = deckFiles(course, deck).filter(file => !['.woff2', '.woff', '.ttf'].includes(extname(file)) && !onDemand.includes(file))
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0)
  // A deck beside the course shows everything at once, and to no full room.
  if (bytes > limits.deck && isInCourse(deck)) {
    const largest = files.toSorted((a, b) => statSync(b).size - statSync(a).size)[0]!
    add('deck-too-heavy', `the built deck weighs ${formatSize(bytes)} without fonts; the limit is ${formatSize(limits.deck)}. Its largest file is ${basename(largest).replace(hashInName, '')} (${formatSize(statSync(largest).size)})`,
      'Shrink or drop what weighs most: pictures, KaTeX (two $ on a line load it), Mermaid, Monaco.')
  }
  const asked = onDemand.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0)
  if (asked > limits.onDemand) {
    add('snippets-too-heavy', `*Run* and *Edit* load ${formatSize(asked)} compressed; the limit is ${formatSize(limits.onDemand)}`,
      'Give snippets that import much the attribute "still", or let them import less.')
  }
  const loaded = await firstView(built.browser, `${built.site}${deck.module}/${deck.locale}/index.html`)
  const first = loaded.reduce((sum, { bytes }) => sum + bytes, 0)
  if (first > limits.firstView) {
    const heaviest = loaded.toSorted((a, b) => b.bytes - a.bytes).slice(0, named).map(({ name, bytes }) => `${name} (${formatSize(bytes)})`)
    add('first-view-too-heavy', `the first slide loads ${formatSize(first)} compressed; the limit is ${formatSize(limits.firstView)}. Its heaviest files are ${heaviest.join(', ')}`,
      'Load pictures and components of later slides with their slide, and keep heavy libraries out of setup/ and the layouts.')
  }
  return findings
}

/** What a first visit transfers until the first slide stands, in bytes as a host would compress it. */
async function firstView(browser: Browser, url: string): Promise<{ name: string, bytes: number }[]> {
  const context = await browser.newContext({ serviceWorkers: 'block' })
  try {
    const page = await context.newPage()
    const bodies: Promise<{ name: string, bytes: number }>[] = []
    page.on('response', (response) => {
      const { pathname } = new URL(response.url())
      const name = decodeURIComponent(pathname).split('/').at(-1)!.replace(hashInName, '')
      bodies.push(response.body().then(
        body => ({ name, bytes: ['.woff2', '.png', '.jpg'].includes(extname(pathname)) ? body.length : gzipSync(body).length }),
        () => ({ name, bytes: 0 }), // A redirect has no body.
      ))
    })
    await page.goto(url)
    // A slide that never comes is told by slide-not-rendered; what was sent for it is all there by then.
    await page.locator('.slidev-layout:visible').first().waitFor({ timeout: 15_000 }).catch(() => undefined)
    await page.evaluate(() => document.fonts.ready.then(() => undefined))
    return await Promise.all(bodies)
  }
  finally {
    await context.close()
  }
}

