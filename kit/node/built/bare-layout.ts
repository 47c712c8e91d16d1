import type { Slide } from '../course/course.ts'

/** Why a slide that threw nothing is not found on a page, and what mends it. */
export function bareLayout({ layout }: Pick<Slide, 'layout'>): { why: string, next: string } {
  return {
    why: `its layout, "${layout}", has no element of the class "slidev-layout", by which slides are found`,
    next: 'Give the outermost element of that layout the class, or choose another layout.',
  }
}
