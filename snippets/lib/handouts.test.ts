import { glob, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ingest } from '../retrieval/ingest.ts'
import type { Passage } from './passages.ts'

const root = join(import.meta.dirname, '../..')

test('handouts.ts holds the handouts of module 1 in English; after a change "npx vitest run --project fast handouts -u" makes it anew', async () => {
  const files = (await Array.fromAsync(glob('slides/01-*/en.md', { cwd: root }))).toSorted()
  const handouts = await Promise.all(files.map(async (file) => {
    const module = Number(/(\d+)-/.exec(file)![1])
    return ingest(`M${module}`, await readFile(join(root, file), 'utf8'))
  }))
  await expect(toModule(handouts.flat())).toMatchFileSnapshot('handouts.ts')
})

function toModule(passages: Passage[]): string {
  const quoted = (text: string) => `'${text.replace(/['\\]/g, String.raw`\$&`)}'`
  return `import type { Passage } from './passages.ts'

/** The handout texts of module 1 in English, the corpus of retrieval/. Made by handouts.test.ts. */
export const handouts: Passage[] = [
${passages.map(passage => `  {
${Object.entries(passage).map(([key, text]) => `    ${key}: ${quoted(text as string)},\n`).join('')}  },\n`).join('')}]
`
}
