import { deckLocale } from 'slidev-addon-workshop/composables/words'

/** A statistic, with two places after the point. */
export function statistic(value: number): string {
  return value.toLocaleString(deckLocale(), { minimumFractionDigits: 2, maximumFractionDigits: 2 })
}

/** A difference, with its sign: a minus is no hyphen. */
export function difference(value: number): string {
  return value.toLocaleString(deckLocale(), { signDisplay: 'exceptZero' }).replace('-', '\u2212')
}

export function plain(value: number): string {
  return value.toLocaleString(deckLocale())
}
