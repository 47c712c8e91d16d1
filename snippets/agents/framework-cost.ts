/** What a framework costs, measured here: lines, packages, the code that is loaded. */
import { say } from '../lib/language.ts'
import { installed, linesOf, loaded, timed } from '../lib/measure.ts'

// #region programs
export const programs = {
  'by hand': {
    file: 'agents/loop-by-hand.ts', regions: ['loop', 'run'],
    loads: '@ai-sdk/provider',
  },
  'AI SDK': {
    file: 'agents/sdk-loop.ts', regions: ['agent'],
    loads: 'ai',
  },
  'LangChain': {
    file: 'agents/langchain-loop.ts', regions: ['agent'],
    loads: 'langchain',
  },
  'MCP client': {
    file: 'agents/mcp-client.ts', regions: ['connect', 'tools'],
    loads: '@modelcontextprotocol/client',
  },
}
// #endregion

// #region measure
export async function measure({ file, regions, loads }: Program) {
  const lines = linesOf(file, regions)
  const packages = installed(loads)
  const kB = await loaded(loads)
  return { lines, packages, kB }
}
// #endregion

type Program = typeof programs[keyof typeof programs]

/** @param what `time` for the milliseconds, too: they are this machine's, and others the next time. */
export async function main(what = '') {
  const words = say({
    'en': { 'by hand': 'by hand', 'AI SDK': 'AI SDK', 'LangChain': 'LangChain', 'MCP client': 'MCP client', 'lines': 'lines', 'packages': 'packages' },
    'pt-BR': { 'by hand': 'à mão', 'AI SDK': 'AI SDK', 'LangChain': 'LangChain', 'MCP client': 'cliente MCP', 'lines': 'linhas', 'packages': 'pacotes' },
  })
  const row = (name: string, cells: unknown[]) => console.log([name.padEnd(11), ...cells.map((cell, i) => String(cell).padStart([6, 9, 6, 6][i]!))].join(' '))
  const withTime = what === 'time'
  row('', [words.lines, words.packages, 'kB', ...withTime ? ['ms'] : []])
  for (const [name, program] of Object.entries(programs)) {
    const { lines, packages, kB } = await measure(program)
    row(words[name as keyof typeof programs], [lines, packages, kB, ...withTime ? [await timed(program.loads)] : []])
  }
}

if (import.meta.main)
  await main(...process.argv.slice(2))
