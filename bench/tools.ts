import { readdirSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Course, Deck } from '../kit/course/course.ts'
import { marpMarkdown } from './marp-markdown.ts'
import type { Sample, Tool } from './results.ts'
import { type Surroundings, timedRun, together } from './timed-run.ts'

/** What all tools are measured with. */
export interface Bench extends Pick<Surroundings, 'env' | 'signal'> {
  /** The course in a copy of the project, in which everything is made. */
  course: Course
  decks: readonly Deck[]
  /** The one browser of all tools. */
  chromium: string
}

/** In px: as wide as the kit's pictures. Marp's slides are 1280 px wide. */
const marpScale = '1.5'

/** Marp's command line, from the dependencies of `bench/`. */
const marp = join(dirname(createRequire(import.meta.url).resolve('@marp-team/marp-cli/package.json')), 'marp-cli.js')

/** Everything for every deck, from nothing, by each tool in the way that its manual says. */
export const makers: Record<Tool, (bench: Bench) => Promise<Sample>> = { kit, slidev, marp: marpCli }

/** `workshop make`, where nothing is made yet. */
async function kit(bench: Bench): Promise<Sample> {
  await forgetMade(bench.course.root)
  return makeAgain(bench)
}

/** `workshop make`, on top of what is made. */
export function makeAgain({ course, chromium, env, signal }: Pick<Bench, 'course' | 'chromium' | 'env' | 'signal'>): Promise<Sample> {
  return timedRun(join(course.root, 'kit/bin/workshop.js'), ['make'], { folder: course.root, env: { ...env, WORKSHOP_CHROMIUM: chromium }, signal })
}

/** Leaves the project as `git clone` and `npm ci` would. */
export async function forgetMade(root: string): Promise<void> {
  for (const name of ['dist', 'exports', '.workshop'])
    await rm(join(root, name), { recursive: true, force: true })
}

/** `slidev build`, and `slidev export` to PDF and to PNG, for each deck: Slidev takes one at a time. */
async function slidev({ course, decks, chromium, env, signal }: Bench): Promise<Sample> {
  const out = join(course.root, 'out/slidev')
  await rm(out, { recursive: true, force: true })
  const samples: Sample[] = []
  for (const deck of decks) {
    const place = join(out, deck.module, deck.locale)
    const run = (...args: string[]) => timedRun(join(course.root, 'node_modules/@slidev/cli/bin/slidev.mjs'), args, { folder: course.root, env, signal })
    // Longer than Slidev waits by itself, which is not always enough on a busy machine.
    const print = ['--executable-path', chromium, '--timeout', '180000']
    samples.push(await run('build', deck.file, '--out', join(place, 'site'), '--base', './'))
    samples.push(await run('export', deck.file, '--format', 'pdf', '--output', join(place, 'slides.pdf'), ...print))
    samples.push(await run('export', deck.file, '--format', 'png', '--output', join(place, 'png'), ...print))
  }
  requireMade('Slidev', out, decks, 'index.html')
  return together(samples)
}

/** Marp's HTML, PDF and PNG of all decks at once: a command for each, with as many workers as it takes by itself. */
async function marpCli({ course, decks, chromium, env, signal }: Bench): Promise<Sample> {
  const [source, out] = [join(course.root, 'out/marp-source'), join(course.root, 'out/marp')]
  for (const folder of [source, out]) {
    await rm(folder, { recursive: true, force: true })
    await mkdir(folder, { recursive: true })
  }
  for (const deck of decks)
    await writeFile(join(source, `${deck.module}-${deck.locale}.md`), marpMarkdown(deck, join(course.root, 'snippets')))
  const samples: Sample[] = []
  for (const format of [[], ['--pdf'], ['--images', 'png', '--image-scale', marpScale]])
    samples.push(await timedRun(marp, ['--no-config', '--input-dir', source, '--output', out, '--browser', 'chrome', '--browser-path', chromium, '--browser-timeout', '180', ...format], { folder: course.root, env, signal }))
  requireMade('Marp', out, decks, '.html')
  return together(samples)
}

/** @throws Error where a page, a PDF or a picture is missing: half the work is no measurement. */
function requireMade(tool: string, folder: string, decks: readonly Deck[], page: string): void {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const slides = decks.reduce((sum, deck) => sum + deck.slides.length, 0)
  for (const [ending, wanted] of [[page, decks.length], ['.pdf', decks.length], ['.png', slides]] as const) {
    const made = names.filter(name => name.endsWith(ending)).length
    if (made !== wanted)
      throw new Error(`${tool} made ${made} files ${ending}, and ${wanted} were to be made.`)
  }
}
