import type { Locale } from '../locale'

/** What went wrong with one answer, in the order in which it is told. */
export const faultIds = ['llm', 'limits', 'robust', 'cost'] as const
/** The layers from the model down to the shop's application, as the stack has them. */
export const layerIds = ['llm', 'framework', 'vectors', 'app'] as const

interface SceneWords {
  assistant: string
  question: string
  wrong: readonly [before: string, wrong: string, after: string]
  right: string
  source: string
  thinking: string
  policy: { head: string, page: string, rule: readonly [before: string, right: string, after: string] }
  log: { head: string, line: string }
  faults: Record<typeof faultIds[number], { name: string, text: string }>
  layers: Record<typeof layerIds[number], { name: string, up: string, down: string }>
  /** Of the layers, in words. */
  picture: string
}

export const words: Record<Locale, SceneWords> = {
  'en': {
    assistant: 'Boot shop assistant',
    question: 'Can I return boots I have worn?',
    wrong: ['Yes! You have ', '90 days', ' for that.'],
    right: 'Unworn only, within 30 days.',
    source: 'Returns policy, page 3',
    thinking: 'types …',
    policy: { head: 'Returns policy', page: 'page 3', rule: ['Unworn only, within ', '30 days', '.'] },
    log: { head: 'log', line: '200 OK · 9 calls · 14 s · $0.04' },
    faults: {
      llm: { name: 'LLM or not?', text: 'A deadline is a date check for plain code.' },
      limits: { name: 'Limits', text: 'The 90 days are a hallucination.' },
      robust: { name: 'Robustness', text: 'Nothing checked the answer.' },
      cost: { name: 'Cost, latency', text: 'Nine calls, 14 seconds.' },
    },
    layers: {
      llm: { name: 'LLM API', up: '4 reads it', down: '5 writes a sentence' },
      framework: { name: 'Framework', up: '3 builds the prompt', down: '6 keeps the turn' },
      vectors: { name: 'Vector database', up: '2 finds page 3', down: '' },
      app: { name: 'Your application', up: '1 takes the question', down: '7 adds the page, shows it' },
    },
    picture: 'The shop’s assistant beside the four layers: the question goes up from the application through vector database and framework to the LLM API; the answer comes down through the framework to the application, past the vector database.',
  },
  'pt-BR': {
    assistant: 'Assistente da loja',
    question: 'Já usei o tênis. Posso trocar?',
    wrong: ['Pode! Você tem ', '90 dias', ' para isso.'],
    right: 'Só sem uso, em até 30 dias.',
    source: 'Política de trocas, página 3',
    thinking: 'digitando …',
    policy: { head: 'Política de trocas', page: 'página 3', rule: ['Só sem uso, em até ', '30 dias', '.'] },
    log: { head: 'log', line: '200 OK · 9 chamadas · 14 s · US$ 0,04' },
    faults: {
      llm: { name: 'LLM ou não?', text: 'Prazo é conta de data: código comum.' },
      limits: { name: 'Limites', text: 'Os 90 dias são uma alucinação.' },
      robust: { name: 'Robustez', text: 'Ninguém conferiu a resposta.' },
      cost: { name: 'Custo, latência', text: 'Nove chamadas, 14 segundos.' },
    },
    layers: {
      llm: { name: 'API de LLM', up: '4 lê o prompt', down: '5 escreve a frase' },
      framework: { name: 'Framework', up: '3 monta o prompt', down: '6 guarda a conversa' },
      vectors: { name: 'Banco vetorial', up: '2 acha a página 3', down: '' },
      app: { name: 'Sua aplicação', up: '1 recebe a pergunta', down: '7 junta a página e mostra' },
    },
    picture: 'O assistente da loja ao lado das quatro camadas: a pergunta sobe da aplicação pelo banco vetorial e pelo framework até a API de LLM; a resposta desce pelo framework até a aplicação, sem passar pelo banco vetorial.',
  },
}
