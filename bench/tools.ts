import { existsSync, readdirSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Course, Deck } from '../kit/node/course/course.ts'
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
async function slidev(bench: Bench): Promise<Sample> {
  const out = join(bench.course.root, 'out/slidev')
  await rm(out, { recursive: true, force: true })
  const samples: Sample[] = []
  for (const deck of bench.decks) {
    const place = join(out, deck.module, deck.locale)
    samples.push(await buildWithSlidev(bench, deck))
    samples.push(await slidevRun(bench, ['export', deck.file, '--format', 'pdf', '--output', join(place, 'slides.pdf'), ...printing(bench)], place, '.pdf', 1))
    samples.push(await slidevRun(bench, ['export', deck.file, '--format', 'png', '--output', join(place, 'png'), ...printing(bench)], place, '.png', deck.slides.length))
  }
  return together(samples)
}

/** `slidev build` of one deck. */
export function buildWithSlidev(bench: Bench, deck: Deck): Promise<Sample> {
  const place = join(bench.course.root, 'out/slidev', deck.module, deck.locale)
  return slidevRun(bench, ['build', deck.file, '--out', join(place, 'site'), '--base', './'], place, 'index.html', 1)
}

/** Slidev waits for half a minute by itself, which is not always enough on a busy machine. */
function printing({ chromium }: Bench): string[] {
  return ['--executable-path', chromium, '--timeout', '180000']
}

/** How often Slidev may make nothing and say that it succeeded, which it does now and then; such a run does not count. */
const attempts = 3

async function slidevRun({ course, env, signal }: Bench, args: string[], place: string, ending: string, wanted: number): Promise<Sample> {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const sample = await timedRun(join(course.root, 'node_modules/@slidev/cli/bin/slidev.mjs'), args, { folder: course.root, env, signal })
    if (countMade(place, ending) === wanted)
      return sample
  }
  throw new Error(`Slidev made ${countMade(place, ending)} files ${ending} in ${place}, and ${wanted} were to be made.`)
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
  const slides = decks.reduce((sum, deck) => sum + deck.slides.length, 0)
  for (const [ending, wanted] of [['.html', decks.length], ['.pdf', decks.length], ['.png', slides]] as const) {
    // Half the work is no measurement.
    if (countMade(out, ending) !== wanted)
      throw new Error(`Marp made ${countMade(out, ending)} files ${ending} in ${out}, and ${wanted} were to be made.`)
  }
  return together(samples)
}

function countMade(folder: string, ending: string): number {
  return existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith(ending)).length : 0
}
