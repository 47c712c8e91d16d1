/**
 * Runs Lighthouse with its mobile setting on the home page and on the first slide of two decks, as they are in dist/,
 * and writes what it found into bench/lighthouse.md. Each figure is the median of three runs.
 *
 *     npm run workshop && npm run bench:lighthouse
 *
 * Lighthouse simulates a weak phone on a slow network; what else the machine does makes the scores lower.
 */
import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { chromiumVersion, findChromium } from '../kit/node/chromium/find-chromium.ts'
import type { FoundChromium } from '../kit/node/chromium/found-chromium.ts'
import { builtBase } from '../kit/node/built/build-record.ts'
import type { Course } from '../kit/node/course/course.ts'
import { findRoot } from '../kit/node/course/find-root.ts'
import { readCourse } from '../kit/node/course/read-course.ts'
import { selectModules } from '../kit/node/course/select.ts'
import { exitCode, Mistake } from '../kit/node/base/mistakes.ts'
import { formatMistake } from '../kit/node/report/print-mistake.ts'
import { serveFolder } from '../kit/node/serve/static-server.ts'
import { writeWhole } from '../kit/node/base/write-whole.ts'
import { installCompetitors } from './install.ts'
import { median } from './median.ts'

const runs = 3
/** The score that every category has to reach, of 100. */
const enough = 95

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
/** With the digits after the point, and what the value is divided by for the unit in the heading. */
const metrics = {
  'first-contentful-paint': { heading: 'FCP, s', per: 1000, digits: 1 },
  'largest-contentful-paint': { heading: 'LCP, s', per: 1000, digits: 1 },
  'speed-index': { heading: 'SI, s', per: 1000, digits: 1 },
  'total-blocking-time': { heading: 'TBT, ms', per: 1, digits: 0 },
  'cumulative-layout-shift': { heading: 'CLS', per: 1, digits: 3 },
  'total-byte-weight': { heading: 'sent, kB', per: 1000, digits: 0 },
} as const
type Metric = keyof typeof metrics

/** What is taken of Lighthouse's report. */
interface LighthouseReport {
  lighthouseVersion: string
  categories: Record<typeof categories[number], { score: number }>
  audits: Record<Metric, { numericValue: number }>
}

interface Measured { name: string, scores: number[], values: number[], version: string }

const root = findRoot(import.meta.dirname)
try {
  const course = await readCourse(root)
  const dist = builtSite()
  installCompetitors(join(root, 'bench'))
  const chromium = await findChromium(root)
  const server = await serveFolder(dist, 0, builtBase(course))
  try {
    const measured: Measured[] = []
    for (const { name, path } of pages(course))
      measured.push(await measure(name, `${server.url}${path}`, chromium))
    const table = tableOf(measured)
    console.log(table)
    await writeWhole(join(root, 'bench/lighthouse.md'), asMarkdown(table, measured[0]!.version, chromiumVersion(chromium)))
    if (measured.some(({ scores }) => scores.some(score => score < enough))) {
      console.error(`A category is under ${enough}. Next: open the page in Chrome, run Lighthouse there with its mobile setting, and read what it lists.`)
      process.exitCode = exitCode.mistake
    }
  }
  finally {
    await server.close()
  }
}
catch (error) {
  if (!(error instanceof Mistake))
    throw error
  console.error(formatMistake(error, process.cwd()))
  process.exitCode = exitCode.mistake
}

/** The home page in each language, and the first slide of a deck in each: modules 1 and 3. */
function pages(course: Course): { name: string, path: string }[] {
  const homes = course.languages.map((locale, index) => ({ name: `home page, ${locale}`, path: index === 0 ? 'index.html' : `${locale}/index.html` }))
  const decks = selectModules(course, ['1', '3']).flatMap(module => module.decks).map(({ module, locale }) => ({ name: `${module}, ${locale}`, path: `${module}/${locale}/index.html` }))
  return [...homes, ...decks]
}

function builtSite(): string {
  const dist = join(root, 'dist')
  if (!existsSync(join(dist, 'index.html')))
    throw new Mistake({ what: 'Nothing is built yet: dist/ has no home page.', next: 'Run "npm run workshop" first.' })
  return dist
}

async function measure(name: string, url: string, chromium: FoundChromium): Promise<Measured> {
  const reports: LighthouseReport[] = []
  for (let run = 1; run <= runs; run++) {
    console.error(`${name}: run ${run} of ${runs}`)
    reports.push(await runLighthouse(url, chromium))
  }
  return {
    name,
    scores: categories.map(category => median(reports.map(report => Math.round(100 * report.categories[category].score)))),
    values: (Object.keys(metrics) as Metric[]).map(metric => median(reports.map(report => report.audits[metric].numericValue))),
    version: reports[0]!.lighthouseVersion,
  }
}

/** A process of its own for each run, so that no run finds what the one before it left. */
async function runLighthouse(url: string, { executable, env }: FoundChromium): Promise<LighthouseReport> {
  const command = join(root, 'bench/node_modules/lighthouse/cli/index.js')
  const { stdout } = await promisify(execFile)(process.execPath, [
    command, url, '--output=json', '--quiet', '--enable-error-reporting=false', `--only-categories=${categories.join(',')}`, '--chrome-flags=--headless --no-sandbox --font-render-hinting=none',
  ], { env: { ...process.env, ...env, CHROME_PATH: executable }, maxBuffer: 64 * 1024 * 1024 })
  return JSON.parse(stdout) as LighthouseReport
}

function tableOf(measured: Measured[]): string {
  const row = (cells: string[]) => `| ${cells.join(' | ')} |`
  const units = Object.values(metrics)
  return [
    row(['page', ...categories, ...units.map(({ heading }) => heading)]),
    row(['---', ...categories.map(() => '--:'), ...units.map(() => '--:')]),
    ...measured.map(({ name, scores, values }) => row([name, ...scores.map(String), ...units.map(({ per, digits }, index) => (values[index]! / per).toFixed(digits))])),
  ].join('\n')
}

function asMarkdown(table: string, lighthouse: string, chromium: string): string {
  const { version: slidev } = JSON.parse(readFileSync(join(root, 'node_modules/@slidev/cli/package.json'), 'utf8')) as { version: string }
  return `# Lighthouse

Made by \`npm run bench:lighthouse\` on ${new Date().toISOString().slice(0, 10)}, with Lighthouse ${lighthouse}, ${chromium}, Slidev ${slidev}, Node ${process.versions.node}. The mobile setting, which simulates a weak phone on a slow network; \`dist/\` sent by \`workshop serve\`'s own server; every figure the median of ${runs} runs. A score has to reach ${enough}.

${table}

FCP: the first words or picture; LCP: the largest of them; SI: how soon the view is filled; TBT: how long the page cannot answer; CLS: how much of it moves while it loads; sent: all that the page loads, compressed, with fonts.
`
}
