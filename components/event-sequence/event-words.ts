import type { Locale } from '../locale'
import type { Lane, SaidId, Tally } from './events'

interface EventWords {
  lanes: Record<Lane, string>
  said: Record<SaidId, string>
  sum: (tally: Tally) => string
  /** The messages as a list, and the drawing for those who do not see it. */
  messages: string
  picture: string
}

export const words: Record<Locale, EventWords> = {
  'en': {
    lanes: { queue: 'Queue', worker: 'Worker', model: 'Model', shop: 'Shop' },
    said: {
      delivered: 'mail a1',
      label: 'which label?',
      labelled: 'delivery',
      webhook: 'webhook, key a1',
      done: 'done',
      lost: 'answer lost',
      again: 'mail a1 again',
      seen: 'key seen: nothing',
      ok: 'ok',
    },
    sum: ({ webhooks, model, done }) => `a1 in the log: ${webhooks} webhooks, ${model} model call, done ${done === 1 ? 'once' : `${done} times`}`,
    messages: 'What is sent, in its order',
    picture: 'A sequence in four lanes, queue, worker, model and shop. The queue delivers mail a1; the worker asks the model once, calls the shop, the shop acts, and its answer is lost. The queue delivers a1 again; the worker calls the shop with the same key, and the shop does nothing.',
  },
  'pt-BR': {
    lanes: { queue: 'Fila', worker: 'Worker', model: 'Modelo', shop: 'Loja' },
    said: {
      delivered: 'e-mail a1',
      label: 'que etiqueta?',
      labelled: 'entrega',
      webhook: 'webhook, chave a1',
      done: 'feito',
      lost: 'resposta perdida',
      again: 'e-mail a1 de novo',
      seen: 'já vi: nada',
      ok: 'ok',
    },
    sum: ({ webhooks, model, done }) => `a1 no log: ${webhooks} webhooks, ${model} chamada ao modelo, feito ${done === 1 ? 'uma vez' : `${done} vezes`}`,
    messages: 'O que é enviado, na ordem',
    picture: 'Uma sequência em quatro colunas: fila, worker, modelo e loja. A fila entrega o e-mail a1; o worker pergunta uma vez ao modelo, chama a loja, a loja age, e a resposta dela se perde. A fila entrega o a1 de novo; o worker chama a loja com a mesma chave, e a loja não faz nada.',
  },
}
