import { distance } from 'fastest-levenshtein'
import { Mistake, type Problem } from '../base/mistakes.ts'
import type { Course, Deck, Module, UnreadableDeck } from './course.ts'

/**
 * The modules that a person named by number (`1`, `01`), folder name or a unique part of it; all of the course where none is named.
 * @throws Mistake for each name that fits no module, or more than one.
 */
export function selectModules(course: Course, names: string[]): Module[] {
  if (names.length === 0)
    return course.modules
  const modules = allModules(course)
  const problems: Problem[] = []
  const chosen = new Set<Module>()
  for (const name of names) {
    const found = matches(modules, name)
    if (found.length === 1)
      chosen.add(found[0]!)
    else
      problems.push(found.length === 0 ? unknownModule(course, name) : severalModules(found, name))
  }
  if (problems.length > 0)
    throw new Mistake(problems)
  return modules.filter(module => chosen.has(module))
}

/** Those of the course, and those beside it. */
export function allModules(course: Course): Module[] {
  return [...course.extras, ...course.modules]
}

function matches(modules: Module[], name: string): Module[] {
  const wanted = name.toLowerCase()
  if (/^\d+$/.test(wanted))
    return modules.filter(module => module.number === Number(wanted))
  const exact = modules.filter(module => module.name === wanted)
  return exact.length > 0 ? exact : modules.filter(module => module.name.includes(wanted))
}

function unknownModule(course: Course, name: string): Problem {
  const names = course.modules.map(module => module.name)
  const nearest = names.toSorted((a, b) => distance(name, a.slice(3)) - distance(name, b.slice(3)))[0]
  return {
    what: `There is no module "${name}". The course has: ${names.join(', ')}.`,
    next: `Name one by its number, its folder or a part of it, as in "${Number(nearest?.slice(0, 2))}" or "${nearest}".`,
  }
}

function severalModules(found: Module[], name: string): Problem {
  return {
    what: `"${name}" fits ${found.length} modules: ${found.map(module => module.name).join(', ')}.`,
    next: 'Write more of the name, or the number.',
  }
}

/**
 * The languages that a person named, in any case and separated by commas; `pt` is enough where one language begins so.
 * All of the course's where none is named.
 * @throws Mistake for each that the course does not have.
 */
export function selectLanguages(course: Course, names: string[]): string[] {
  const wanted = names.flatMap(name => name.split(',')).map(name => name.trim()).filter(Boolean)
  if (wanted.length === 0)
    return course.languages
  const problems: Problem[] = []
  const chosen = new Set<string>()
  for (const name of wanted) {
    const found = course.languages.filter(language => language.toLowerCase() === name.toLowerCase())
    const partly = course.languages.filter(language => language.toLowerCase().startsWith(`${name.toLowerCase()}-`))
    const language = found[0] ?? (partly.length === 1 ? partly[0] : undefined)
    if (language === undefined)
      problems.push({ what: `The course has no language "${name}". It has: ${course.languages.join(', ')}.`, next: `Choose one of these, as in "--lang ${course.languages[0]}".` })
    else
      chosen.add(language)
  }
  if (problems.length > 0)
    throw new Mistake(problems)
  return course.languages.filter(language => chosen.has(language))
}

/**
 * The decks of the named modules in the named languages.
 * @throws Mistake with every name that fits nothing, modules and languages alike.
 */
export function selectDecks(course: Course, modules: string[], languages: string[]): Deck[] {
  const problems: Problem[] = []
  const chosenModules = chosen(() => selectModules(course, modules), problems)
  const chosenLanguages = chosen(() => selectLanguages(course, languages), problems)
  if (problems.length > 0)
    throw new Mistake(problems)
  return chosenModules.flatMap(module => module.decks.filter(deck => chosenLanguages.includes(deck.locale)))
}

/** The same of the decks that cannot be read. */
export function selectUnreadable(course: Course, modules: string[], languages: string[]): UnreadableDeck[] {
  const names = selectModules(course, modules).map(module => module.name)
  const locales = selectLanguages(course, languages)
  return course.unreadable.filter(({ module, locale }) => names.includes(module) && locales.includes(locale))
}

/** What was chosen; nothing where that was a mistake, whose problems join the others. */
function chosen<Item>(select: () => Item[], problems: Problem[]): Item[] {
  try {
    return select()
  }
  catch (error) {
    if (!(error instanceof Mistake))
      throw error
    problems.push(...error.problems)
    return []
  }
}

/** How reports name a deck. */
export function deckName(deck: Deck): string {
  return `${deck.module} ${deck.locale}`
}
