import type { Locale } from '../locale'

/** What is counted, higher figure or earlier one first; with `accents` each figure has the colour of a role. */
export const figures = {
  /** Instacart's predictions, in per cent: Fortune, 9 June 2020. */
  shelves: { values: [93, 61], accents: undefined },
  /** Open jobs on one board in May 2026: InterviewStack. */
  openings: { values: [6632, 3840], accents: ['data-scientist', 'ai-engineer'] },
} as const

export type FigureId = keyof typeof figures

interface FigureWords {
  /** The two figures as they are written, and what each of them is. */
  written: readonly [string, string]
  names: readonly [string, string]
}

export const words: Record<Locale, Record<FigureId, FigureWords>> = {
  'en': {
    shelves: { written: ['93%', '61%'], names: ['before March 2020', 'in March 2020'] },
    openings: { written: ['6,632', '3,840'], names: ['data scientist', 'AI engineer'] },
  },
  'pt-BR': {
    shelves: { written: ['93%', '61%'], names: ['antes de março de 2020', 'em março de 2020'] },
    openings: { written: ['6.632', '3.840'], names: ['ciência de dados', 'engenharia de IA'] },
  },
}
