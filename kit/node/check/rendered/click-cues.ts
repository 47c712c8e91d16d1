import type { Slide } from '../../course/course.ts'
import type { Fault } from '../../../page/check/fault.ts'
import type { InPage } from '../../../page/check/index.ts'

/**
 * `click-cue-missing`: a cue for each click, and for nothing else. How many clicks a slide takes, the built deck alone knows.
 * Faults bear the numbers of the Markdown.
 */
export function clickCues(laidOut: ReturnType<InPage['slides']>, slideOf: (no: number) => Slide | undefined): Fault[] {
  return laidOut.flatMap(({ no, isThere, clicks }): Fault[] => {
    const slide = slideOf(no)
    const cues = slide?.cues.length ?? 0
    if (!slide || !isThere || clicks === cues)
      return []
    const takes = clicks === 0 ? 'no click' : clicks === 1 ? '1 click' : `${clicks} clicks`
    const has = cues === 0 ? 'no cues' : cues === 1 ? '1 cue' : `${cues} cues`
    return [{
      rule: 'click-cue-missing', no: slide.no, words: '', key: 'cues', size: 0,
      what: `the slide takes ${takes} and has ${has}`,
      next: cues > clicks ? 'Take out what no click brings; a cue says what its click brings.' : 'Write under "cues:" what each click brings, in at most eight words.',
    }]
  })
}
