import { glob, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ingest } from '../retrieval/ingest.ts'
import type { Passage } from './passages.ts'

const root = join(import.meta.dirname, '../..')

test.each([['en', 'handouts.ts'], ['pt-BR', 'handouts.pt-BR.ts']])('the handouts of module 1 in %s; after a change "npx vitest run --project fast handouts -u" makes them anew', async (language, into) => {
  const files = (await Array.fromAsync(glob(`slides/01-*/${language}.md`, { cwd: root }))).toSorted()
  const handouts = await Promise.all(files.map(async (file) => {
    const module = Number(/(\d+)-/.exec(file)![1])
    return ingest(`M${module}`, await readFile(join(root, file), 'utf8'))
  }))
  await expect(toModule(handouts.flat(), language)).toMatchFileSnapshot(into)
})

function toModule(passages: Passage[], language: string): string {
  const quoted = (text: string) => `'${text.replace(/['\\]/g, String.raw`\$&`)}'`
  return `import type { Passage } from './passages.ts'

/** The handout texts of module 1, ${language}: the corpus of retrieval/. Made by handouts.test.ts. */
export const handouts: Passage[] = [
${passages.map(passage => `  {
${Object.entries(passage).map(([key, text]) => `    ${key}: ${quoted(text as string)},\n`).join('')}  },\n`).join('')}]
`
}
