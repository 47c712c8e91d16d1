import type { Plan } from '../plan/plan.ts'
import type { Course } from '../course/course.ts'
import type { Lab } from '../lab/labs.ts'
import type { HomeWords } from '../../words/words.ts'
import { type Html, html } from '../../shared/html.ts'

/** What the home page is made from. Every address in it is relative to the site's root. */
export interface HomeInput {
  course: Course
  /** The page's language, one of the course's. */
  locale: string
  /** What there is to open, by language and module. What is missing here is not linked. */
  files: Record<string, Record<string, ModuleFiles>>
  /** The course as a book, by language. */
  handbooks: Record<string, Download>
  /** The same for phones and e-readers, where it was made. */
  epubs: Record<string, Download>
  /** The home page in each language, this one among them, in the order of the course's languages. */
  pages: { locale: string, href: string }[]
  assets: { css: string, js: string, icon: string, fonts: string[] }
  /** The ground's colour in each scheme, for the browser's own bars. */
  paper: { light: string, dark: string }
  /** What the whole site weighs, for who wants to keep it, in bytes. */
  offline: { bytes: number, worker: string }
  /** From this page to the site's root: '' or '../'. */
  root: string
  /** The course's figure in this language, as HTML. */
  figure?: string
  /** The plan whose agenda the page shows. */
  plan?: Plan
  labs: readonly Lab[]
  /** Which of the course's editions this site is; undefined for the current one. */
  edition?: string
  /** Where the site is hosted, with a slash at its end, where that is known. */
  address?: string
  /** By what they are for, the files that lie in the site besides; from its root. */
  manifests: Record<string, string>
  touchIcon?: string
  /** What a link to the page shows elsewhere, by language. */
  pictures: Record<string, string>
}

/** A file to take home. */
export interface Download { href: string, bytes: number }

/** One module in one language, as hosted. */
export interface ModuleFiles {
  deck?: string
  handout?: Download
}

/** What every part of the page needs to know. */
export interface Page extends HomeInput {
  words: HomeWords
  /** The language that the words are in. */
  lang: string
}

/** Says the language of what is not in the page's own. */
export function langOf({ lang }: Page, locale: string): Html | false {
  return locale !== lang && html` lang="${locale}"`
}
