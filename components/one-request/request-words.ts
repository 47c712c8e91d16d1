import type { Locale } from '../locale'

export const requestRoles = ['researcher', 'trainer', 'ai-engineer'] as const
export type RequestRole = typeof requestRoles[number]

interface RequestWords {
  /** What everybody is asked, with a photo. */
  request: string
  photo: string
  friday: string
  roles: Record<RequestRole, {
    name: string
    asks: readonly [before: string, told: string, after: string]
    does: string
    /** What is there at the end of the week. */
    friday: string
  }>
}

export const words: Record<Locale, RequestWords> = {
  'en': {
    request: 'Is this boot worn?',
    photo: 'A photo of a returned boot.',
    friday: 'Friday:',
    roles: {
      'researcher': { name: 'ML researcher', asks: ['Can a model learn wear from ', 'no examples', '?'], does: 'Invents, trains, compares', friday: 'a draft paper' },
      'trainer': { name: 'ML engineer, data scientist', asks: ['Which model fits ', 'our', ' photos?'], does: 'Trains, fine-tunes, deploys', friday: 'a first model of our own' },
      'ai-engineer': { name: 'AI engineer', asks: ['Which ', 'ready', ' model is good enough?'], does: 'Calls an API, builds the screen', friday: 'a button that clerks try' },
    },
  },
  'pt-BR': {
    request: 'Este tênis foi usado?',
    photo: 'A foto de um tênis devolvido.',
    friday: 'Na sexta:',
    roles: {
      'researcher': { name: 'Pesquisa em ML', asks: ['Dá para aprender ', 'sem exemplos', '?'], does: 'Inventa, treina, compara', friday: 'um rascunho de artigo' },
      'trainer': { name: 'Engenharia de ML, ciência de dados', asks: ['Qual modelo serve às ', 'nossas', ' fotos?'], does: 'Treina, faz fine-tuning e deploy', friday: 'o primeiro modelo próprio' },
      'ai-engineer': { name: 'Engenharia de IA', asks: ['Qual modelo ', 'pronto', ' basta?'], does: 'Chama uma API, cria a tela', friday: 'um botão para o SAC' },
    },
  },
}
