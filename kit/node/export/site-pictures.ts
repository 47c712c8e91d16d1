import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { z } from 'zod'
import { FileState, fileState, isUnchanged, sha256 } from '../base/file-state.ts'
import { readKept, writeKept } from '../base/kept.ts'
import { writeWhole } from '../base/write-whole.ts'
import { homePicture, touchIcon } from '../built/site-pictures.ts'
import { authorIn } from '../course/author-in.ts'
import type { Course } from '../course/course.ts'
import { token } from '../look/tokens.ts'

/** By path below `dist/`, what a picture was drawn from and what it was then. */
const Drawn = z.record(z.string(), z.object({ from: z.string(), state: FileState }))

/** A picture that is to be drawn: what it shows, as a hash, and how. */
export interface DuePicture { path: string, from: string, draw: (browser: Browser, site: string) => Promise<Uint8Array> }

/** What browsers draw of the site itself and is not there as it would be drawn now. */
export function duePictures(course: Course): DuePicture[] {
  const drawn = readDrawn(course)
  return [icon(course), ...course.url === undefined ? [] : course.languages.flatMap((locale, index) => home(course, locale, index) ?? [])]
    .filter(({ path, from }) => drawn[path]?.from !== from || !isUnchanged(join(course.root, 'dist', path), drawn[path].state))
}

/** Draws them into `dist/`. */
export async function drawPictures(course: Course, due: readonly DuePicture[], browser: Browser, site: string): Promise<void> {
  for (const { path, from, draw } of due) {
    const file = join(course.root, 'dist', path)
    await writeWhole(file, await draw(browser, site))
    await writeKept(recordOf(course), JSON.stringify({ ...readDrawn(course), [path]: { from, state: fileState(file) } }))
  }
}

/** The logo, on paper: a home screen shows what is clear as black. */
function icon({ logo }: Course): DuePicture {
  const svg = readFileSync(logo)
  const size = 180
  const paper = token('paper').light
  return {
    path: touchIcon,
    from: sha256(Buffer.from(`${size} ${paper} ${sha256(svg)}`)),
    draw: browser => pictureOf(browser, { viewport: { width: size, height: size } }, async (page) => {
      await page.setContent(`<body style="margin: 0; background: ${paper}"><img style="display: block" src="data:image/svg+xml;base64,${svg.toString('base64')}" width="${size}" height="${size}"></body>`)
      await page.evaluate(() => document.images[0]!.decode())
    }),
  }
}

/** How the home page begins: what the course is called, what it promises, its figure. */
function home(course: Course, locale: string, index: number): DuePicture | undefined {
  const path = index === 0 ? 'index.html' : `${locale}/index.html`
  const file = join(course.root, 'dist', path)
  if (!existsSync(file))
    return undefined
  const page = readFileSync(file, 'utf8')
  const [shown = ''] = /<h1[^]*?(?=<section)/.exec(page) ?? []
  const style = /href="[^"]*\.css"/.exec(page)?.[0] ?? ''
  return {
    path: homePicture(locale),
    from: sha256(Buffer.from(`${style}${authorIn(course, locale)}${shown.replace(/<p class="offline"[^]*?<\/p>/, '')}`)),
    // What is for visitors is not shown, and its page's policy would allow no style to hide it.
    draw: (browser, site) => pictureOf(browser, { viewport: { width: 1200, height: 630 }, locale, bypassCSP: true }, async (page) => {
      await page.goto(new URL(path, site).href)
      await page.addStyleTag({ content: 'nav, .dark-switch, .see, .about, .offline, .edition { display: none !important }' })
      await page.evaluate(() => document.fonts.ready.then(() => undefined))
    }),
  }
}

async function pictureOf(browser: Browser, options: BrowserContextOptions, show: (page: Page) => Promise<void>): Promise<Uint8Array> {
  const page = await browser.newPage({ ...options, colorScheme: 'light', serviceWorkers: 'block' })
  try {
    await show(page)
    return await page.screenshot()
  }
  finally {
    await page.close()
  }
}

function recordOf(course: Course): string {
  return join(course.root, '.workshop/site-pictures.json')
}

function readDrawn(course: Course): z.infer<typeof Drawn> {
  // Where its form is another, all is drawn again.
  return Drawn.safeParse(JSON.parse(readKept(recordOf(course)) ?? '{}')).data ?? {}
}
