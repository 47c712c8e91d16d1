import { existsSync } from 'node:fs'
import { join } from 'node:path'
import pc from 'picocolors'
import { exitCode } from '../base/mistakes.ts'
import { findRoot } from '../course/find-root.ts'
import { seconds } from '../report/seconds.ts'
import { formatSize, sizeOf } from '../report/size.ts'
import { type Said, settle, settledBefore, sourcesOf } from './settled.ts'
import type { BuildOptions } from './shared-options.ts'

/** Everything for every deck: build, then export; then what was made and what to do with it. */
export async function make(modules: string[], options: BuildOptions, signal: AbortSignal): Promise<number> {
  const start = performance.now()
  const root = findRoot(process.cwd())
  const { lang, base, url, plan, shard } = options
  const from = sourcesOf(root, [modules, lang, base, url, plan, shard])
  const said = options.timings ? undefined : settledBefore(root, from)
  if (said) {
    await tellSame(root, said)
    tellReady(root, said.decks.length, said.decks[0], options, start)
    return exitCode.ok
  }
  // Not before there is something to do: most of what it needs is what prints.
  const [{ makeDecks }, { printFailures }, { printTimings }] = await Promise.all([import('./make-decks.ts'), import('../report/print-failures.ts'), import('../report/print-timings.ts')])
  const { decks, failed, findings, isWhole, isInside, timings } = await makeDecks(root, modules, options, signal)
  if (decks.length === 0 && !isWhole)
    return exitCode.mistake
  tellReady(root, decks.length - failed.length, decks[0], options, start)
  if (options.timings)
    printTimings(timings)
  printFailures(failed, root)
  if (isWhole && isInside && from !== undefined)
    await settle(root, from, { findings, decks: decks.map(({ module, locale, number }) => ({ module, locale, number })) })
  return isWhole ? exitCode.ok : exitCode.mistake
}

/** What a run tells that finds everything as it is. */
async function tellSame(root: string, { findings, decks }: Said): Promise<void> {
  if (findings.length > 0)
    console.error((await import('../check/report.ts')).formatFindings(findings, root))
  const mark = process.stderr.isTTY ? `${pc.green('✓')} ` : ''
  for (const result of ['deck is up to date', 'exports are up to date'])
    process.stderr.write(decks.map(({ module, locale }) => `${mark}${module} ${locale}  ${result}\n`).join(''))
}

function tellReady(root: string, made: number, example: Said['decks'][number] | undefined, options: BuildOptions, start: number): void {
  const [dist, exports] = ['dist', 'exports'].map(folder => join(root, folder)) as [string, string]
  const pdf = example === undefined ? '' : join('exports', example.locale, example.module, 'handout.pdf')
  console.log(`
${made} ${made === 1 ? 'deck is' : 'decks are'} ready, after ${seconds(start)}
  dist/     ${formatSize(sizeOf(dist)).padStart(8)}   the site: a home page and every deck
  exports/  ${formatSize(sizeOf(exports)).padStart(8)}   handouts, instructor's pages, slides and pictures of every deck, a handbook a language

Next
  Present   npx workshop serve   what is built, from this machine
            npx workshop dev ${example?.number ?? 1}   a deck with its presenter view and notes
  Host      upload the folder dist/ to any static host
  Print     ${pdf !== '' && existsSync(join(root, pdf)) ? pdf : 'exports/'}`)
  if (options.shard)
    console.log(`\nThis is part ${options.shard.index} of ${options.shard.count}. "npx workshop merge <folders>" joins the parts and makes the handbooks.`)
}
