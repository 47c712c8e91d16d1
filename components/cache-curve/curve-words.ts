import type { Locale } from '../locale'

interface CurveWords {
  /** What the three levels of the price are. */
  write: string
  none: string
  read: string
  /** What the room votes for. */
  choice: (calls: string, first: boolean) => string
  short: string
  long: string
  saved: string
  /** The scales, for those who do not see them. */
  scales: (write: string, read: string) => string
  /** Where a curve crosses the line, for those who do not see it. */
  crossing: (calls: string) => string
}

export const words: Record<Locale, CurveWords> = {
  'en': {
    write: 'write',
    none: 'no cache',
    read: 'read',
    choice: (calls, first) => first ? `${calls} calls an hour` : calls,
    short: '5 minutes',
    long: 'an hour',
    saved: 'saved',
    scales: (write, read) => `The price of a token by calls an hour. A level line at 1: no cache. Above it ${write}, to write; far below it ${read}, to read.`,
    crossing: calls => `falls from the price of writing to that of reading, and is below no cache from ${calls} calls an hour.`,
  },
  'pt-BR': {
    write: 'gravar',
    none: 'sem cache',
    read: 'ler',
    choice: (calls, first) => first ? `${calls} chamadas por hora` : calls,
    short: '5 minutos',
    long: 'uma hora',
    saved: 'economia',
    scales: (write, read) => `O preço do token conforme as chamadas por hora. Uma linha reta em 1: sem cache. Acima dela, ${write}, para gravar; bem abaixo, ${read}, para ler.`,
    crossing: calls => `cai do preço de gravar até o de ler e fica abaixo de sem cache a partir de ${calls} chamadas por hora.`,
  },
}
