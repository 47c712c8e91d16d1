import type { Fault } from '../../../page/check/fault.ts'
import type { Look } from '../../../page/check/index.ts'
import { quote } from '../../../page/check/names.ts'

/** So many labels are named. */
const named = 3

/**
 * Drawings that lose most of what they say on the way to their end: who keeps the file, or comes back to the slide, has
 * a picture without words. Few of many may go, where the end is drawn in another way.
 * @param then how it stands at its end: "the printed slide".
 */
export function lostLabels(before: readonly Look[], end: Look, then: string): Fault[] {
  return Object.entries(end.said).flatMap(([no, { all }]): Fault[] => {
    const left = plain(all)
    const labels = [...new Set(before.flatMap(({ said }) => said[Number(no)]?.labels ?? []))]
    const lost = labels.filter(label => !left.includes(plain(label)))
    return lost.length === 0 || lost.length * 2 < labels.length
      ? []
      : [{
          rule: 'labels-lost', no: Number(no), words: lost[0]!, key: then, size: lost.length,
          what: `${then} lacks ${lost.length} of ${labels.length} labels that its drawing had before: ${lost.slice(0, named).map(quote).join(', ')}${lost.length > named ? ', …' : ''}`,
          next: 'Let the last state say them too: what one has to press to see, a printed page must have by itself.',
        }]
  })
}

/** Without figures, which may stand otherwise at the end, and without marks. */
const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}]+/gu, ' ').trim()
