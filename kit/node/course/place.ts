import type { Parsed } from './parse-yaml.ts'

/** What a problem with a value of course.yaml needs to say its place. */
export interface Place {
  /** Absolute path of the file. */
  file: string
  /** The course's folder. */
  root: string
  lineOf: Parsed['lineOf']
}
