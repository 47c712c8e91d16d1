import { PDFName, PDFString } from '@cantoo/pdf-lib'
import { allTags, type Tags } from './tags.ts'

/** The words of programming languages. */
const languageOfCode = 'en'

/** Code is read in its own language, whatever the document's is; one that its author names stays. */
export function tagLanguages({ top }: Tags, locale: string): void {
  if (locale.split('-')[0] === languageOfCode)
    return
  for (const code of allTags(top).filter(tag => tag.role === 'Code' && !tag.dict.has(PDFName.of('Lang'))))
    code.dict.set(PDFName.of('Lang'), PDFString.of(languageOfCode))
}
