import type { Locale } from '../locale'

export const resultRoles = ['data-scientist', 'ml-engineer', 'ai-engineer'] as const
export type ResultRole = typeof resultRoles[number]

/** Who, and what comes of it. */
export const words: Record<Locale, Record<ResultRole, { who: string, result: string }>> = {
  'en': {
    'data-scientist': { who: 'The data scientist', result: 'finds insights.' },
    'ml-engineer': { who: 'The ML engineer', result: 'brings models into production.' },
    'ai-engineer': { who: 'The AI engineer', result: 'makes products with LLMs.' },
  },
  'pt-BR': {
    'data-scientist': { who: 'A ciência de dados', result: 'descobre insights.' },
    'ml-engineer': { who: 'A engenharia de ML', result: 'põe modelos em produção.' },
    'ai-engineer': { who: 'A engenharia de IA', result: 'cria produtos com LLMs.' },
  },
}
