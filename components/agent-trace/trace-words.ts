import type { Locale } from '../locale'
import type { SpanId } from './trace'

interface TraceWords {
  task: string
  lanes: { model: string, tools: string }
  /** What is said in each span, as short as it fits beside its bar. */
  said: Record<SpanId, string>
  toolCall: string
  observation: string
  /** Before the first click: what the agent is. */
  begin: string
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
  examples: string
  /** The spans as a group, and the drawing for those who do not see it. */
  spans: string
  picture: string
}

const figures = (locale: Locale, digits = 0) => new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits, useGrouping: 'always' })
const [english, englishDollars, portuguese, portugueseDollars] = [figures('en'), figures('en', 4), figures('pt-BR'), figures('pt-BR', 4)]

export const words: Record<Locale, TraceWords> = {
  'en': {
    task: '“Book an hour with Ana and Tom before Friday.”',
    lanes: { model: 'model', tools: 'tools' },
    said: {
      asks: 'I need both calendars first.',
      ana: 'Tue 10, Wed 14, Thu 9',
      tom: 'Mon 9, Wed 14, Thu 9',
      picks: 'Wednesday, 14:00, suits both: book it.',
      refused: 'Refused: Tom is no longer free.',
      again: 'Then the next hour: Thursday, 9:00.',
      booked: 'Booked: Thu 9',
      answers: 'Booked for Ana and Tom: Thursday, 9:00.',
    },
    toolCall: 'tool call',
    observation: 'observation',
    begin: 'One task, two tools, and a loop: the model asks for a tool, reads what comes back, and asks again.',
    kinds: { asks: 'The model asks for', returns: 'The tool returns', answers: 'The model answers' },
    answer: 'Booked for Ana and Tom: 2026-11-26 09:00.',
    second: s => `${s} s`,
    ms: ms => `${english.format(ms)} ms`,
    tokens: tokens => `${english.format(tokens)} tokens`,
    dollars: dollars => `$${englishDollars.format(dollars)}`,
    calls: 'Model calls',
    outOf: (calls, limit) => `${calls} of at most ${limit}`,
    examples: 'Tokens: read + written. All figures are examples.',
    spans: 'Spans of the trace, in their order',
    picture: 'A trace in two lanes along a time axis of six seconds: four model calls above, four tool calls below. '
      + 'From each model call an arrow leads down to a tool, and from the tool an arrow, the observation, back up into the next model call.',
  },
  'pt-BR': {
    task: '“Marque uma hora com a Ana e o Tom antes de sexta.”',
    lanes: { model: 'modelo', tools: 'ferramentas' },
    said: {
      asks: 'Primeiro, as duas agendas.',
      ana: 'ter 10h, qua 14h, qui 9h',
      tom: 'seg 9h, qua 14h, qui 9h',
      picks: 'Quarta, 14h, os dois estão livres: marcar.',
      refused: 'Recusado: o Tom já não está livre.',
      again: 'Então o próximo horário: quinta, 9h.',
      booked: 'Marcado: qui 9h',
      answers: 'Marcado com a Ana e o Tom: quinta, 9h.',
    },
    toolCall: 'chamada',
    observation: 'observação',
    begin: 'Uma tarefa, duas ferramentas e um loop: o modelo pede uma ferramenta, lê o que volta e pede de novo.',
    kinds: { asks: 'O modelo pede', returns: 'A ferramenta devolve', answers: 'O modelo responde' },
    answer: 'Marcado com a Ana e o Tom: 2026-11-26 09:00.',
    second: s => `${s} s`,
    ms: ms => `${portuguese.format(ms)} ms`,
    tokens: tokens => `${portuguese.format(tokens)} tokens`,
    dollars: dollars => `US$ ${portugueseDollars.format(dollars)}`,
    calls: 'Chamadas ao modelo',
    outOf: (calls, limit) => `${calls} de no máximo ${limit}`,
    examples: 'Tokens: lidos + escritos. Números de exemplo.',
    spans: 'Spans do trace, na ordem',
    picture: 'Um trace em duas faixas ao longo de um eixo de seis segundos: quatro chamadas ao modelo em cima, quatro chamadas de ferramenta embaixo. '
      + 'De cada chamada ao modelo uma seta desce até uma ferramenta, e da ferramenta outra seta, a observação, sobe de volta para a chamada seguinte.',
  },
}
