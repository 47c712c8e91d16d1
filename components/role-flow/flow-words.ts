import type { Locale } from '../locale'

/** Who and what stands along the flow, from research to use. The names are those of `data-accent` in styles/tokens.css. */
export const stationIds = ['researcher', 'foundation-models', 'ai-engineer', 'end-user'] as const
/** What goes from each station to the next. */
export const handOverIds = ['papers', 'api', 'products'] as const

export type StationId = typeof stationIds[number]
export type HandOverId = typeof handOverIds[number]

interface FlowWords {
  stations: Record<StationId, { name: string, who: string }>
  handOvers: Record<HandOverId, {
    /** As it stands over the arrow, in two lines. */
    verb: readonly [string, string]
    /** The whole sentence, for those who hear it. */
    sentence: string
    /** The button that carries it across. */
    button: string
  }>
  /** What is written on the things that are handed over. */
  request: string
  response: string
  answer: string
  source: string
  /** The roles beside the flow. */
  side: { mlEngineer: string, and: string, dataScientist: string, do: string }
  /** The drawing, for those who do not see it. */
  picture: string
}

export const words: Record<Locale, FlowWords> = {
  'en': {
    stations: {
      'researcher': { name: 'ML researcher', who: 'Invents and trains models. PhD territory, a lot of maths.' },
      'foundation-models': { name: 'Foundation models', who: 'Large and ready-made: trained once, of use to many.' },
      'ai-engineer': { name: 'AI engineer', who: 'Takes existing models through APIs and builds applications.' },
      'end-user': { name: 'End users', who: 'Use the product, and seldom see the model.' },
    },
    handOvers: {
      papers: { verb: ['publishes', 'papers'], sentence: 'The ML researcher publishes papers, and foundation models come of them.', button: 'From the ML researcher to foundation models' },
      api: { verb: ['expose', 'an API'], sentence: 'Foundation models expose an API: a request goes in, a response comes out to the AI engineer.', button: 'From foundation models to the AI engineer' },
      products: { verb: ['builds', 'products'], sentence: 'The AI engineer builds products, and end users get an answer on their screen.', button: 'From the AI engineer to end users' },
    },
    request: 'request',
    response: 'response',
    answer: 'Unworn, 30\u00A0days',
    source: 'page 3',
    side: { mlEngineer: 'ML engineer', and: 'and', dataScientist: 'data scientist', do: 'Train, fine-tune and deploy models for specific data sets.' },
    picture: 'A line on which stand, from left to right, an ML researcher at a blackboard, a foundation model as a large block of connected points, an AI engineer at a workbench, and three end users. '
      + 'Three hand-overs lead from each to the next. A side branch leads down to the ML engineer and the data scientist.',
  },
  'pt-BR': {
    stations: {
      'researcher': { name: 'Pesquisa em ML', who: 'Inventa e treina modelos. Coisa de doutorado, com muita matemática.' },
      'foundation-models': { name: 'Modelos de fundação', who: 'Grandes e prontos: um só treino serve para muita gente.' },
      'ai-engineer': { name: 'Engenharia de IA', who: 'Usa modelos que já existem, via API, e cria aplicações.' },
      'end-user': { name: 'Usuários finais', who: 'Usam o produto e quase nunca veem o modelo.' },
    },
    handOvers: {
      papers: { verb: ['publica', 'artigos'], sentence: 'A pesquisa em ML publica artigos, e deles nascem os modelos de fundação.', button: 'Da pesquisa em ML para os modelos de fundação' },
      api: { verb: ['expõem', 'uma API'], sentence: 'Os modelos de fundação expõem uma API: entra uma requisição, sai uma resposta para a engenharia de IA.', button: 'Dos modelos de fundação para a engenharia de IA' },
      products: { verb: ['cria', 'produtos'], sentence: 'A engenharia de IA cria produtos, e a resposta aparece na tela dos usuários finais.', button: 'Da engenharia de IA para os usuários finais' },
    },
    request: 'pedido',
    response: 'resposta',
    answer: 'Sem uso, 30\u00A0dias',
    source: 'página 3',
    side: { mlEngineer: 'Engenharia de ML', and: 'e', dataScientist: 'ciência de dados', do: 'Treino, fine-tuning e deploy de modelos para dados específicos.' },
    picture: 'Uma linha em que estão, da esquerda para a direita, a pesquisa em ML diante de um quadro-negro, um modelo de fundação como um grande bloco de pontos ligados, a engenharia de IA em uma bancada e três usuários finais. '
      + 'Três entregas levam de cada um ao seguinte. Um ramal desce até a engenharia de ML e a ciência de dados.',
  },
}
