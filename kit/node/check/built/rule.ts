import type { Browser } from 'playwright-core'
import type { Course, Deck } from '../../course/course.ts'
import type { Finding } from '../finding.ts'

/** What a rule about built files gets. */
export interface BuiltDeck {
  course: Course
  deck: Deck
  browser: Browser
  /** The address of the served `dist/`, with a slash at its end. */
  site: string
}

export type BuiltRule = (built: BuiltDeck) => Promise<Finding[]> | Finding[]
