/** What a framework costs, measured here: lines, packages, code that is loaded, time. */
import { say } from '../lib/language.ts'
import { installed, linesOf, loaded } from '../lib/measure.ts'

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
  const { kB, ms } = await loaded(loads)
  return { lines, packages, kB, ms }
}
// #endregion

type Program = typeof programs[keyof typeof programs]

export async function main() {
  const words = say({
    'en': { 'by hand': 'by hand', 'AI SDK': 'AI SDK', 'LangChain': 'LangChain', 'MCP client': 'MCP client', 'lines': 'lines', 'packages': 'packages' },
    'pt-BR': { 'by hand': 'à mão', 'AI SDK': 'AI SDK', 'LangChain': 'LangChain', 'MCP client': 'cliente MCP', 'lines': 'linhas', 'packages': 'pacotes' },
  })
  console.log(`${' '.repeat(11)} ${words.lines.padStart(6)} ${words.packages.padStart(9)} ${'kB'.padStart(6)} ${'ms'.padStart(6)}`)
  for (const [name, program] of Object.entries(programs)) {
    const { lines, packages, kB, ms } = await measure(program)
    console.log(`${words[name as keyof typeof programs].padEnd(11)} ${String(lines).padStart(6)} ${String(packages).padStart(9)} ${String(kB).padStart(6)} ${String(ms).padStart(6)}`)
  }
}

if (import.meta.main)
  await main()
