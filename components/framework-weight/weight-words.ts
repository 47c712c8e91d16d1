import type { Locale } from '../locale'

/** Lines of our own, and kB that one import loads: snippets/agents/framework-cost.test.ts measures them again. */
export const weights = {
  'by hand': { lines: 26, kB: 16 },
  'AI SDK': { lines: 10, kB: 2051 },
  'LangChain': { lines: 5, kB: 3647 },
  'MCP client': { lines: 15, kB: 1791 },
} as const

export type Program = keyof typeof weights

interface WeightWords {
  names: Record<Program, string>
  lines: string
  kB: string
  note: string
}

export const words: Record<Locale, WeightWords> = {
  'en': {
    names: { 'by hand': 'by hand', 'AI SDK': 'AI SDK', 'LangChain': 'LangChain', 'MCP client': 'MCP client' },
    lines: 'lines that you write',
    kB: 'kB that one import loads',
    note: 'The same agent each time; measured with Node 24. By hand: without a client for the model.',
  },
  'pt-BR': {
    names: { 'by hand': 'à mão', 'AI SDK': 'AI SDK', 'LangChain': 'LangChain', 'MCP client': 'cliente MCP' },
    lines: 'linhas que você escreve',
    kB: 'kB que um import carrega',
    note: 'Sempre o mesmo agente; medido com Node 24. À mão: sem um cliente para o modelo.',
  },
}
