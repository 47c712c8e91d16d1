import type { Browser } from 'playwright-core'
import type { Course, Deck } from '../../course/course.ts'
import type { Finding } from '../finding.ts'
import { leaks } from './leaks.ts'
import { pageLanguage } from './page-language.ts'
import { printedSlides } from './printed-slides.ts'
import type { BuiltRule } from './rule.ts'
import { weight } from './weight.ts'

const rules: BuiltRule[] = [leaks, weight, pageLanguage, printedSlides]

/** Looks at what was built of the decks and exported from them: leaks, weight, language, PDF. */
export async function checkBuilt(course: Course, decks: Deck[], { browser, site }: { browser: Browser, site: string }): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const deck of decks) {
    for (const rule of rules)
      findings.push(...await rule({ course, deck, browser, site }))
  }
  return findings
}
