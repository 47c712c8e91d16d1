import type { Locale } from '../locale'

/** How many years one graphics card would take: Meta's 6.4 million hours ÷ 8,760 hours a year. */
export const years = 730
/** When it would be done, if it had begun that long ago. */
export const today = 2026

interface Bar { id: string, share: number, blocks: number, told?: boolean }
/** How long each bar is, of the room it has, and of how many blocks. */
export const bars: Record<'loop' | 'growth', readonly Bar[]> = {
  loop: [{ id: 'one', share: 0.1, blocks: 1 }, { id: 'agent', share: 1, blocks: 10, told: true }],
  growth: [{ id: 'all', share: 7 / 80, blocks: 1 }, { id: 'ai', share: 1, blocks: 1, told: true }],
}

interface YardWords {
  loop: Record<string, { what: string, amount: string }>
  growth: Record<string, { what: string, amount: string }>
  years: { marks: readonly { year: number, what: string }[], picture: string }
}

export const words: Record<Locale, YardWords> = {
  'en': {
    loop: { one: { what: 'one call', amount: '$600' }, agent: { what: 'an agent’s ten', amount: '$6,000' } },
    growth: { all: { what: 'all jobs together', amount: '7%' }, ai: { what: 'AI and machine-learning specialists', amount: '>80%' } },
    years: {
      marks: [{ year: 1296, what: 'it starts' }, { year: 1455, what: 'Gutenberg’s Bible' }, { year: 1687, what: 'Newton’s Principia' }, { year: 1837, what: 'telegraph' }, { year: 2026, what: 'it is done' }],
      picture: 'A line of 730 years. One card begins in 1296; Gutenberg’s Bible in 1455, Newton’s Principia in 1687 and the telegraph in 1837 lie on the way; it is done in 2026.',
    },
  },
  'pt-BR': {
    loop: { one: { what: 'uma chamada', amount: 'US$ 600' }, agent: { what: 'as dez de um agente', amount: 'US$ 6.000' } },
    growth: { all: { what: 'todos os empregos juntos', amount: '7%' }, ai: { what: 'especialistas em IA e machine learning', amount: '>80%' } },
    years: {
      marks: [{ year: 1296, what: 'ela começa' }, { year: 1500, what: 'Cabral chega' }, { year: 1687, what: 'Newton' }, { year: 1822, what: 'Independência' }, { year: 2026, what: 'ela termina' }],
      picture: 'Uma linha de 730 anos. Uma GPU começa em 1296; no caminho ficam a chegada de Cabral, em 1500, os Principia de Newton, em 1687, e a Independência do Brasil, em 1822; ela termina em 2026.',
    },
  },
}
