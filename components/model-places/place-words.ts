import type { Locale } from '../locale'

export const candidates = ['gpt', 'claude', 'llama'] as const
export type Candidate = typeof candidates[number]

interface PlaceWords {
  places: { provider: string, yours: string }
  pay: { tokens: string, machine: string }
  asOf: string
  candidates: Record<Candidate, {
    name: string
    /** What is to be known of it on the day that `asOf` names; the first part is set large. */
    now: readonly [large: string, small: string]
  }>
}

export const words: Record<Locale, PlaceWords> = {
  'en': {
    places: { provider: 'At a provider', yours: 'On your machine' },
    pay: { tokens: 'you pay by the token', machine: 'you pay for the machine' },
    asOf: 'As of November 2026',
    candidates: {
      gpt: { name: 'GPT-4o', now: ['14 Jan 2027', 'its last day, says OpenAI'] },
      claude: { name: 'Claude', now: ['5.5', 'Haiku and Sonnet, two of the family'] },
      llama: { name: 'Llama via Ollama', now: ['2 GB', 'to download, for Llama 3.2'] },
    },
  },
  'pt-BR': {
    places: { provider: 'No provedor', yours: 'Na sua máquina' },
    pay: { tokens: 'você paga por token', machine: 'você paga a máquina' },
    asOf: 'Novembro de 2026',
    candidates: {
      gpt: { name: 'GPT-4o', now: ['14 jan. 2027', 'o último dia, segundo a OpenAI'] },
      claude: { name: 'Claude', now: ['5.5', 'Haiku e Sonnet, dois da família'] },
      llama: { name: 'Llama com Ollama', now: ['2 GB', 'de download, o Llama 3.2'] },
    },
  },
}
