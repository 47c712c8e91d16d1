import { existsSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import pLimit from 'p-limit'
import type { Course, Deck } from '../course/course.ts'
import { deckName } from '../course/select.ts'
import { diskProblemIn } from '../base/disk-problem.ts'
import { fileState } from '../base/file-state.ts'
import { filesBelow } from '../base/files-below.ts'
import { Interrupted, Mistake } from '../base/mistakes.ts'
import { requireWritable } from '../base/require-writable.ts'
import type { FailedDeck } from '../report/failed-deck.ts'
import type { Progress } from '../report/progress.ts'
import { formatSize, sizeOf } from '../report/size.ts'
import { type BuildReport, inputsFile } from '../compile/inputs.ts'
import { type BuildRecord, readBuildRecord, writeBuildRecord } from '../built/build-record.ts'
import { deckFolder } from '../built/deck-folder.ts'
import { deckFingerprint } from '../built/fingerprint.ts'
import { isBuilt } from '../built/is-built.ts'
import { figureOf } from '../home/figure/figure.ts'
import { findLabs } from '../lab/labs.ts'
import { finishSite } from './finish-site.ts'
import { replaceFolder } from '../base/replace-folder.ts'
import { openSlidev, type Slidev, SlidevFailed } from './run-slidev.ts'
import { shareAssets } from './share-assets.ts'
import { slidevSays, withoutKit } from './slidev-says.ts'
import { timed, type Timing } from '../report/timing.ts'

export interface BuildOptions {
  /** The path under which the site will be hosted; `./` works under any. */
  base: string
  /** How many decks are built at once. */
  jobs: number
  progress: Progress
  signal?: AbortSignal
  /** Processes that are there already, and stay so; a run by itself starts its own. */
  slidev?: Slidev
  /** Takes how long each phase took. */
  timings?: Timing[]
}

/**
 * Builds the decks whose inputs have changed into `dist/<module>/<locale>/`, and the home page.
 * A deck that fails keeps its earlier site, and the others finish.
 * @returns the decks that failed.
 */
export async function buildDecks(course: Course, decks: Deck[], options: BuildOptions): Promise<FailedDeck[]> {
  requireWritable(join(course.root, 'dist'))
  // A figure that cannot be drawn, and a lab that cannot be read, are told before the decks take their time.
  await figureOf(course)
  await findLabs(course.root)
  const limit = pLimit(options.jobs)
  // Slidev writes helper modules into the deck's folder, not atomically: two builds in one folder read each other's
  // half-written files. So the languages of a module take turns, and different modules are built side by side.
  const turns = new Map(decks.map(deck => [deck.module, pLimit(1)]))
  const slidev = options.slidev ?? openSlidev(course.root, options.signal)
  const results = await Promise.allSettled(decks.map(deck => turns.get(deck.module)!(() => limit(() => {
    if (options.signal?.aborted)
      throw new Interrupted()
    return buildDeck(course, deck, slidev, options)
  }))))
  if (slidev !== options.slidev)
    slidev.close()
  if (options.signal?.aborted)
    throw new Interrupted()
  const failed: FailedDeck[] = []
  for (const [index, result] of results.entries()) {
    if (result.status === 'fulfilled')
      continue
    const deck = decks[index]!
    const reason: unknown = result.reason
    if (!(reason instanceof SlidevFailed))
      throw reason
    const problem = diskProblemIn(reason.output)
    if (problem)
      throw new Mistake(problem)
    failed.push({ deck, isBuilt: false, problems: reason.problem ? [reason.problem] : [slidevSays(course, deck, reason.output)] })
  }
  await timed(options.timings, 'the site', 'home page, offline, compression', () => finishSite(course))
  return failed
}

async function buildDeck(course: Course, deck: Deck, slidev: Slidev, { base, progress, timings }: BuildOptions): Promise<void> {
  const place = deckFolder(course, deck)
  const dist = join(course.root, 'dist')
  if (isBuilt(course, deck) && readBuildRecord(course, deck)?.base === base) {
    progress.same(deckName(deck), 'deck is up to date')
    return
  }
  progress.step(deckName(deck), 'building the deck')
  const plain = withoutKit(deck)
  if (plain) {
    progress.failed(deckName(deck), 'it does not load the kit')
    throw new SlidevFailed('', plain)
  }
  const made: Pick<BuildRecord, 'inputs' | 'assets' | 'onDemand'> = { inputs: [], assets: [], onDemand: [] }
  const paths: string[] = []
  try {
    await replaceFolder(place, async (folder) => {
      const start = performance.now()
      // Every link in a deck leads from where it stands, so that the deck works under any path and shares its files.
      await slidev.run(['build', deck.file, '--out', folder, '--base', './', '--without-notes'])
      const built = performance.now()
      const { inputs, onDemand, phases } = await takeReport(folder)
      Object.assign(made, { inputs, onDemand })
      const { assets, others } = await shareAssets(folder, dist, base)
      made.assets = assets
      paths.push(...assets.map(name => `assets/${name}`), ...others)
      const known = Object.values(phases).reduce((sum, ms) => sum + ms, 0)
      let from = start
      for (const [phase, ms] of [...Object.entries(phases), ['write, and end the process', built - start - known], ['share files', performance.now() - built]] as const) {
        timings?.push({ what: deckName(deck), phase, start: from, ms })
        from += ms
      }
    })
  }
  catch (error) {
    progress.failed(deckName(deck), error instanceof SlidevFailed ? 'Slidev could not build it' : 'stopped')
    throw error
  }
  paths.push(...filesBelow(place).map(name => `${deck.module}/${deck.locale}/${name}`))
  const files = Object.fromEntries(paths.map(path => [path, fileState(join(dist, path))]))
  await writeBuildRecord(course, deck, { fingerprint: deckFingerprint(course, deck, made.inputs), base, ...made, files })
  progress.done(deckName(deck), `deck built, ${formatSize(weightOf(course, made.assets))}`)
}

/**
 * What the build says about itself; it does not stay in what is hosted.
 * @throws SlidevFailed where it says nothing: Slidev builds a deck without the kit, too.
 */
async function takeReport(folder: string): Promise<BuildReport> {
  const file = join(folder, inputsFile)
  if (!existsSync(file))
    throw new SlidevFailed('The deck does not load the kit, so it has none of its layouts, and no page to print from.\nWrite "addons: [workshop]" among the settings between the "---" at its head; where it has none, write these too.')
  const report = JSON.parse(await readFile(file, 'utf8')) as BuildReport
  await rm(file)
  return report
}

/** The bytes of a deck's files. */
function weightOf(course: Course, assets: readonly string[]): number {
  return assets.reduce((sum, name) => sum + sizeOf(join(course.root, 'dist/assets', name)), 0)
}
