import { spawn } from 'node:child_process'
import { glob, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import pc from 'picocolors'
import { nearest } from '../base/nearest.ts'
import { findRoot } from '../course/find-root.ts'
import { exitCode, Mistake } from '../base/mistakes.ts'
import { nodeProgram } from '../base/node-program.ts'

/** A file in `snippets/` that runs. */
export interface Snippet {
  /** Topic and name, as in `models/one-call`. */
  name: string
  topic: string
  /** The first line of its doc comment. */
  description: string
  file: string
}

/** Runs a snippet in a Node process of its own; without a name, or with a topic's, lists what there is. */
export async function runSnippet(name: string | undefined, args: string[], signal: AbortSignal): Promise<number> {
  const root = findRoot(process.cwd())
  const snippets = await findSnippets(root)
  const listed = name === undefined ? snippets : snippets.filter(({ topic }) => topic === name)
  if (listed.length > 0) {
    console.log(formatList(listed))
    return exitCode.ok
  }
  const { file } = selectSnippet(snippets, name ?? '')
  const child = spawn(nodeProgram(), [file, ...args], { stdio: 'inherit', cwd: root })
  signal.addEventListener('abort', () => child.kill('SIGINT'), { once: true })
  const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve))
  return code === 0 ? exitCode.ok : signal.aborted ? exitCode.interrupted : exitCode.mistake
}

/** The snippets of a workshop: every file of a topic that starts itself when it is run. */
export async function findSnippets(root: string): Promise<Snippet[]> {
  const folder = join(root, 'snippets')
  const found: Snippet[] = []
  for await (const path of glob('*/*.ts', { cwd: folder })) {
    const file = join(folder, path)
    const text = await readFile(file, 'utf8')
    if (path.endsWith('.test.ts') || !text.includes('import.meta.main'))
      continue
    const name = relative(folder, file).split(sep).join('/').replace(/\.ts$/, '')
    const [, description = ''] = /^\/\*\*\s*(?:\*\s*)?(.*?)\s*(?:\*\/|\n)/.exec(text) ?? []
    found.push({ name, topic: name.split('/')[0]!, description, file })
  }
  const order = await topicsAsMet(root)
  const place = ({ topic }: Snippet) => order.includes(topic) ? order.indexOf(topic) : order.length
  return found.sort((a, b) => place(a) - place(b) || a.name.localeCompare(b.name))
}

/** The topics in the order in which the decks show them; what no deck shows comes after them, by name. */
async function topicsAsMet(root: string): Promise<string[]> {
  const decks = (await Array.fromAsync(glob('[0-9][0-9]-*/*.md', { cwd: join(root, 'slides') }))).filter(path => !path.startsWith('00-')).sort()
  const texts = await Promise.all(decks.map(path => readFile(join(root, 'slides', path), 'utf8')))
  return [...new Set(texts.flatMap(text => Array.from(text.matchAll(/(?:<Snippet[^>]*?file="|snippets\/)([\w-]+)\//g), ([, topic]) => topic!)))]
}

/**
 * The snippet that a person named: `models/one-call`, `one-call` where no other topic has one, or its path.
 * @throws Mistake where no snippet has this name, or more than one.
 */
export function selectSnippet(snippets: Snippet[], name: string): Snippet {
  const wanted = name.replace(/^(\.\/)?snippets\//, '').replace(/\.ts$/, '')
  const found = snippets.filter(snippet => snippet.name === wanted || snippet.name.endsWith(`/${wanted}`))
  if (found.length === 1)
    return found[0]!
  if (found.length > 1)
    throw new Mistake({ what: `"${name}" fits ${found.map(snippet => snippet.name).join(' and ')}.`, next: 'Write the topic too.' })
  const names = snippets.map(snippet => snippet.name)
  const meant = nearest(wanted, names) ?? names.find(each => each.split('/')[1] === nearest(wanted, names.map(full => full.split('/')[1]!)))
  throw new Mistake({
    what: `There is no snippet "${name}".`,
    next: meant ? `Did you mean "npx workshop run ${meant}"?` : '"npx workshop run" lists them.',
  })
}

function formatList(snippets: Snippet[]): string {
  const width = Math.max(...snippets.map(({ name }) => name.length))
  return [...Map.groupBy(snippets, ({ topic }) => topic)]
    .map(([topic, group]) => [pc.bold(topic), ...group.map(({ name, description }) => `  ${name.padEnd(width)}  ${description}`)].join('\n'))
    .join('\n')
}
