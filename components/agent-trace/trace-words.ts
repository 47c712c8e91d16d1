import type { Locale } from '../locale'
import type { SpanId } from './trace'

interface TraceWords {
  task: string
  lanes: { model: string, tools: string }
  /** What is said in each span, as short as it fits beside its bar. */
  said: Record<SpanId, string>
  /** On the two sides of the loop. */
  asksFor: string
  reads: string
  /** What a span is, before what goes over the wire. */
  kinds: { asks: string, returns: string, answers: string }
  /** The answer as the model writes it. */
  answer: string
  second: (s: number) => string
  ms: (ms: number) => string
  tokens: (tokens: number) => string
  dollars: (dollars: number) => string
  calls: string
  outOf: (calls: number, limit: number) => string
  /** The total without the word before it, and the figures in the bars. */
  allCalls: (calls: number) => string
  legend: string
  /** The spans as a group, and the drawings for those who do not see them. */
  spans: string
  picture: string
  loopPicture: string
}

const figures = (locale: Locale, digits = 0) => new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits, useGrouping: 'always' })
const [english, englishDollars, portuguese, portugueseDollars] = [figures('en'), figures('en', 4), figures('pt-BR'), figures('pt-BR', 4)]

export const words: Record<Locale, TraceWords> = {
  'en': {
    task: '“Book an hour with Ana and Tom before Friday.”',
    lanes: { model: 'model', tools: 'tools' },
    said: {
      asks: 'First I need both calendars.',
      ana: 'Ana: Tue 10:00, Wed 14:00, Thu 9:00',
      tom: 'Tom: Mon 9:00, Wed 14:00, Thu 9:00',
      picks: 'Wednesday at 14:00 suits both.',
      refused: 'Refused: Tom is no longer free.',
      again: 'Then the next hour: Thursday, 9:00.',
      booked: 'Booked: Thursday, 9:00.',
      answers: 'Done: Thursday, 9:00, with both.',
    },
    asksFor: 'asks for a tool',
    reads: 'reads what comes back',
    kinds: { asks: 'The model asks for', returns: 'The tool returns', answers: 'The model answers' },
    answer: 'Booked for Ana and Tom: 2026-11-26 09:00.',
    second: s => `${s} s`,
    ms: ms => `${english.format(ms)} ms`,
    tokens: tokens => `${english.format(tokens)} tokens`,
    dollars: dollars => `$${englishDollars.format(dollars)}`,
    calls: 'Model calls',
    outOf: (calls, limit) => `${calls} of at most ${limit}`,
    allCalls: calls => `${calls} model calls`,
    legend: 'In the bars: tokens read + written. All figures are examples.',
    spans: 'Spans of the trace, in their order',
    picture: 'A trace: eight spans below one another along a time axis of six seconds, each beginning where the one that it waits for ends. '
      + 'The four model calls take five of the six seconds; the four tool calls are short, and one of them is refused.',
    loopPicture: 'A loop between the model above and its tools below: the model asks for a tool, the tool’s answer goes back into the model. After the last round an arrow leads out, to the answer.',
  },
  'pt-BR': {
    task: '“Marque uma hora com a Ana e o Tom antes de sexta.”',
    lanes: { model: 'modelo', tools: 'ferramentas' },
    said: {
      asks: 'Primeiro preciso das duas agendas.',
      ana: 'Ana: ter 10h, qua 14h, qui 9h',
      tom: 'Tom: seg 9h, qua 14h, qui 9h',
      picks: 'Quarta, 14h: os dois estão livres.',
      refused: 'Recusado: o Tom não está mais livre.',
      again: 'Então o próximo horário: quinta, 9h.',
      booked: 'Marcado: quinta, 9h.',
      answers: 'Pronto: quinta, 9h, com os dois.',
    },
    asksFor: 'pede uma ferramenta',
    reads: 'lê o que voltou',
    kinds: { asks: 'O modelo pede', returns: 'A ferramenta devolve', answers: 'O modelo responde' },
    answer: 'Marcado com a Ana e o Tom: 2026-11-26 09:00.',
    second: s => `${s} s`,
    ms: ms => `${portuguese.format(ms)} ms`,
    tokens: tokens => `${portuguese.format(tokens)} tokens`,
    dollars: dollars => `US$ ${portugueseDollars.format(dollars)}`,
    calls: 'Chamadas ao modelo',
    outOf: (calls, limit) => `${calls} de no máximo ${limit}`,
    allCalls: calls => `${calls} chamadas ao modelo`,
    legend: 'Nas barras: tokens lidos + escritos. Números de exemplo.',
    spans: 'Spans do trace, na ordem',
    picture: 'Um trace: oito spans, um embaixo do outro, ao longo de um eixo de seis segundos, cada um começando onde termina aquele que ele espera. '
      + 'As quatro chamadas ao modelo levam cinco dos seis segundos; as quatro de ferramenta são curtas, e uma delas é recusada.',
    loopPicture: 'Um loop entre o modelo, em cima, e as ferramentas, embaixo: o modelo pede uma ferramenta, e a resposta dela volta para o modelo. Depois da última volta, uma seta leva para fora, até a resposta.',
  },
}
