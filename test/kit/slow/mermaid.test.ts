import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { serveFolder } from '../../../kit/node/serve/static-server.ts'
import { useBrowser } from '../../support/open.ts'
import { runWorkshop } from '../../support/run-workshop.ts'
import { smallDeck, tempCourse } from '../../support/temp-course.ts'

const { open } = useBrowser()

const diagram = (lines: string) => `\n---\nlayout: claim\nid: diagram\nminutes: 1\n---\n\n# A diagram\n\n\`\`\`mermaid\n${lines}\n\`\`\`\n\n<!-- *Say:* this -->\n`
const whole = `flowchart LR
  accTitle: A queue
  accDescr: A mail waits until a worker has time
  mail[Mail arrives] -->|waits| worker[Worker]`
const tables = `erDiagram
  accTitle: Books and authors
  accDescr: An author has many books
  AUTHOR ||--o{ BOOK : writes`

test('a diagram is drawn as the deck is built: text, a description, the theme\'s colours, and no Mermaid in the site', async () => {
  const folder = tempCourse({ 'course.yaml': 'title: { en: A course }\npromise: { en: A promise }\nauthor: Nobody\nlanguages: [en]\n', '01-one/en.md': smallDeck('en') + diagram(whole) + diagram(tables).replace('id: diagram', 'id: tables') })
  const built = await runWorkshop(folder, ['build'])
  expect(built, built.stderr).toMatchObject({ code: 0 })
  const assets = join(folder, 'dist/assets')
  const scripts = readdirSync(assets, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.js')).map(name => readFileSync(join(assets, name), 'utf8'))
  expect(scripts.some(text => text.includes('accDescr') || text.includes('flowchart-v2') && text.length > 100_000)).toBe(false)
  const server = await serveFolder(join(folder, 'dist'), 0)
  try {
    for (const [colorScheme, ink] of [['light', 'rgb(16, 22, 42)'], ['dark', 'rgb(238, 241, 248)']] as const) {
      const { page, faults } = await open(`${server.url}01-one/en/index.html#/diagram`, { colorScheme })
      const drawing = page.getByRole('img', { name: 'A queue' })
      await drawing.waitFor()
      expect(await drawing.locator('desc').textContent()).toBe('A mail waits until a worker has time')
      const words = drawing.locator('text').filter({ hasText: 'Mail arrives' })
      expect(await words.evaluate(element => getComputedStyle(element).fill)).toBe(ink)
      expect(await words.evaluate(element => getComputedStyle(element).userSelect)).not.toBe('none')
      // The feet of a relation are lines, and no blobs: nothing of them is filled with ink.
      await page.evaluate(() => { location.hash = '#/tables' })
      const relation = page.getByRole('img', { name: 'Books and authors' })
      await relation.waitFor()
      const fills = await relation.locator('marker path').evaluateAll(paths => [...new Set(paths.map(path => getComputedStyle(path).fill))])
      expect(fills).toEqual(['none'])
      expect(faults.filter(fault => !fault.startsWith('foreign'))).toEqual([]) // This deck has a server of its own.
    }
  }
  finally {
    await server.close()
  }
})

test('a diagram that Mermaid cannot read is told by file and line', async () => {
  const folder = tempCourse({ 'course.yaml': 'title: { en: A course }\npromise: { en: A promise }\nauthor: Nobody\nlanguages: [en]\n', '01-one/en.md': smallDeck('en') + diagram(`${whole}\n  mail -->`) })
  const { code, stderr } = await runWorkshop(folder, ['build'])
  expect(code).toBe(1)
  const line = readFileSync(join(folder, 'slides/01-one/en.md'), 'utf8').split('\n').indexOf('```mermaid') + 1
  expect(stderr).toMatch(new RegExp(`slides/01-one/en\\.md\n +line ${line}: The diagram cannot be drawn`))
})
