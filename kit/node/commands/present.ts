import { spawn } from 'node:child_process'
import { timeOfDay } from '../../shared/clock.ts'
import { exitCode, Mistake } from '../base/mistakes.ts'
import { buildDecks } from '../build/build-decks.ts'
import { builtBase, rebuildBase } from '../built/build-record.ts'
import { isBuilt } from '../built/is-built.ts'
import type { Course, Deck } from '../course/course.ts'
import { findRoot } from '../course/find-root.ts'
import { readCourse } from '../course/read-course.ts'
import { selectLanguages, selectModules } from '../course/select.ts'
import type { Part, Session } from '../plan/plan.ts'
import { selectPlan } from '../plan/read-plans.ts'
import type { Program } from '../../shared/present/program.ts'
import { type Live, startLive } from '../present/live.ts'
import { openPresentation } from '../present/present.ts'
import { deckOf, programOf, type Shown } from '../present/program.ts'
import { printFailures } from '../report/print-failures.ts'
import { createProgress } from '../report/progress.ts'
import { alone } from './alone.ts'

export interface PresentOptions { plan?: string, lang?: string, start?: number, port: number, edit: boolean, jobs: number }

/** Stage and console over what is built, until Ctrl-C. */
export async function present(modules: string[], options: PresentOptions, signal: AbortSignal): Promise<number> {
  const course = await readCourse(findRoot(process.cwd()))
  const [locale] = selectLanguages(course, options.lang === undefined ? [] : [options.lang]) as [string]
  const shown = await whatIsShown(course, modules, options.plan)
  const decks = shown.parts.filter(part => part.kind === 'module').map(part => deckOf(part, locale))
  const live = options.edit ? await liveDeck(course, decks, signal) : undefined
  if (!live)
    await buildStale(course, decks, options, signal)
  const base = live ? '/' : builtBase(course)
  const midnight = new Date().setHours(0, 0, 0, 0)
  const program = programOf(course, shown, locale, base, options.start ?? hourOf(shown.session, Date.now() - midnight), midnight)
  const presentation = await openPresentation(course, shown, live ? atRoot(program) : program, { port: options.port, base, ...live && { live } })
  console.log(`Console  ${presentation.console}\nStage    ${presentation.stage}`)
  console.error(`\nThe console opens the stage and shows the code for a phone. The address of the console is yours alone: it holds the notes.${presentation.goesOn ? '\nIt goes on where it was when it was cut off.' : ''}\nCtrl-C ends it.`)
  openInBrowser(presentation.console)
  await new Promise<void>(resolve => signal.aborted ? resolve() : signal.addEventListener('abort', () => resolve(), { once: true }))
  await presentation.close()
  live?.close()
  return exitCode.ok
}

/** Slidev serves one deck at a time. */
async function liveDeck(course: Course, decks: Deck[], signal: AbortSignal): Promise<Live> {
  const [deck, ...others] = decks
  if (deck === undefined || others.length > 0)
    throw new Mistake({ what: `"--edit" follows one module as it is written, and ${decks.length} were to be presented.`, next: 'Name one, as in "workshop present 1 --edit".' })
  console.error('Compiling every slide, so that none does on the stage.')
  return startLive(course.root, deck, signal)
}

/** Where the dev server has its deck. */
function atRoot(program: Program): Program {
  return { ...program, items: program.items.map(item => item.kind === 'module' ? { ...item, address: '/' } : item) }
}

/**
 * The parts to show: the named modules, or a session of a plan. A plan of several sessions shows the one that holds the
 * named modules; without a name, the first.
 */
async function whatIsShown(course: Course, names: string[], planName: string | undefined): Promise<Shown> {
  const modules = selectModules(course, names)
  if (planName === undefined)
    return { parts: modules.map((module): Part => ({ kind: 'module', module, skip: [], minutes: module.decks[0]?.minutes ?? 0 })) }
  const plan = await selectPlan(course, planName)
  const holds = (session: Session) => modules.every(module => session.parts.some(part => part.kind === 'module' && part.module === module))
  const session = names.length === 0 ? plan.sessions[0] : plan.sessions.find(holds)
  if (session === undefined) {
    throw new Mistake({
      what: `No session of the plan "${plan.name}" has ${modules.map(({ name }) => name).join(' and ')}.`,
      next: `Run "npx workshop plan ${plan.name}" to see what it has.`,
    })
  }
  if (plan.sessions.length > 1)
    console.error(`Session ${plan.sessions.indexOf(session) + 1} of ${plan.sessions.length}. Name a module of another one to present that.`)
  return { parts: session.parts, session }
}

async function buildStale(course: Course, decks: Deck[], { jobs }: PresentOptions, signal: AbortSignal): Promise<void> {
  const stale = decks.filter(deck => !isBuilt(course, deck))
  if (stale.length === 0)
    return
  const progress = createProgress()
  await alone('workshop present', signal, async () => {
    const failed = await buildDecks(course, stale, { base: rebuildBase(course), jobs, progress, signal }).finally(() => progress.close())
    printFailures(failed, course.root)
    if (failed.length > 0)
      throw new Mistake({ what: 'What cannot be built cannot be presented.', next: 'Mend what is named above, or name the other modules.' })
    return exitCode.ok
  })
}

/** How long before its hour a session may be opened, in ms. */
const early = 3 * 60 * 60_000

/**
 * When a session begins, in minutes after midnight. Nobody is nine hours late: at another time of the day it is a rehearsal,
 * whose clock counts from its first step.
 * @param now ms since midnight.
 */
function hourOf(session: Session | undefined, now: number): number | undefined {
  if (session === undefined || (now > session.start * 60_000 - early && now < session.end * 60_000))
    return session?.start
  console.error(`The plan begins at ${timeOfDay(session.start)}, and it is ${timeOfDay(Math.floor(now / 60_000))}: the clock counts from your first step. "--start" gives another hour.`)
  return undefined
}

/** On a terminal alone: a script that starts it has no screen. What opens it may fail; the address is printed. */
function openInBrowser(address: string): void {
  if (!process.stdout.isTTY || process.env.BROWSER === 'none')
    return
  const [program, args]: [string, string[]] = process.platform === 'darwin' ? ['open', [address]] : process.platform === 'win32' ? ['cmd', ['/c', 'start', '', address]] : ['xdg-open', [address]]
  spawn(program, args, { stdio: 'ignore', detached: true }).on('error', () => undefined).unref()
}
