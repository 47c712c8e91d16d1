import type { Locale } from '../locale'

/** The six kinds of work in the order of the day: module 1, "day to day". */
export const entryIds = ['prompts', 'apis', 'rag', 'agents', 'cost', 'production'] as const

export type EntryId = typeof entryIds[number]

interface BoardWords {
  /** The kind of work, and one ticket of it. Each fits on one line beside its time. */
  entries: Record<EntryId, { kind: string, ticket: string }>
  /** How an hour of the day is written along the board. */
  hour: (hour: number) => string
  lunch: string
  /** What the board shows, for those who do not see it. */
  picture: string
}

export const words: Record<Locale, BoardWords> = {
  'en': {
    entries: {
      prompts: { kind: 'Prompts that hold up outside the playground', ticket: 'The support prompt fails on e-mails with two questions.' },
      apis: { kind: 'LLM APIs, integrated into the backend', ticket: 'The reply endpoint times out: stream the answer.' },
      rag: { kind: 'RAG, to give the model context', ticket: 'The bot quotes last year’s prices: index the new list.' },
      agents: { kind: 'Agents that carry out tasks on their own', ticket: 'The returns agent gets stuck on unknown orders.' },
      cost: { kind: 'Cost: a large model in a loop gets expensive', ticket: 'One call for each row of a table tripled the bill.' },
      production: { kind: 'All of it in production, without breaking', ticket: 'Give the new prompt to 5% of users, with a way back.' },
    },
    hour: hour => String(hour),
    lunch: 'lunch',
    picture: 'A working day from 9 to 18 o’clock as a staircase of six bars, one a piece of work, with lunch at 13.',
  },
  'pt-BR': {
    entries: {
      prompts: { kind: 'Prompts que funcionam fora do playground', ticket: 'O prompt do suporte falha em e-mails com duas perguntas.' },
      apis: { kind: 'APIs de LLM integradas ao backend', ticket: 'O endpoint de resposta dá timeout: usar streaming.' },
      rag: { kind: 'RAG para dar contexto ao modelo', ticket: 'O bot cita preços antigos: indexar a tabela nova.' },
      agents: { kind: 'Agentes que executam tarefas sozinhos', ticket: 'O agente de devolução trava se o pedido não existe.' },
      cost: { kind: 'Custo: modelo grande em loop sai caro', ticket: 'Uma chamada por linha da tabela triplicou a fatura.' },
      production: { kind: 'Tudo isso em produção, sem quebrar', ticket: 'Subir o prompt novo para 5% dos usuários, com rollback.' },
    },
    hour: hour => `${hour}h`,
    lunch: 'almoço',
    picture: 'Um dia de trabalho das 9h às 18h como uma escada de seis barras, uma para cada tarefa, com almoço às 13h.',
  },
}
