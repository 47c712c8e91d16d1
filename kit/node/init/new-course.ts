import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { Mistake, type Problem } from '../base/mistakes.ts'

/** What a new course is told about itself. */
export interface NewCourse {
  /** Absolute path. */
  folder: string
  /** The package's name: words in lower case, joined by hyphens. */
  name: string
  /** In whatever language it is. */
  title: string
  author: string
  /** BCP 47 tags; the first is the default. */
  languages: string[]
}

/** As a person writes it, where anything is given. */
export interface InitOptions {
  title?: string
  author?: string
  /** Joined by commas. */
  languages: string
  kit?: string
}

/**
 * What a person asked for, with what can be known in place of what was not said.
 * @param folder from the folder where one calls.
 * @throws Mistake with everything that is wrong with it.
 */
export function newCourse(folder: string, { title, author, languages: list }: InitOptions): NewCourse {
  const place = resolve(folder)
  const languages = list.split(',').map(language => language.trim()).filter(Boolean)
  const problems = [...wrongPlace(place, folder), ...wrongLanguages(languages)]
  for (const [option, text] of [['title', title], ['author', author]] as const) {
    if (text?.trim() === '')
      problems.push({ what: `--${option} is empty.`, next: `Write it between quotation marks, as in --${option} "…", or leave the option out.` })
  }
  if (problems.length > 0)
    throw new Mistake(problems)
  const words = basename(place).replace(/[-_.\s]+/g, ' ').trim()
  const named = title?.trim() ?? `${words.charAt(0).toUpperCase()}${words.slice(1)}`
  return { folder: place, name: packageName(place), title: named, author: author?.trim() ?? gitName() ?? named, languages }
}

function wrongPlace(place: string, folder: string): Problem[] {
  if (!existsSync(place))
    return []
  if (!statSync(place).isDirectory())
    return [{ what: `${folder} is a file.`, next: 'Name a folder that is not there yet, or an empty one.' }]
  const [first] = readdirSync(place)
  return first === undefined ? [] : [{ what: `${folder} is not empty: it holds ${first}, among others.`, next: 'Name a folder that is not there yet, or an empty one. Nothing was changed.' }]
}

/** A language that is in the world, in the form in which browsers and PDFs name it: `es`, `pt-BR`. */
function wrongLanguages(languages: string[]): Problem[] {
  const next = 'Write tags joined by commas, the course\'s first language first, as in --languages en,pt-BR.'
  if (languages.length === 0)
    return [{ what: '--languages names no language.', next }]
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
  return languages.flatMap((language, index): Problem[] => {
    const proper = canonical(language)
    if (proper === undefined || names.of(proper) === undefined)
      return [{ what: `"${language}" is the tag of no language.`, next }]
    if (proper !== language)
      return [{ what: `"${language}" is written "${proper}".`, next: `Write --languages ${languages.map(each => canonical(each) ?? each).join(',')}.` }]
    return languages.indexOf(language) < index ? [{ what: `--languages names ${language} twice.`, next: `Write --languages ${[...new Set(languages)].join(',')}.` }] : []
  })
}

function canonical(language: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(language)[0]
  }
  catch {
    return undefined // No tag at all: "Español", "en_US".
  }
}

function packageName(place: string): string {
  const words = basename(place).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')
  return words || 'workshop'
}

/** Who writes here, as git knows it. */
function gitName(): string | undefined {
  try {
    return execFileSync('git', ['config', 'user.name'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() || undefined
  }
  catch {
    return undefined // No git, or a git that was told no name.
  }
}
