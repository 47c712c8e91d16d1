import type { Problem } from '../base/mistakes.ts'
import { findFont } from '../look/find-fonts.ts'
import { type Font, type Fonts, fontUses, type FontUse, kitFonts } from '../look/fonts.ts'
import type { CourseFile } from './course-schema.ts'
import type { Place } from './place.ts'

/**
 * The course's fonts, and the kit's where it names none.
 * @param problems takes the packages that are not installed.
 */
export function readFonts({ fonts = {} }: Partial<CourseFile>, { file, root, lineOf }: Place, problems: Problem[]): Fonts {
  const read = (use: FontUse): Font => {
    const named = fonts[use] ?? kitFonts[use]
    const found = findFont(root, named)
    if (!('missing' in found))
      return found
    if (fonts[use] === undefined)
      throw new Error(`The kit's own font ${named.package} is not installed.`)
    problems.push({
      file,
      line: lineOf(['fonts', use, 'package']),
      what: `fonts.${use}: ${found.missing.join(' and ')} ${found.missing.length === 1 ? 'is' : 'are'} not installed.`,
      next: `Run "npm install ${found.missing.join(' ')}".`,
    })
    return { ...named, cssFamily: named.family, screen: '', paper: '' }
  }
  return Object.fromEntries(fontUses.map(use => [use, read(use)])) as Fonts
}
