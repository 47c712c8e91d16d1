import type { Locale } from '../locale'

interface MomentWords {
  assistant: string
  /** What customers write when the boots do not fit. */
  complaints: readonly [string, string]
  /** What a customer asks that no policy answers. */
  silent: string
  thinking: string
  /** What the large face shows, for those who do not see it. */
  sorry: string
}

export const words: Record<Locale, MomentWords> = {
  'en': {
    assistant: 'Boot shop assistant',
    complaints: ['Too tight.', 'Mine too!'],
    silent: 'The boots were a present. Can I return them?',
    thinking: 'reads the policy: not a word …',
    sorry: 'The shop’s assistant, with a sad face.',
  },
  'pt-BR': {
    assistant: 'Assistente da loja',
    complaints: ['Ficou apertado.', 'O meu também!'],
    silent: 'Ganhei o tênis de presente. Posso trocar?',
    thinking: 'lê a política: nem uma linha …',
    sorry: 'O assistente da loja, com cara triste.',
  },
}
