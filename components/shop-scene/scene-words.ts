import type { Locale } from '../locale'

/** What went wrong with one answer, in the order in which it is told. */
export const faultIds = ['llm', 'limits', 'robust', 'cost'] as const
/** The layers from the shop's application down to the model, as the stack has them. */
export const layerIds = ['app', 'vectors', 'framework', 'llm'] as const
/** The three products of module 1's first question. */
export const wishIds = ['chatbot', 'meetings', 'search'] as const

interface SceneWords {
  assistant: string
  question: string
  wrong: readonly [before: string, wrong: string, after: string]
  right: string
  source: string
  thinking: string
  /** What each product is, and what is typed into it. */
  wishes: Record<typeof wishIds[number], { product: string, asks: string }>
  /** Over the stations: the first is passed before anybody asks; one of them writes. */
  before: string
  writes: string
  policy: { head: string, page: string, rule: readonly [before: string, right: string, after: string] }
  log: { head: string, line: string }
  faults: Record<typeof faultIds[number], { name: string, text: string }>
  layers: Record<typeof layerIds[number], { name: string, down: string, up: string }>
  /** Of the layers, in words. */
  picture: string
  /** One call from outside, and what nobody handed over to it. */
  call: { in: string, model: string, out: string, paid: string, missing: readonly [before: string, ours: string, after: string] }
}

export const words: Record<Locale, SceneWords> = {
  'en': {
    assistant: 'Boot shop assistant',
    question: 'Can I return boots I have worn?',
    wrong: ['Yes! You have ', '90 days', ' for that.'],
    right: 'Unworn only, within 30 days.',
    source: 'Returns policy, page 3',
    thinking: 'types …',
    wishes: {
      chatbot: { product: 'Chatbot over your own documents', asks: 'Can I return boots I have worn?' },
      meetings: { product: 'Assistant that schedules meetings', asks: 'An hour with Ana and Tom before Friday' },
      search: { product: 'Intelligent search inside an app', asks: 'Something dry and warm for a winter hike' },
    },
    before: 'the night before',
    writes: 'writes',
    policy: { head: 'Returns policy', page: 'page 3', rule: ['Unworn only, within ', '30 days', '.'] },
    log: { head: 'log', line: '200 OK · 9 calls · 14 s · $0.04' },
    faults: {
      llm: { name: 'LLM or not?', text: 'A deadline is a date check for plain code.' },
      limits: { name: 'Limits', text: 'The 90 days are a hallucination.' },
      robust: { name: 'Robustness', text: 'Nothing checked the answer.' },
      cost: { name: 'Cost, latency', text: 'Nine calls, 14 seconds.' },
    },
    layers: {
      app: { name: 'Your application', down: '1 takes the question', up: '7 adds the link' },
      vectors: { name: 'Vector database', down: '2 finds page 3', up: '' },
      framework: { name: 'Framework', down: '3 builds the prompt', up: '6 keeps the turn' },
      llm: { name: 'LLM API', down: '4 reads it', up: '5 writes a sentence' },
    },
    picture: 'The shop’s assistant beside the four layers: the question goes down from the application through vector database and framework to the LLM API; the answer comes up through the framework to the application, past the vector database.',
    call: { in: 'Text in', model: 'The model is a name: swap it', out: 'Text out', paid: 'Tokens are what you pay for', missing: ['Where is ', 'our', ' shop’s policy?'] },
  },
  'pt-BR': {
    assistant: 'Assistente da loja',
    question: 'Já usei o tênis. Posso trocar?',
    wrong: ['Pode! Você tem ', '90 dias', ' para isso.'],
    right: 'Só sem uso, em até 30 dias.',
    source: 'Política de trocas, página 3',
    thinking: 'digitando …',
    wishes: {
      chatbot: { product: 'Chatbot que usa os seus documentos', asks: 'Já usei o tênis. Posso trocar?' },
      meetings: { product: 'Assistente que agenda reuniões', asks: 'Uma hora com a Ana e o Caio até sexta' },
      search: { product: 'Busca inteligente dentro de um app', asks: 'Algo firme para correr na chuva' },
    },
    before: 'na noite anterior',
    writes: 'escreve',
    policy: { head: 'Política de trocas', page: 'página 3', rule: ['Só sem uso, em até ', '30 dias', '.'] },
    log: { head: 'log', line: '200 OK · 9 chamadas · 14 s · US$ 0,04' },
    faults: {
      llm: { name: 'LLM ou não?', text: 'Prazo se calcula com código comum.' },
      limits: { name: 'Limites', text: 'Os 90 dias são uma alucinação.' },
      robust: { name: 'Robustez', text: 'Ninguém conferiu a resposta.' },
      cost: { name: 'Custo, latência', text: 'Nove chamadas, 14 segundos.' },
    },
    layers: {
      app: { name: 'Sua aplicação', down: '1 recebe a pergunta', up: '7 põe o link' },
      vectors: { name: 'Banco vetorial', down: '2 acha a página 3', up: '' },
      framework: { name: 'Framework', down: '3 monta o prompt', up: '6 guarda a conversa' },
      llm: { name: 'API de LLM', down: '4 lê o prompt', up: '5 escreve a frase' },
    },
    picture: 'O assistente da loja ao lado das quatro camadas: a pergunta desce da aplicação, pelo banco vetorial e pelo framework, até a API de LLM; a resposta sobe pelo framework até a aplicação, sem passar pelo banco vetorial.',
    call: { in: 'Entra texto', model: 'O modelo é um nome: troque', out: 'Sai texto', paid: 'Você paga por tokens', missing: ['E a política da ', 'nossa', ' loja?'] },
  },
}
