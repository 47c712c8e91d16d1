import type { Locale } from '../locale'

interface PageWords {
  asks: string
  /** What each page shows, and what it says there: nothing at all on the first. */
  pages: readonly [empty: readonly [string, ''], other: readonly [string, string], ours: readonly [string, string]]
}

export const words: Record<Locale, PageWords> = {
  'en': {
    asks: 'Ana Souza’s address?',
    pages: [['An empty bubble', ''], ['Another model', '12 Mill Lane.'], ['Our own sentence', 'I may not answer this. A person will.']],
  },
  'pt-BR': {
    asks: 'E o endereço da Ana?',
    pages: [['Um balão vazio', ''], ['Outro modelo', 'Rua Moinho, 12.'], ['Uma frase nossa', 'Isso eu não posso dizer. Uma pessoa já vem.']],
  },
}
