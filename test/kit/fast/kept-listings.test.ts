import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ResolvedSlidevOptions } from '@slidev/types'
import { createMarkdownExit } from 'markdown-exit'
import { codeToHtml } from 'shiki'
import { expect, onTestFinished, test } from 'vitest'
import { kitFolder } from '../../../kit/node/base/kit-folder.ts'
import { askKeptListings, keptListings } from '../../../kit/node/compile/kept-listings.ts'

type Hook = (argument?: unknown) => unknown

const listing = (code: string, info = 'ts'): string => `\`\`\`${info}\n${code}\n\`\`\`\n`

function course(): string {
  const root = mkdtempSync(join(tmpdir(), 'listings-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  mkdirSync(join(root, 'slides/01-one'), { recursive: true })
  return root
}

/** Builds as Slidev does, with Shiki: the HTML, and which code was coloured in this build. */
async function build(root: string, text: string, { theme = 'github-light', twoslash = false } = {}): Promise<{ html: string, coloured: string[] }> {
  const coloured: string[] = []
  const md = createMarkdownExit()
  md.options.highlight = (code, lang, attributes) => {
    coloured.push(code.trim())
    return codeToHtml(code, { lang, theme, meta: { __raw: attributes } })
  }
  const asked = askKeptListings()
  asked.askFor(md)
  const userRoot = join(root, 'slides/01-one')
  const plugin = keptListings({ userRoot, roots: [kitFolder, userRoot], data: { config: { twoslash } }, utils: { shikiOptions: { theme } } } as unknown as ResolvedSlidevOptions)
  ;(asked.plugin.configResolved as Hook)({ plugins: [plugin] })
  ;(plugin.buildStart as Hook)()
  const html = await md.renderAsync(text)
  await (plugin.closeBundle as Hook)()
  return { html, coloured }
}

test('a listing is coloured once, and looks the same from then on; what is new is coloured', async () => {
  const root = course()
  const first = await build(root, listing('const a = 1'))
  expect(first.coloured).toEqual(['const a = 1'])
  const second = await build(root, listing('const a = 1') + listing('const b = 2'))
  expect(second.coloured).toEqual(['const b = 2'])
  expect(second.html).toContain(first.html.trim())
  expect((await build(root, listing('const a = 1') + listing('const b = 2'))).coloured).toEqual([])
})

test.each([
  ['another language', listing('const a = 1', 'js'), {}],
  ['what stands behind the language', listing('const a = 1', 'ts {1}'), {}],
  ['another theme', listing('const a = 1'), { theme: 'github-dark' }],
])('%s is another listing', async (_what, text, options) => {
  const root = course()
  await build(root, listing('const a = 1'))
  expect((await build(root, text, options)).coloured).toEqual(['const a = 1'])
})

test('nothing is kept where a course colours its listings in a way of its own, or has types explained', async () => {
  const root = course()
  await build(root, listing('const a = 1'))
  expect((await build(root, listing('const a = 1'), { twoslash: true })).coloured).toEqual(['const a = 1'])
  mkdirSync(join(root, 'slides/01-one/setup'))
  writeFileSync(join(root, 'slides/01-one/setup/shiki.ts'), 'export default () => ({ transformers: [] })')
  for (let times = 0; times < 2; times++)
    expect((await build(root, listing('const a = 1'))).coloured).toEqual(['const a = 1'])
})

test('what was kept and is damaged is coloured anew', async () => {
  const root = course()
  await build(root, listing('const a = 1'))
  const folder = join(root, 'node_modules/.cache/workshop/listings')
  const [file] = readdirSync(folder).map(name => join(folder, name))
  truncateSync(file!, readFileSync(file!).length - 3)
  expect((await build(root, listing('const a = 1'))).coloured).toEqual(['const a = 1'])
})

test('two decks that are built at once lose nothing of each other', async () => {
  const root = course()
  const userRoot = join(root, 'slides/01-one')
  const plugins = ['const a = 1', 'const b = 2'].map((code) => {
    const plugin = keptListings({ userRoot, roots: [kitFolder, userRoot], data: { config: {} }, utils: { shikiOptions: {} } } as unknown as ResolvedSlidevOptions)
    ;(plugin.buildStart as Hook)()
    return { plugin, code }
  })
  for (const { plugin, code } of plugins)
    await plugin.api!.keep(code => `<pre>${code}</pre>`)(code, 'ts', '', {})
  for (const { plugin } of plugins)
    await (plugin.closeBundle as Hook)()
  const kept = readdirSync(join(root, 'node_modules/.cache/workshop/listings')).map(name => readFileSync(join(root, 'node_modules/.cache/workshop/listings', name), 'utf8')).join('')
  expect(kept).toContain('const a = 1')
  expect(kept).toContain('const b = 2')
})
