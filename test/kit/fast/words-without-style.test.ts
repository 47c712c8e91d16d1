import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createGenerator } from 'unocss'
import { expect, onTestFinished, test } from 'vitest'
import { wordsWithoutStyle } from '../../../kit/node/compile/words-without-style.ts'

type Hook = (argument?: unknown) => Promise<void>

/** A course's folder whose decks know, besides, one class of their own. */
function course(): string {
  const root = mkdtempSync(join(tmpdir(), 'words-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  mkdirSync(join(root, 'slides/01-one'), { recursive: true })
  writeFileSync(join(root, 'slides/course.yaml'), '')
  return root
}

/** Builds as Slidev does, by UnoCSS's own generator: what has a style, and of which words a rule was looked for. */
async function build(root: string, text: string, shelf?: string): Promise<{ styled: string[], looked: string[] }> {
  const looked: string[] = []
  const rules = [[/^(.*)$/, ([word]: [string]) => { looked.push(word); return word === shelf ? { color: 'red' } : undefined }]]
  const uno = await createGenerator({ rules: rules as [] })
  const tokens = new Set<string>()
  const plugin = wordsWithoutStyle({ userRoot: join(root, 'slides/01-one'), roots: [] })
  await (plugin.configResolved as Hook)({ plugins: [{ name: 'unocss:api', api: { getContext: () => ({ ready: Promise.resolve(), tokens, uno }) } }] })
  await (plugin.buildStart as Hook)()
  await uno.applyExtractors(text, 'one.vue', tokens)
  const { matched } = await uno.generate(tokens)
  await (plugin.writeBundle as Hook)()
  return { styled: [...matched], looked }
}

test('what no rule is for is looked for once; what is new, and an icon that may be installed yet, again', async () => {
  const root = course()
  expect(await build(root, 'shelf book i-tabler-moon', 'shelf')).toEqual({ styled: ['shelf'], looked: expect.arrayContaining(['shelf', 'book', 'i-tabler-moon']) as string[] })
  const { styled, looked } = await build(root, 'shelf book i-tabler-moon page', 'shelf')
  expect(styled).toEqual(['shelf'])
  expect(looked.sort()).toEqual(['i-tabler-moon', 'page', 'shelf'])
})

test('a rule that the course adds finds a word that had none', async () => {
  const root = course()
  await build(root, 'shelf book', 'shelf')
  mkdirSync(join(root, 'setup'))
  writeFileSync(join(root, 'setup/unocss.ts'), 'export default () => ({ rules: [["book", { color: "red" }]] })')
  expect((await build(root, 'shelf book', 'book')).styled).toEqual(['book'])
})

test('what was kept and is damaged is found anew', async () => {
  const root = course()
  await build(root, 'shelf book', 'shelf')
  const folder = join(root, 'node_modules/.cache/workshop/unstyled-words')
  const [file] = readdirSync(folder).map(name => join(folder, name))
  truncateSync(file!, readFileSync(file!).length - 3)
  expect((await build(root, 'shelf book', 'shelf')).looked).toContain('book')
})

test('a word that nobody has looked for yet is not taken for one without a style', async () => {
  const root = course()
  const uno = await createGenerator({ rules: [['shelf', { color: 'red' }]] })
  const plugin = wordsWithoutStyle({ userRoot: join(root, 'slides/01-one'), roots: [] })
  await (plugin.configResolved as Hook)({ plugins: [{ name: 'unocss:api', api: { getContext: () => ({ ready: Promise.resolve(), tokens: new Set(['shelf', 'book']), uno }) } }] })
  await (plugin.buildStart as Hook)()
  await (plugin.writeBundle as Hook)()
  expect((await build(root, 'shelf book', 'shelf')).styled).toEqual(['shelf'])
})
