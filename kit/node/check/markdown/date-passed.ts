import { lineAt } from '../slide-lines.ts'
import type { MarkdownRule } from './rule.ts'

/** Months as each language writes them, in their order. */
const months = [
  'january february march april may june july august september october november december',
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
].map(names => names.split(' '))
const monthNames = months.flat().join('|')

const day = new RegExp(String.raw`\b(\d{1,2})(?:º)?(?: de)? (${monthNames})(?: de)? (\d{4})\b|\b(\d{4})-(\d{2})-(\d{2})\b`, 'giu')

/** Words by which a sentence speaks of what is still to come. */
const ahead = /\b(?:will|is going to|goes|leaves|ends|closes|expires|is closing|vai|sai|deixa|termina|encerra|acaba|va a|deja|cierra)\b/iu

/** A sentence that tells as future a day which is over: it was true when it was written. */
export const datePassed = (on = new Date()): MarkdownRule => ({
  name: 'date-passed',
  slide({ slide }) {
    const today = on.toISOString().slice(0, 10)
    return Array.from(slide.raw.matchAll(/[^.!?|\n]+/g)).flatMap(({ 0: sentence, index }) => {
      if (!ahead.test(sentence))
        return []
      return Array.from(sentence.matchAll(day)).flatMap((match) => {
        const [written, date, month = '', year, isoYear, isoMonth, isoDay] = match
        const number = months.map(names => names.indexOf(month.toLowerCase())).find(found => found >= 0) ?? -1
        const iso = isoYear ? `${isoYear}-${isoMonth}-${isoDay}` : `${year}-${String(number + 1).padStart(2, '0')}-${date!.padStart(2, '0')}`
        return iso < today
          ? [{ line: lineAt(slide, index + match.index), severity: 'warning' as const, what: `the sentence speaks of ${written} as still to come, and it has passed`, next: 'Look what has become of it, and write it so that it stays true: "announced for" and the day.' }]
          : []
      })
    })
  },
})
