/**
 * How much memory an export takes, with few slides and with many: the most that the command and all processes of its
 * browser held at once, with pages that they share counted once (PSS). Linux alone. Writes bench/memory.md.
 *
 *     npm run bench:memory
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromiumVersion, findChromium } from '../kit/node/chromium/find-chromium.ts'
import { readCourse } from '../kit/node/course/read-course.ts'
import { writeWhole } from '../kit/node/base/write-whole.ts'
import { treeMemory } from './process-tree.ts'
import { table } from './tables.ts'

/** How often memory is read, in ms: an export of 20 slides is over in three seconds, and its worst moment is short. */
const interval = 100

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '')
const formats = ['slides', 'png', 'handout', 'instructor', 'handbook']
const counts = [20, 500]

/** What a run took: bytes of all processes at the worst moment, and time. */
interface Peak { bytes: number, seconds: number }

const rows: string[][] = []
const folders = new Map<number, string>()
for (const count of counts) {
  const folder = await writeCourse(count)
  await run(folder, ['build'])
  folders.set(count, folder)
}
for (const format of formats) {
  const peaks: Peak[] = []
  const sizes: number[] = []
  for (const count of counts) {
    const folder = folders.get(count)!
    // From nothing: slides that an earlier run has taken out of the deck would spare this one a page.
    for (const made of ['exports', '.workshop/taken', '.workshop/printed'])
      rmSync(join(folder, made), { recursive: true, force: true })
    peaks.push(await run(folder, ['export', '--format', format]))
    sizes.push(sizeBelow(join(folder, 'exports')))
  }
  for (const [index, { bytes, seconds }] of peaks.entries()) {
    rows.push([
      format, String(counts[index]), megabytes(bytes), (bytes / peaks[0]!.bytes).toFixed(2),
      seconds.toFixed(0), (sizes[index]! / 1e6).toFixed(1),
    ])
    console.error(rows.at(-1)!.join('  '))
  }
}
await writeWhole(join(root, 'bench/memory.md'), await asMarkdown())

/** A project of one deck with so many slides: those of the first module, again and again. */
async function writeCourse(count: number): Promise<string> {
  const [module] = (await readCourse(root)).modules
  const deck = module!.decks.find(deck => deck.locale === 'en')!
  const folder = join(root, '.workshop/memory', String(count))
  rmSync(join(folder, 'slides'), { recursive: true, force: true })
  mkdirSync(join(folder, 'slides', module!.name), { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "name": "a-course", "private": true }')
  for (const name of readdirSync(root)) {
    if (!existsSync(join(folder, name)) && !['slides', 'dist', 'exports', 'package.json', 'test', 'bench', 'docs'].includes(name) && !name.startsWith('.'))
      symlinkSync(join(root, name), join(folder, name))
  }
  // A snippet that many slides run at once is a test of something else.
  const [cover, ...others] = deck.slides.map(slide => slide.raw).filter(raw => !raw.includes('<Snippet'))
  const slides = Array.from({ length: count - 1 }, (_, index) => {
    const round = Math.floor(index / others.length)
    const slide = others[index % others.length]!
    return round === 0 ? slide : slide.replace(/^id: (.*)$/m, `id: $1-${round + 1}`)
  })
  writeFileSync(join(folder, 'slides', module!.name, 'en.md'), `${[cover!, ...slides].map(raw => raw.trim()).join('\n\n')}\n`)
  writeFileSync(join(folder, 'slides/course.yaml'), 'title: { en: A course }\npromise: { en: Much in little time. }\nauthor: The authors\nlanguages: [en]\n')
  const glossary = join(root, 'slides/glossary.yaml')
  if (existsSync(glossary))
    writeFileSync(join(folder, 'slides/glossary.yaml'), readFileSync(glossary))
  return folder
}

/** Runs the command and looks at the memory of its processes until it ends. */
async function run(folder: string, args: string[]): Promise<Peak> {
  const started = performance.now()
  const child = spawn(process.execPath, [join(root, 'kit/bin/workshop.js'), ...args], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, NO_COLOR: '1' } })
  let output = ''
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => { output += chunk })
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  const peak = { bytes: 0, seconds: 0 }
  const timer = setInterval(() => { peak.bytes = Math.max(peak.bytes, treeMemory(child.pid!) ?? 0) }, interval)
  const code = await ended.finally(() => clearInterval(timer))
  if (code !== 0)
    throw new Error(`workshop ${args.join(' ')} failed in ${folder}:\n${output}`)
  peak.seconds = (performance.now() - started) / 1000
  return peak
}

function sizeBelow(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0)
}

async function asMarkdown(): Promise<string> {
  return `# Memory of an export

Made by \`npm run bench:memory\` on ${new Date().toISOString().slice(0, 10)}, with ${chromiumVersion(await findChromium(root))} and Node ${process.versions.node}. A deck of ${counts[0]} slides and one of ${counts[1]}, the slides of the first module again and again; each export from nothing. What is given is the most that the command and all processes of its browser hold together, the sum of their proportional set sizes (PSS), read every ${interval / 1000} s. The goal is less than 1.5 times.

${table(['format', 'slides', 'memory, MB', 'ratio', 'time, s', 'made, MB'], rows)}
`
}
