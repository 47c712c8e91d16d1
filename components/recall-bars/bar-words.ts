import type { Locale } from '../locale'

export type Way = 'words' | 'meaning' | 'both'

interface BarWords {
  groups: readonly [string, string, string]
  all: string
  ways: Record<Way, string>
  languages: Record<'english' | 'portuguese' | 'crossed', string>
  of: (found: number, all: number) => string
  note: string
  noteLanguages: string
}

export const words: Record<Locale, BarWords> = {
  'en': {
    groups: ['Numbers and names', 'The same words', 'Other words'],
    all: 'All 36',
    ways: { words: 'words', meaning: 'meaning', both: 'both' },
    languages: { english: 'English questions, English pages', portuguese: 'Portuguese questions, Portuguese pages', crossed: 'Portuguese questions, English pages' },
    of: (found, all) => `${found} of ${all}`,
    note: 'Recall at 3, 36 invented questions, 28 November 2026; both: fused by rank',
    noteLanguages: 'Recall at 3 of the same 36 questions, an English-only model, 28 November 2026',
  },
  'pt-BR': {
    groups: ['Números e nomes', 'As mesmas palavras', 'Outras palavras'],
    all: 'Todas as 36',
    ways: { words: 'palavras', meaning: 'sentido', both: 'os dois' },
    languages: { english: 'Perguntas e páginas em inglês', portuguese: 'Perguntas e páginas em português', crossed: 'Perguntas em português, páginas em inglês' },
    of: (found, all) => `${found} de ${all}`,
    note: 'Recall em 3, 36 perguntas inventadas, 28 de novembro de 2026; os dois: unidos pela posição',
    noteLanguages: 'Recall em 3 das mesmas 36 perguntas, modelo só de inglês, 28 de novembro de 2026',
  },
}
