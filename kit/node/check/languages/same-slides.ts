import type { Slide } from '../../course/course.ts'
import type { LanguageRule } from './rule.ts'

/** Who follows the talk in the other language's handout looks for the same slides in the same order. */
export const sameSlides: LanguageRule = {
  name: 'languages-same-slides',
  decks({ deck: first }, { deck: other }) {
    const isIn = (slides: Slide[]) => ({ id }: Slide) => slides.some(slide => slide.id === id)
    const missing = first.slides.filter(slide => !isIn(other.slides)(slide)).map((slide) => {
      const following = first.slides.slice(first.slides.indexOf(slide)).find(isIn(other.slides))
      const next = other.slides.find(({ id }) => id === following?.id)
      const place = next ?? other.slides.at(-1)
      return {
        line: place?.line ?? 1,
        what: `the slide "${slide.id}" of ${first.locale} is missing`,
        next: `Write it ${next ? 'before this slide' : 'at the end'}, with the same id.`,
        ...(place && { slide: place }),
      }
    })
    const added = other.slides.filter(slide => !isIn(first.slides)(slide)).map(slide => ({
      line: slide.line,
      what: `${first.locale} has no slide "${slide.id}"`,
      next: `Write it in ${first.locale} too, or take it out here.`,
      slide,
    }))
    const wanted = first.slides.filter(isIn(other.slides))
    const found = other.slides.filter(isIn(first.slides))
    const at = found.findIndex((slide, index) => slide.id !== wanted[index]?.id)
    const moved = at < 0 || found.length !== wanted.length
      ? []
      : [{ line: found[at]!.line, what: `the slide "${found[at]!.id}" stands where ${first.locale} has "${wanted[at]!.id}"`, next: `Put the slides into the order of ${first.locale}.`, slide: found[at]! }]
    return [...missing, ...added, ...moved]
  },
}
