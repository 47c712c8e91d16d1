import type { Locale } from '../locale'

/** The two paths, in the order in which they are shown, and the place where they meet. */
export const partIds = ['data-scientist', 'ai-engineer', 'meeting'] as const

export type PathId = Exclude<typeof partIds[number], 'meeting'>

/** A place on a path: what is done there, with what, and what that is like. */
interface Station { does: string, what: string, like: string }

interface Words {
  paths: Record<PathId, {
    name: string
    /** The work, in one or two lines. */
    work: string
    /** Where the path starts, what it passes, where it ends. */
    stations: readonly [Station, Station, Station]
    /** For the small picture: the same in one word each. */
    short: readonly [string, string]
  }>
  model: string
  /** What the system is made of, on its three lines. */
  system: readonly [string, string, string]
  /** Where the paths meet. */
  meeting: string
  picture: string
}

export const words: Record<Locale, Words> = {
  'en': {
    paths: {
      'data-scientist': {
        name: 'Data scientist',
        work: 'analyses data and builds models',
        stations: [
          { does: 'starts with', what: 'data', like: 'messy, from many places' },
          { does: 'asks', what: 'a question', like: '“Why are boots sent back?”' },
          { does: 'ends with', what: 'a model', like: 'and an insight' },
        ],
        short: ['data', 'a question'],
      },
      'ai-engineer': {
        name: 'AI engineer',
        work: 'builds and deploys AI systems and infrastructure',
        stations: [
          { does: 'starts with', what: 'a model', like: 'ready-made, often an LLM' },
          { does: 'builds', what: 'the system', like: 'that carries LLMs into daily use' },
          { does: 'ends with', what: 'people', like: 'who use it, today and next year' },
        ],
        short: ['a system', 'people'],
      },
    },
    model: 'model',
    system: ['data', 'tools', 'checks'],
    meeting: 'One’s result is the other’s material',
    picture: 'Two paths that meet in a model. From the left, many scattered pieces of data run through a question, drawn as a lens, '
      + 'and come together in the model. From the model, lines run on through a system of data, tools and checks, and people stand on them.',
  },
  'pt-BR': {
    paths: {
      'data-scientist': {
        name: 'Ciência de dados',
        work: 'analisa dados e constrói modelos',
        stations: [
          { does: 'parte de', what: 'dados', like: 'bagunçados, de muitas fontes' },
          { does: 'faz', what: 'uma pergunta', like: '“Por que devolvem tênis?”' },
          { does: 'chega a', what: 'um modelo', like: 'e a um insight' },
        ],
        short: ['dados', 'uma pergunta'],
      },
      'ai-engineer': {
        name: 'Engenharia de IA',
        work: 'constrói e põe no ar sistemas e infraestrutura de IA',
        stations: [
          { does: 'parte de', what: 'um modelo', like: 'pronto, muitas vezes um LLM' },
          { does: 'constrói', what: 'o sistema', like: 'que leva LLMs para o dia a dia' },
          { does: 'chega a', what: 'pessoas', like: 'que usam hoje e no ano que vem' },
        ],
        short: ['um sistema', 'pessoas'],
      },
    },
    model: 'modelo',
    system: ['dados', 'ferramentas', 'checagens'],
    meeting: 'O resultado de uma alimenta a outra',
    picture: 'Dois caminhos que se encontram em um modelo. Da esquerda, muitos dados espalhados passam por uma pergunta, desenhada como lente, '
      + 'e se juntam no modelo. Do modelo saem linhas que atravessam um sistema de dados, ferramentas e checagens, e sobre elas há pessoas.',
  },
}
