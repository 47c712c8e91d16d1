import { formatSize } from '../kit/node/report/size.ts'
import { median } from './median.ts'
import { memoryInterval } from './timed-run.ts'
import { type Circumstances, type Comparison, type Curve, type Edits, type Presenting, type Results, type Sample, type Tool, tools } from './results.ts'

const names: Record<Tool, { what: string, how: string }> = {
  kit: { what: '`workshop make`: site, slides, handout and instructor’s pages as PDF, PNG, overview, handbooks', how: 'a deck a core' },
  slidev: { what: 'Slidev: `build`, `export` to PDF, `export` to PNG', how: 'one deck at a time; Slidev has no other way' },
  marp: { what: 'marp-cli: HTML, PDF, PNG', how: 'all decks at once, 5 workers, as by itself' },
}

/** `bench/results.md`: all tables, and what was measured how. */
export function report({ compare, edits, present, curve }: Results): string {
  const parts = [
    ...compare ? [comparison(compare)] : [],
    ...edits ? [edited(edits)] : [],
    ...present ? [presented(present)] : [],
    ...curve ? [grown(curve)] : [],
  ]
  return `# How fast

Made by \`npm run bench\` from \`results.json\`. ${parts.length === 0 ? 'Nothing has been measured yet.' : 'Times are medians, with every run beside them. Trust the ratios more than the seconds.'}
${parts.map(part => `\n${part}`).join('')}${parts.length === 0 ? '' : `\n${method}`}`
}

/** What the README quotes: the ratios, and what they come from. */
export function quote({ compare, edits, present, curve }: Results): string {
  const rows: string[][] = []
  if (compare) {
    const { kit, slidev, marp } = medians(compare)
    rows.push(
      [`${compare.decks} decks, ${compare.slides} slides, everything from nothing`, seconds(kit)],
      ['the same decks with `slidev build` and `slidev export`, PDF and PNG alone', `${seconds(slidev)}: **${times(slidev / kit)}** as long`],
      ['as many slides and words with marp-cli, HTML, PDF and PNG', `${seconds(marp)}: **${times(marp / kit)}** as long`],
    )
  }
  if (edits) {
    rows.push(
      ['nothing changed', seconds(time(edits.unchanged))],
      [`one slide of ${edits.slides} changed`, `${seconds(time(edits.changed))}${besideBuild(edits)}${others(edits) === 0 ? '; no other deck is touched' : ''}`],
      ...edits.watch ? [['`make --watch`, from a save to the site, and to the handout', `${seconds(time(edits.watch.site))}, ${seconds(time(edits.watch.handout))}`]] : [],
    )
  }
  if (present) {
    rows.push(
      ['`workshop present` until stage and console are there', seconds(time(present.up))],
      ['until the first slide is seen on the stage', `${seconds(time(present.kit))}; with \`slidev\` ${seconds(time(present.slidev))}`],
    )
  }
  for (const { decks, ms, peak } of curve?.points ?? [])
    rows.push([`a generated course of ${decks} decks`, `${seconds(ms)}${peak === null ? '' : `, ${size(peak)} of memory at most`}`])
  const part = compare ?? edits ?? present ?? curve
  return part ? `${table(['what', 'takes'], rows)}\n\n${where(part)} The tables and how they were measured: [bench/results.md](bench/results.md).` : '`npm run bench` has not run yet.'
}

function comparison(part: Comparison): string {
  const middle = medians(part)
  const rows = tools.map(tool => [
    names[tool].what,
    seconds(middle[tool]),
    part.runs[tool].map(({ ms }) => seconds(ms)).join(', '),
    tool === 'kit' ? '1' : times(middle[tool] / middle.kit),
    peakOf(part.runs[tool]),
    names[tool].how,
  ])
  return `## Everything for every deck, from nothing

${part.decks} decks with ${part.slides} slides. ${where(part)}

${table(['what', 'time', 'runs', 'as long as the kit', 'memory', 'at once'], rows)}
`
}

function edited(part: Edits): string {
  const rows = [
    ['nothing changed', seconds(time(part.unchanged)), part.unchanged.map(({ ms }) => seconds(ms)).join(', '), 'none; no browser is started', peakOf(part.unchanged)],
    [`one slide of ${part.slides} changed, in ${part.deck}`, seconds(time(part.changed)), part.changed.map(({ ms }) => seconds(ms)).join(', '), others(part) === 0 ? 'its own alone' : `its own and ${others(part)} more`, peakOf(part.changed)],
    ...part.slidevBuild ? [[`\`slidev build\` of ${part.deck} alone`, seconds(time(part.slidevBuild)), part.slidevBuild.map(({ ms }) => seconds(ms)).join(', '), '–', peakOf(part.slidevBuild)]] : [],
    ...part.watch ? (['site', 'handout'] as const).map(name => [`\`make --watch\`: from a save until the deck’s ${name} is there`, seconds(time(part.watch![name])), part.watch![name].map(({ ms }) => seconds(ms)).join(', '), '–', '–']) : [],
  ]
  return `## \`workshop make\` again

${part.decks} decks are made already. ${where(part)}

${table(['what', 'time', 'runs', 'decks written', 'memory'], rows)}

With the changed deck the handbook of its language is made again, which holds it.
`
}

