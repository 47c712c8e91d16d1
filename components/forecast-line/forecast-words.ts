import type { Locale } from '../locale'

/** Where the decade begins and ends, and what stands in it; years as fractions. */
export const decade = { from: 2020, to: 2030 }
export const marks = [['said', 2023.5], ['now', 2026.9], ['check', 2028.5], ['end', 2030]] as const
export type MarkId = typeof marks[number][0]

interface ForecastWords {
  marks: Record<MarkId, readonly [when: string, what: string]>
  jobs: readonly [ml: string, ai: string]
  /** The line, for those who do not see it. */
  picture: string
}

export const words: Record<Locale, ForecastWords> = {
  'en': {
    marks: { said: ['June 2023', '“likely”'], now: ['Nov 2026', 'here'], check: ['June 2028', 'look it up'], end: ['2030', 'it is over'] },
    jobs: ['ML engineer', 'AI engineer'],
    picture: 'The decade as a line. In June 2023 ten openings for ML engineers stand against one for an AI engineer; for June 2028 the essay expects the reverse, drawn with a question mark.',
  },
  'pt-BR': {
    marks: { said: ['jun. 2023', '“provavelmente”'], now: ['nov. 2026', 'aqui'], check: ['jun. 2028', 'é só conferir'], end: ['2030', 'acabou'] },
    jobs: ['engenharia de ML', 'engenharia de IA'],
    picture: 'A década como uma linha. Em junho de 2023, dez vagas de engenharia de ML para uma de engenharia de IA; para junho de 2028 o ensaio espera o contrário, desenhado com um ponto de interrogação.',
  },
}
