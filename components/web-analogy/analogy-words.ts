import type { Locale } from '../locale'

/** The storeys of both houses, from what one builds down to what one need not know. */
export const storeyIds = ['app', 'api', 'floor'] as const
export const houseIds = ['web', 'ai'] as const

export type StoreyId = typeof storeyIds[number]
export type HouseId = typeof houseIds[number]

interface AnalogyWords {
  /** On the gables. */
  houses: Record<HouseId, string>
  storeys: Record<StoreyId, {
    /** Between the houses: how one stands to this storey. */
    head: string
    in: Record<HouseId, { name: string, note: string }>
  }>
  /** On the ground line, in two lines. */
  claim: readonly [string, string]
  /** The controls, and the drawing for those who do not see it. */
  choose: string
  picture: string
}

export const words: Record<Locale, AnalogyWords> = {
  'en': {
    houses: { web: 'Web', ai: 'AI' },
    storeys: {
      app: { head: 'what you build', in: { web: { name: 'Your web app', note: 'a boot shop' }, ai: { name: 'Your AI product', note: 'the shop’s assistant' } } },
      api: { head: 'what you work with', in: { web: { name: 'The browser’s APIs', note: 'fetch, the DOM' }, ai: { name: 'The model’s API', note: 'prompt in, text out' } } },
      floor: { head: 'what you don’t need to know', in: { web: { name: 'V8’s just-in-time compiler', note: 'makes JavaScript fast' }, ai: { name: 'Backpropagation', note: 'trained the model' } } },
    },
    claim: ['You work', 'above this line'],
    choose: 'The storeys of both houses, from the roof down',
    picture: 'Two houses cut open, web and AI, side by side on one ground line, each with two storeys above it and a cellar below. A cable runs in each from the upper storey down to the cellar.',
  },
  'pt-BR': {
    houses: { web: 'Web', ai: 'IA' },
    storeys: {
      app: { head: 'o que você cria', in: { web: { name: 'Seu app web', note: 'uma loja de tênis' }, ai: { name: 'Seu produto de\u00A0IA', note: 'o assistente da loja' } } },
      api: { head: 'com o que trabalha', in: { web: { name: 'As APIs do navegador', note: 'fetch, o DOM' }, ai: { name: 'A API do modelo', note: 'vai prompt, vem texto' } } },
      floor: { head: 'o que não precisa saber', in: { web: { name: 'O compilador JIT do V8', note: 'acelera o JavaScript' }, ai: { name: 'Backpropagation', note: 'treinou o modelo' } } },
    },
    claim: ['Você trabalha', 'acima desta linha'],
    choose: 'Os andares das duas casas, do telhado para baixo',
    picture: 'Duas casas em corte, web e IA, lado a lado sobre a mesma linha do chão, cada uma com dois andares acima dela e um porão abaixo. Em cada uma, um cabo desce do andar de cima até o porão.',
  },
}
