import { existsSync, readdirSync } from 'node:fs'
import { extname, join, relative } from 'node:path'
import { kitFolder } from '../base/kit-folder.ts'
import { fittingLanguage } from '../../words/fitting-language.ts'

/** Where the kit's own words in a language stand. */
export interface WordsFile {
  /** Absolute path. */
  file: string
  /** False where they are the English ones, because nobody has written any in the language. */
  spoken: boolean
}

const kitWords = join(kitFolder, 'words')

/**
 * The file with the kit's words for a course in a language: the course's own, `slides/words.<language>.ts`, the kit's, or
 * the kit's in English.
 */
export function wordsFile(root: string, language: string): WordsFile {
  const slides = join(root, 'slides')
  const ofCourse = namedFiles(slides, /^words\.([a-z]{2,3}(?:-[a-z\d]+)*)\.(?:ts|js)$/i)
  // A kit that is installed has its words as JavaScript, with `en.d.ts` beside it.
  const ofKit = namedFiles(kitWords, /^([a-z]{2,3}(?:-[a-z\d]+)*)\.(?:ts|js)$/i)
  for (const files of [ofCourse, ofKit]) {
    const fitting = fittingLanguage(language, [...files.keys()])
    if (fitting !== undefined)
      return { file: files.get(fitting)!, spoken: true }
  }
  return { file: ofKit.get('en')!, spoken: false }
}

/** What to do about a language that the kit does not speak. */
export function howToAddWords(root: string, language: string): string {
  const english = wordsFile(root, 'en').file
  return `Copy ${fromRoot(root, english)} to slides/words.${language}${extname(english)} and translate it.`
}

/** As a course names the kit's file: in its own folder, or below node_modules wherever the package really is. */
function fromRoot(root: string, file: string): string {
  const path = relative(root, file)
  return path.startsWith('..') ? join('node_modules/slidev-addon-workshop', relative(kitFolder, file)) : path
}

/** By language, the files of a folder that are named so. */
function namedFiles(folder: string, name: RegExp): Map<string, string> {
  const names = existsSync(folder) ? readdirSync(folder).sort() : []
  return new Map(names.flatMap(each => name.exec(each)?.slice(1).map((language): [string, string] => [language, join(folder, each)]) ?? []))
}
