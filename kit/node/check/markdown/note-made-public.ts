import type { Slide } from '../../course/course.ts'
import { lineAt } from '../slide-lines.ts'
import { notePassages, publicText, sharedRun } from './passages.ts'
import type { Fault, MarkdownRule } from './rule.ts'

/**
 * So many words in a row are the same passage. Of a solution eight: who writes of the same exercise twice shares a name
 * or half a clause, seven words at most in the course this kit was made with. Of the rest of a note sixteen: a prompt
 * quotes a line of its slide that is to be said aloud, fourteen words at most.
 */
const passage = { ofSolution: 8, ofNote: 16 }

/** What a note keeps for who teaches, copied to where everybody reads it: onto a slide or into its handout text. */
export const noteMadePublic: MarkdownRule = {
  name: 'note-made-public',
  slide({ slide }, { deck }) {
    const solutions = deck.slides.flatMap(one => faultsOf(slide, one, 'solution'))
    return solutions.length > 0 ? solutions : faultsOf(slide, slide, 'prompts')
  },
}

/** What has been read of each slide: each is compared with all the others of its deck. */
const passagesOf = once((slide: Slide) => notePassages(slide.note))
const wordsOf = once(publicText)

function once<Result>(read: (slide: Slide) => Result): (slide: Slide) => Result {
  const known = new WeakMap<Slide, { result: Result }>()
  return (slide) => {
    const found = known.get(slide) ?? { result: read(slide) }
    known.set(slide, found)
    return found.result
  }
}

/** @param from the slide whose note it may come from. */
function faultsOf(slide: Slide, from: Slide, part: 'prompts' | 'solution'): Fault[] {
  const privately = passagesOf(from)[part]
  const least = part === 'solution' ? passage.ofSolution : passage.ofNote
  const words = privately.length < least ? [] : wordsOf(slide)
  const run = sharedRun(words, privately, least)
  return run
    ? [{
        line: lineAt(slide, words[run.from]!.offset),
        what: `everybody can read here ${run.length} words in a row of ${part === 'solution' ? 'a solution in the note' : 'the private note'} of “${from.id}”: “${run.text}”`,
        next: part === 'solution' ? 'Take them out here: who has not tried yet is not to see the solution. It stays in the note.' : 'Take them out of one of the two: what all may read needs no prompt of its own, what they may not stays in the note.',
      }]
    : []
}