/** How the edit compares with what Slidev takes to build the deck alone. */
function besideBuild({ changed, slidevBuild }: Edits): string {
  return slidevBuild ? `, ${times(time(changed) / time(slidevBuild))} what \`slidev build\` takes for its deck alone` : ''
}

function presented(part: Presenting): string {
  const row = (what: string, samples: Sample[]) => [what, seconds(time(samples)), samples.map(({ ms }) => seconds(ms)).join(', ')]
  return `## From the command to the first slide

${part.deck}, ${part.slides} slides. ${where(part)}

${table(['what', 'time', 'runs'], [
  row('`workshop present`, built decks: stage and console are there', part.up),
  row('`workshop present`: the first slide is seen on the stage', part.kit),
  row('`slidev`: the first slide is seen', part.slidev),
])}
`
}

function grown(part: Curve): string {
  return `## Courses of many decks

\`workshop make\` of generated courses, from nothing: plain decks of ${part.slidesPerDeck} slides, with three components each; in one language up to 99 decks, which is as many modules as can be numbered, and in four for 200. One run each. ${where(part)}

${table(['decks', 'slides', 'time', 'a deck', 'memory'], part.points.map(({ decks, ms, peak }) => [String(decks), String(decks * part.slidesPerDeck), seconds(ms), seconds(ms / decks), peak === null ? '–' : size(peak)]))}

![Time and memory over the number of decks](curve.svg)
`
}

const method = `## How it is measured

- All work is done in a copy of the project below \`.workshop/bench/\`, with the files in the system's cache. What is measured begins with the start of a process and ends with its end, so it includes the start of Node and of the browser. All tools use the same Node and the same Chromium.
- *From nothing* means without \`dist/\`, \`exports/\` and \`.workshop/\`. Slidev keeps what its development server has prepared in \`node_modules\`.
- The tools take turns: the kit, marp-cli, Slidev, the kit, and so on. A tool's time is the sum of its commands. Pages, PDFs and pictures are counted after each run. A command of Slidev that makes nothing and says it succeeded, which happens on a busy machine, is repeated and not counted.
- Slidev gets the same decks and, but for the browser's path and more patience, no option. Its pictures are 1960 px wide, the kit's and marp-cli's 1920.
- marp-cli gets as many slides, with the headings, paragraphs, lists and code that stand in the Markdown of the same decks and on the slide. Components and drawings have no place in Marp and drop out. It makes neither handouts nor anything interactive.
- *Nothing changed* runs with a browser that does not exist, so it would fail if it wanted one. *One slide changed* adds a word to the title in the middle of the deck with the most slides; a deck counts as written when a file of its site or its exports is another file than before.
- *Present* begins with the start of the process. Slidev's server is asked until it answers, then its page is opened; the browser is there already for both.
- *Memory* is the most that the process and all its descendants, browsers included, hold together: the sum of their proportional set sizes (PSS, \`/proc/<pid>/smaps_rollup\`), read every ${memoryInterval / 1000} s while the time is taken. For several runs it is the largest.
`

function medians({ runs }: Comparison): Record<Tool, number> {
  return { kit: time(runs.kit), slidev: time(runs.slidev), marp: time(runs.marp) }
}

function time(samples: readonly Sample[]): number {
  return median(samples.map(({ ms }) => ms))
}

/** How many decks besides the changed one were written, in the worst run. */
function others({ deck, changed }: Edits): number {
  return Math.max(0, ...changed.map(({ touched }) => touched.filter(name => name !== deck).length))
}

function peakOf(samples: readonly Sample[]): string {
  const peaks = samples.map(({ peak }) => peak).filter(peak => peak !== null)
  return peaks.length === 0 ? '–' : size(Math.max(...peaks))
}

function where({ date, system, cores, memory, versions }: Circumstances): string {
  const parts = Object.entries(versions).map(([name, version]) => `${name} ${version}`)
  return `Measured on ${date}: ${cores} cores (${system}), ${size(memory)} of memory; ${parts.join(', ')}.`
}

/** A table in Markdown. */
export function table(head: string[], rows: string[][]): string {
  return [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n')
}

function seconds(ms: number): string {
  return ms < 99_950 ? `${(ms / 1000).toFixed(1)} s` : `${Math.round(ms / 1000)} s`
}

function times(ratio: number): string {
  return `${ratio < 9.95 ? ratio.toFixed(1) : Math.round(ratio)} times`
}

function size(bytes: number): string {
  return formatSize(bytes)
}
