import type { Problem } from '../base/mistakes.ts'
import { contrast, neededContrast } from '../look/contrast.ts'
import { token } from '../look/tokens.ts'
import type { CourseFile } from './course-schema.ts'
import type { Place } from './place.ts'

/** Accents that cannot be read as text on the paper of their scheme. */
export function contrastProblems({ accents = {} }: Partial<CourseFile>, { file, lineOf }: Place): Problem[] {
  const paper = token('paper')
  return Object.entries(accents).flatMap(([name, accent]) => (['light', 'dark'] as const).flatMap((scheme) => {
    const ratio = contrast(accent[scheme], paper[scheme])
    return ratio >= neededContrast
      ? []
      : [{
          file,
          line: lineOf(['accents', name, scheme]),
          // Cut, not rounded: 4.49 is too little.
          what: `accents.${name}.${scheme}: ${accent[scheme]} has a contrast of ${(Math.floor(ratio * 100) / 100).toFixed(2)} against the ${scheme} paper, ${paper[scheme]}; text needs ${neededContrast}, up to 21.`,
          next: `Choose a ${scheme === 'light' ? 'darker' : 'lighter'} colour.`,
        }]
  }))
}
