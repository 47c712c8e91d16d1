import type { Locale } from '../locale'

interface DayWords {
  day: (day: number) => string
  limits: Record<'look' | 'shifted', string>
  chance: string
  later: string
  /** The chart, for those who do not see it. */
  picture: (looks: number, shifted: number, chance: number) => string
}

export const words: Record<Locale, DayWords> = {
  'en': {
    day: day => `day ${day}`,
    limits: { look: 'look at it', shifted: 'shifted' },
    chance: 'KS: not chance',
    later: 'the returns: weeks later',
    picture: (looks, shifted, chance) => `The PSI of ten days as columns. It says look at it from day ${looks} and shifted from day ${shifted}; KS is more than chance from day ${chance}.`,
  },
  'pt-BR': {
    day: day => `dia ${day}`,
    limits: { look: 'olhe', shifted: 'mudou' },
    chance: 'KS: não é acaso',
    later: 'as trocas: semanas depois',
    picture: (looks, shifted, chance) => `O PSI de dez dias em colunas. Ele diz olhe a partir do dia ${looks} e mudou a partir do dia ${shifted}; o KS passa do acaso a partir do dia ${chance}.`,
  },
}
