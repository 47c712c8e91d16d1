import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import pc from 'picocolors'
import { courseLanguages } from '../course/course-languages.ts'
import { findRoot } from '../course/find-root.ts'
import { readWordsIn } from '../course/read-words.ts'
import { compareWithSolution, type Line } from '../lab/compare.ts'
import { findLabs, type Lab, selectLab } from '../lab/labs.ts'
import { readmeIn, textIn } from '../lab/read-texts.ts'
import { findStarted, ownFolder, readStarted, recordStarted } from '../lab/record.ts'
import { runTest } from '../lab/run-test.ts'
import { startFile, startLab } from '../lab/start-lab.ts'
import { exitCode } from '../base/mistakes.ts'

interface LabOptions { lang?: string }

/** The labs with module, minutes, a line each, and how far one is. */
export async function listLabs({ lang }: LabOptions): Promise<number> {
  const root = findRoot(process.cwd())
  const labs = await findLabs(root)
  const languages = courseLanguages(root)
  const started = await readStarted(root, labs)
  if (labs.length === 0)
    console.error('There are no labs here: labs/ is empty.')
  const width = Math.max(...labs.map(({ name }) => name.length))
  for (const { name, module, texts } of labs) {
    const { language, text } = textIn(texts, lang, languages)
    const { lab: words } = await readWordsIn(root, language)
    const own = started.get(name)
    const state = words.states[own ? own.done ? 'done' : 'started' : 'open']
    console.log(`${pc.bold(name.padEnd(width))}  ${words.about(module, text.minutes)}${state && `  ${pc.green(state)}`}\n  ${text.summary}`)
  }
  return exitCode.ok
}

/** Copies a lab's start into the attendee's own folder. */
export async function startCommand(name: string, folder: string | undefined, { lang }: LabOptions): Promise<number> {
  const root = findRoot(process.cwd())
  const lab = selectLab(await findLabs(root), name)
  const { language } = textIn(lab.texts, lang, courseLanguages(root))
  const { lab: words } = await readWordsIn(root, language)
  const place = await startLab(root, lab, folder === undefined ? ownFolder(root, lab) : resolve(folder))
  await recordStarted(root, lab, { folder: place, done: false })
  console.log(place)
  // Who named no language may well read another than the course's first.
  const readmes = lang === undefined ? Array.from(lab.texts.keys(), readmeIn) : [readmeIn(language)]
  console.error(`${words.started(new Intl.ListFormat(language, { type: 'disjunction' }).format(readmes))}\n  ${command('check', lab, lang)}`)
  return exitCode.ok
}

/** Runs the test of the attendee's copy; exit code 1 where something is missing. */
export async function checkLab(name: string, { lang }: LabOptions, signal: AbortSignal): Promise<number> {
  const root = findRoot(process.cwd())
  const lab = selectLab(await findLabs(root), name)
  const { folder } = await findStarted(root, lab)
  const { language, text } = textIn(lab.texts, lang, courseLanguages(root))
  const { lab: words } = await readWordsIn(root, language)
  await keepTest(lab, folder)
  const { ends, printed } = await runTest(folder, lab.test, { signal })
  process.stderr.write(printed)
  const missing = ends.filter(({ passed }) => !passed)
  await recordStarted(root, lab, { folder, done: missing.length === 0 })
  if (missing.length === 0) {
    console.log(`${words.met(ends.length)}\n${pc.dim(words.solution)} ${command('diff', lab, lang)}`)
    return exitCode.ok
  }
  console.log(words.missing(missing.length, ends.length))
  for (const { name: test, instead } of missing) {
    const [key = ''] = test.split(' ')
    console.log(`  ${pc.bold(key)}  ${text.expectations.get(key) ?? test}${instead === undefined ? '' : pc.dim(` (${words.instead}: ${instead})`)}`)
  }
  console.log(words.next(Number.parseInt(missing[0]!.name).toString(), relative(process.cwd(), join(folder, readmeIn(language)))))
  return exitCode.mistake
}

/** What the attendee's copy and the solution do differently. */
export async function diffLab(name: string, { lang }: LabOptions): Promise<number> {
  const root = findRoot(process.cwd())
  const lab = selectLab(await findLabs(root), name)
  const { lab: words } = await readWordsIn(root, textIn(lab.texts, lang, courseLanguages(root)).language)
  const { folder } = await findStarted(root, lab)
  const differences = await compareWithSolution(lab, folder)
  for (const { name: file, groups } of differences)
    console.log(`${pc.bold(relative(process.cwd(), join(folder, file)))}: ${words.difference}\n${groups.map(group => group.map(paint).join('\n')).join('\n  …\n')}`)
  if (differences.length === 0)
    console.log(words.alike)
  return exitCode.ok
}

/** What to run next, in the language that this command was asked for. */
const command = (name: string, lab: Lab, lang: string | undefined) => `npx workshop lab ${name} ${lab.name}${lang === undefined ? '' : ` --lang ${lang}`}`

const paint = ({ kind, text }: Line) => kind === 'same' ? `  ${text}` : kind === 'yours' ? pc.red(`- ${text}`) : pc.green(`+ ${text}`)

/** Puts a test back that is gone, and says where one is no longer the lab's own. */
async function keepTest(lab: Lab, folder: string): Promise<void> {
  const file = join(folder, lab.test)
  const own = await startFile(lab, lab.test, folder)
  if (!existsSync(file))
    await writeFile(file, own)
  else if (await readFile(file, 'utf8') !== own)
    console.error(`${relative(process.cwd(), file)} is not the lab's own any more. Remove it, and the next check puts it back.`)
}
