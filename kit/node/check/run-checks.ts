import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { withBrowser } from '../serve/with-browser.ts'
import { rebuildBase } from '../built/build-record.ts'
import { buildDecks } from '../build/build-decks.ts'
import type { Course, Deck, Module, UnreadableDeck } from '../course/course.ts'
import { allModules } from '../course/select.ts'
import { exportDecks } from '../export/export-decks.ts'
import { Mistake } from '../base/mistakes.ts'
import type { Progress } from '../report/progress.ts'
import { timed, type Timing } from '../report/timing.ts'
import { applyRules } from './apply-rules.ts'
import { checkBuilt } from './built/check-built.ts'
import { applyExemptions } from './exemptions.ts'
import { failureFindings, unreadableFindings } from './failure-findings.ts'
import { checkFacts } from './facts/check-facts.ts'
import type { Finding } from './finding.ts'
import { checkLanguages } from './languages/check-languages.ts'
import { glossaryGaps } from './languages/glossary-gaps.ts'
import { wordsMissing } from './languages/words-missing.ts'
import { checkMarkdown } from './markdown/check-markdown.ts'
import { checkOutputs } from './outputs/check-outputs.ts'
import { checkPlans } from './plans.ts'
import { checkRendered } from './rendered/check-rendered.ts'
import type { Unseen } from './report.ts'
import { saidOnce } from './said-once.ts'

export interface CheckReport {
  /** Grouped by file and in the order of lines. */
  findings: Finding[]
  /** How many slides were looked at. */
  slides: number
  /** How long each phase took. */
  timings: Timing[]
  /** What could not be built, so that only the rules of the Markdown saw it. */
  unseen: Unseen
}

interface CheckOptions {
  /** Of the decks that were asked for, those that cannot be read. */
  unreadable?: UnreadableDeck[]
  progress: Progress
  signal?: AbortSignal
}

/** The rules that need the Markdown alone: in an instant, before anything is built. */
export async function checkSources(course: Course, decks: Deck[]): Promise<Finding[]> {
  const findings = [...await checkMarkdown(course, decks), ...betweenLanguages(course, decks)]
    .filter(finding => isAbout(finding, decks))
  // Whether an exemption is still needed is for the full check to say: its rule may be one of the rendered ones.
  return ordered(applyExemptions(course, applyRules(course, findings), () => false))
}

/**
 * Every rule on every deck: read from the Markdown, between the languages, in the browser, in what is built.
 * What is stale is built and exported first.
 * @throws Mistake where there is no slide to look at: a check that saw nothing must not pass.
 */
export async function runChecks(course: Course, decks: Deck[], { unreadable = [], progress, signal }: CheckOptions): Promise<CheckReport> {
  if (slidesOf(decks) === 0)
    throw new Mistake({ what: 'There are no slides to check.', next: 'Name a module that has some.' })
  const timings: Timing[] = []
  const phase = <Result>(name: string, work: () => Result | Promise<Result>): Promise<Result> => timed(timings, 'check', name, work)
  const jobs = availableParallelism()
  const findings: Finding[] = unreadableFindings(unreadable)
  findings.push(...await phase('read from the Markdown', () => checkMarkdown(course, decks)))
  findings.push(...await phase('between languages', () => betweenLanguages(course, decks)))
  findings.push(...await phase('facts', () => checkFacts(course.root)))
  findings.push(...await phase('plans', () => checkPlans(course)))
  const failed = await phase('build', () => buildDecks(course, decks, { base: rebuildBase(course), jobs, progress, ...(signal && { signal }) }))
  const unbuilt = failed.map(failure => failure.deck)
  const built = decks.filter(deck => !unbuilt.includes(deck))
  findings.push(...await phase('outputs of snippets', () => checkOutputs(course, built)))
  failed.push(...await phase('export', () => exportDecks(course, built, { formats: ['slides', 'handout', 'handbook'], unbuilt, jobs, progress, ...(signal && { signal }) })))
  findings.push(...failureFindings(failed, findings))
  await withBrowser(course, 'Looking', progress, signal, async (browser: Browser, site: string) => {
    findings.push(...await phase('in the browser', () => checkRendered(course, built, { browser, site, jobs, progress, ...(signal && { signal }) })))
    findings.push(...await phase('in what is built', () => checkBuilt(course, built, { browser, site })))
  })
  const own = saidOnce(findings).filter(finding => isAbout(finding, decks))
  const isChecked = (_rule: string, file: string) => built.some(deck => deck.file === join(course.root, 'slides', file))
  return { findings: ordered(applyExemptions(course, applyRules(course, own), isChecked)), slides: slidesOf(built), timings, unseen: { unreadable: unreadable.length, decks: unbuilt.length, slides: slidesOf(unbuilt) } }
}

function slidesOf(decks: Deck[]): number {
  return decks.reduce((sum, deck) => sum + deck.slides.length, 0)
}

/** Where the languages of the modules have come apart, and what a language lacks as a whole. */
function betweenLanguages(course: Course, decks: Deck[]): Finding[] {
  const languages = course.languages.filter(locale => decks.some(deck => deck.locale === locale))
  return [...checkLanguages(course, modulesOf(course, decks)), ...glossaryGaps(course, languages), ...wordsMissing(course, languages)]
}

function modulesOf(course: Course, decks: Deck[]): Module[] {
  return allModules(course).filter(module => decks.some(deck => deck.module === module.name))
}

/** False for what the rules between languages say of a language that was not asked for. */
function isAbout(finding: Finding, decks: Deck[]): boolean {
  return decks.some(deck => finding.locale === undefined || finding.locale === deck.locale)
}

function ordered(findings: Finding[]): Finding[] {
  return findings.toSorted((a, b) => a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line)
}
