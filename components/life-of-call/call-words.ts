import type { Locale } from '../locale'
import type { Ending, Station } from './call-road'

interface CallWords {
  shop: string
  provider: string
  /** The name of a station, and what happens there. */
  stations: Record<Station, { name: string, happens: string }>
  /** What one sees, and what one does. */
  endings: Record<Ending, { sees: string, does: string }>
  /** Under the endings. */
  all: string
  life: string
  ends: string
  small: string
}

export const words: Record<Locale, CallWords> = {
  'en': {
    shop: 'Shop',
    provider: 'Provider',
    stations: {
      built: { name: 'Built', happens: 'what never changes stands first' },
      sent: { name: 'Sent', happens: 'with a key, a limit, a deadline' },
      queued: { name: 'Queued', happens: 'your rate limit, then their queue' },
      first: { name: 'First token', happens: 'it has read, and has thought' },
      streaming: { name: 'Streaming', happens: 'to its end, or to your limit' },
      parsed: { name: 'Parsed', happens: 'finishReason first, then text' },
      validated: { name: 'Validated', happens: 'shape by schema, truth by data' },
      logged: { name: 'Logged', happens: 'model, tokens, end: each try' },
    },
    endings: {
      limit: { sees: '429, 503', does: 'wait, retry, on a budget' },
      gone: { sees: '404, model gone', does: 'alarm, next model' },
      silent: { sees: 'Silence', does: 'deadline, next model' },
      refused: { sees: 'Refused', does: 'an outcome: a person' },
      cut: { sees: 'Cut off', does: 'drop the last row, get the rest' },
      broken: { sees: 'No JSON', does: 'send the error back, twice' },
      untrue: { sees: 'Valid, untrue', does: 'the database decides' },
    },
    all: 'Each of them is a line in the log.',
    life: 'The road of a call. At the shop it is built and sent; it crosses to the provider, where it is queued, gives its first token and streams; back at the shop it is parsed, validated and logged.',
    ends: 'The same road, with seven places where a call leaves it. From five of them it goes back to be sent again; a refusal and an untrue answer go to a person and into the log.',
    small: 'The road of a call, top to bottom: built and sent at the shop; queued, first token and streaming at the provider; parsed, validated and logged at the shop.',
  },
  'pt-BR': {
    shop: 'Loja',
    provider: 'Provedor',
    stations: {
      built: { name: 'Montada', happens: 'o que não muda vem primeiro' },
      sent: { name: 'Enviada', happens: 'com chave, limite e prazo' },
      queued: { name: 'Na fila', happens: 'o seu limite, depois a fila deles' },
      first: { name: '1º token', happens: 'já leu e já pensou' },
      streaming: { name: 'Streaming', happens: 'até o fim, ou até o seu limite' },
      parsed: { name: 'Lida', happens: 'antes o finishReason, depois o texto' },
      validated: { name: 'Conferida', happens: 'forma: schema; verdade: banco' },
      logged: { name: 'No log', happens: 'modelo, tokens, fim: cada tentativa' },
    },
    endings: {
      limit: { sees: '429, 503', does: 'espera e repete, com orçamento' },
      gone: { sees: '404, modelo saiu', does: 'alarme, próximo modelo' },
      silent: { sees: 'Silêncio', does: 'prazo, próximo modelo' },
      refused: { sees: 'Recusa', does: 'é um resultado: uma pessoa' },
      cut: { sees: 'Cortada', does: 'descarta a última linha, pede o resto' },
      broken: { sees: 'Sem JSON', does: 'devolve o erro, duas vezes' },
      untrue: { sees: 'Válida, falsa', does: 'quem decide é o banco' },
    },
    all: 'Cada um deles é uma linha no log.',
    life: 'O caminho de uma chamada. Na loja ela é montada e enviada; atravessa até o provedor, onde entra na fila, dá o primeiro token e vem em streaming; de volta à loja, é lida, conferida e vai para o log.',
    ends: 'O mesmo caminho, com sete lugares em que uma chamada sai dele. De cinco ela volta para ser enviada de novo; a recusa e a resposta falsa vão para uma pessoa e para o log.',
    small: 'O caminho de uma chamada, de cima para baixo: montada e enviada na loja; na fila, primeiro token e streaming no provedor; lida, conferida e no log, de volta à loja.',
  },
}
