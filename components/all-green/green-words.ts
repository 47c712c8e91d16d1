import type { Locale } from '../locale'

/** What a dashboard shows: its name, and figures with what they count. */
interface GreenWords { board: string, figures: readonly (readonly [figure: string, what: string])[] }

export const words: Record<Locale, GreenWords> = {
  'en': { board: 'Monday, 9:00', figures: [['100%', 'answered'], ['1.2 s', 'wait'], ['0', 'complaints']] },
  'pt-BR': { board: 'Segunda, 9h', figures: [['100%', 'atendidos'], ['1,2 s', 'espera'], ['0', 'queixas']] },
}
