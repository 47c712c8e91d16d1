import type { Slide } from '../course/course.ts'

/** The line, from 1, of the slide's file on which a place of `slide.raw` stands. */
export function lineAt(slide: Slide, offset: number): number {
  return slide.line + slide.raw.slice(0, offset).split('\n').length - 1
}

/** The line of the first place that matches; the slide's first line where none does. */
export function lineOf(slide: Slide, pattern: string | RegExp): number {
  const offset = typeof pattern === 'string' ? slide.raw.indexOf(pattern) : slide.raw.search(pattern)
  return offset < 0 ? slide.line : lineAt(slide, offset)
}
