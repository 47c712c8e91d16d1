import type { Locale } from '../locale'

/** The five steps of the loop, in the order of the day. */
export const stepIds = ['problem', 'model', 'pipeline', 'ship', 'iterate'] as const
/** The stations of the pipeline, in the order in which data passes them. */
export const stationIds = ['ingestion', 'retrieval', 'generation', 'formatting'] as const

export type StepId = typeof stepIds[number]
export type PipelineId = typeof stationIds[number]

interface LoopWords {
  steps: Record<StepId, {
    /** What one does, in two parts where a line is short. */
    name: readonly string[]
    /** In one word, where there is little room. */
    short: string
    /** One line of the day; for the pipeline its stations say it. */
    example: string
    /** More of it, where the step stands alone. */
    alone: string
  }>
  stations: Record<PipelineId, { name: string, does: string }>
  /** The one example in the middle: what a user types, and what each kind of search makes of it. */
  query: string
  byKeyword: { kind: string, finds: string }
  byMeaning: { kind: string, finds: string }
  /** Where the track closes. */
  again: string
  /** The compact picture's middle. */
  day: readonly [string, string]
  /** The controls, and the drawing for those who do not see it. */
  choose: string
  picture: string
}

export const words: Record<Locale, LoopWords> = {
  'en': {
    steps: {
      problem: { name: ['Take a user’s', 'problem'], short: 'Problem', example: '“I want to search your docs by meaning, not only by keyword.”', alone: 'A user says: “I want to search your docs by meaning, not only by keyword.” The day starts from that sentence, not from a model.' },
      model: { name: ['Pick a model', 'or tool'], short: 'Model', example: 'e.g. GPT-4o, Claude, a local Llama through Ollama (2026)', alone: 'GPT-4o, Claude, or a local Llama through Ollama: examples in November 2026. The right one is the one that fits the problem.' },
      pipeline: { name: ['Build the', 'pipeline'], short: 'Pipeline', example: 'Ingestion, retrieval, generation, formatting.', alone: 'Four stations between the documents and the screen.' },
      ship: { name: ['Ship and', 'monitor'], short: 'Ship', example: 'Watch latency, cost, hallucinations and edge cases.', alone: 'Once users have it, watch latency, cost and hallucinations, and the edge cases nobody had thought of.' },
      iterate: { name: ['Iterate'], short: 'Iterate', example: 'Tweak prompts, swap models, improve retrieval.', alone: 'Tweak prompts, swap models, improve retrieval: and the next problem comes from what was seen.' },
    },
    stations: {
      ingestion: { name: 'ingestion', does: 'reads and splits the documents' },
      retrieval: { name: 'retrieval', does: 'finds the passages that matter' },
      generation: { name: 'generation', does: 'has the model answer from them' },
      formatting: { name: 'formatting', does: 'gives the response its shape' },
    },
    query: 'can I return worn boots',
    byKeyword: { kind: 'by keyword', finds: 'nothing found' },
    byMeaning: { kind: 'by meaning', finds: '“Used footwear”, page 3' },
    again: 'and again',
    day: ['A day', 'is a loop'],
    choose: 'The steps of the day',
    picture: 'A closed track with five numbered steps. Arrows lead from each to the next, and from the fifth back to the first. In the middle a search field.',
  },
  'pt-BR': {
    steps: {
      problem: { name: ['Ouvir o', 'problema'], short: 'Problema', example: '“Quero buscar pelo sentido, não só por palavra-chave.”', alone: 'Alguém pede: “Quero buscar nos docs pelo sentido, não só por palavra-chave.” O dia parte dessa frase, e não de um modelo.' },
      model: { name: ['Escolher', 'o modelo'], short: 'Modelo', example: 'ou ferramenta: GPT-4o, Claude, Llama local no Ollama (2026)', alone: 'Ou a ferramenta. GPT-4o, Claude ou um Llama local com Ollama: exemplos de novembro de 2026. O certo é o que serve ao problema.' },
      pipeline: { name: ['Montar o', 'pipeline'], short: 'Pipeline', example: 'Ingestão, recuperação, geração, formatação.', alone: 'Quatro etapas entre os documentos e a tela.' },
      ship: { name: ['Publicar e', 'monitorar'], short: 'Deploy', example: 'De olho em latência, custo, alucinações e casos extremos.', alone: 'No ar, tudo é acompanhado: latência, custo, alucinações e os casos extremos em que ninguém tinha pensado.' },
      iterate: { name: ['Iterar'], short: 'Iteração', example: 'Ajustar prompts, trocar de modelo, melhorar a recuperação.', alone: 'Ajustar prompts, trocar de modelo, melhorar a recuperação: e o que se viu vira o próximo problema.' },
    },
    stations: {
      ingestion: { name: 'ingestão', does: 'lê e divide os documentos' },
      retrieval: { name: 'recuperação', does: 'acha os trechos que importam' },
      generation: { name: 'geração', does: 'responde com base neles' },
      formatting: { name: 'formatação', does: 'dá forma à resposta' },
    },
    query: 'já corri nele, dá para trocar?',
    byKeyword: { kind: 'por palavra-chave', finds: 'nada encontrado' },
    byMeaning: { kind: 'por sentido', finds: '“Calçado com uso”, página 3' },
    again: 'e de novo',
    day: ['Um dia', 'é um ciclo'],
    choose: 'Os passos do dia',
    picture: 'Um circuito fechado com cinco passos numerados. Setas levam de cada um ao seguinte, e do quinto de volta ao primeiro. No meio, um campo de busca.',
  },
}
