import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serveFolder, type StaticServer } from '../../../kit/node/serve/static-server.ts'
import { useBrowser } from '../../support/open.ts'
import { runWorkshop } from '../../support/run-workshop.ts'
import { inEnglish, smallDeck, tempCourse, writeCourse } from '../../support/temp-course.ts'

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

/** Kinds of diagram whose parts Mermaid colours by itself, with words that stand in a part. */
const kinds: Record<string, [code: string, words: string[]]> = {
  mindmap: ['mindmap\n  root((Tides))\n    Moon\n    Sun', ['Tides', 'Moon']],
  timeline: ['timeline\n  2002 : Harbour\n  2004 : Pier', ['2002', 'Harbour']],
  kanban: ['kanban\n  Todo\n    [Write]', ['Todo', 'Write']],
  quadrant: ['quadrantChart\n  quadrant-1 Expand\n  quadrant-3 Drop\n  Ferry: [0.3, 0.6]', ['Expand', 'Drop', 'Ferry']],
  pie: ['pie\n  "High" : 60\n  "Low" : 40', ['60%', '40%']],
  gantt: ['gantt\n  dateFormat YYYY-MM-DD\n  section Pier\n  Dig :crit, 2026-01-01, 30d\n  Build :done, 30d', ['Dig', 'Build']],
  branches: ['gitGraph\n  commit\n  branch develop\n  commit', ['develop']],
  entities: ['erDiagram\n  BOOK {\n  string title\n  int pages\n  }', ['title', 'pages']],
  context: ['C4Context\n  Person(a, "Customer", "A person")', ['Customer']],
  packet: ['packet-beta\n0-15: "Source"', ['Source']],
  treemap: ['treemap-beta\n"A"\n  "B": 10', ['B']],
}

/** One deck of all that can be drawn. */
let folder = ''
let server: StaticServer
beforeAll(async () => {
  const slides = Object.entries(kinds).map(([kind, [code]]) => diagram(code.replace('\n', `\n  accTitle: Title of ${kind}\n  accDescr {\n  Words of ${kind}\n  }\n`)).replace('id: diagram', `id: ${kind}`))
  const life = diagram('sequenceDiagram\n  Ana->>Rui: ask').replace('id: diagram', 'id: life')
  folder = writeCourse({ 'course.yaml': inEnglish, '01-one/en.md': smallDeck('en') + diagram(whole) + diagram(tables).replace('id: diagram', 'id: tables') + slides.join('') + life })
  const built = await runWorkshop(folder, ['build'])
  expect(built, built.stderr).toMatchObject({ code: 0 })
  server = await serveFolder(join(folder, 'dist'), 0)
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

test('a diagram is drawn as the deck is built: text, a description, the theme\'s colours, and no Mermaid in the site', async () => {
  const assets = join(folder, 'dist/assets')
  const scripts = readdirSync(assets, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.js')).map(name => readFileSync(join(assets, name), 'utf8'))
  expect(scripts.some(text => text.includes('accDescr') || text.includes('flowchart-v2') && text.length > 100_000)).toBe(false)
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
})

test('a diagram that Mermaid cannot read is told by file and line', async () => {
  const folder = tempCourse({ 'course.yaml': inEnglish, '01-one/en.md': smallDeck('en') + diagram(`${whole}\n  mail -->`) })
  const { code, stderr } = await runWorkshop(folder, ['build'])
  expect(code).toBe(1)
  const line = readFileSync(join(folder, 'slides/01-one/en.md'), 'utf8').split('\n').indexOf('```mermaid') + 1
  expect(stderr).toMatch(new RegExp(`slides/01-one/en\\.md\n +line ${line}: The diagram cannot be drawn`))
})

test('every kind of diagram has its description and words that are read on its parts, and no line of a life is longer than its drawing', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const { page } = await open(`${server.url}01-one/en/index.html#/cover`, { colorScheme })
    for (const [kind, [, words]] of Object.entries(kinds)) {
      await page.evaluate((id) => { location.hash = `#/${id}` }, kind)
      const drawing = page.getByRole('img', { name: `Title of ${kind}` })
      await drawing.waitFor()
      expect(await drawing.locator('desc').textContent()).toBe(`Words of ${kind}`)
      for (const word of words) {
        const text = drawing.locator('text').filter({ hasText: word }).first()
        await text.waitFor()
        expect(await text.evaluate(contrastBelow), `${word} in ${kind}, ${colorScheme}`).toBeGreaterThan(4.5)
      }
    }
    await page.evaluate(() => { location.hash = '#/life' })
    const drawing = page.locator('.mermaid-drawing svg:visible').filter({ hasText: 'Rui' })
    await drawing.waitFor()
    expect(await drawing.evaluate(svg => Array.from(svg.querySelectorAll('line'), line => line.getBoundingClientRect().bottom - svg.getBoundingClientRect().bottom).filter(px => px > 1))).toEqual([])
  }
})

/** The contrast of a text with the nearest shape that is painted below its middle, else with the slide. */
function contrastBelow(text: Element): number {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!
  const paint = (...colours: string[]) => {
    for (const colour of colours) {
      canvas.fillStyle = colour
      canvas.fillRect(0, 0, 1, 1)
    }
    const [red, green, blue] = Array.from(canvas.getImageData(0, 0, 1, 1).data, part => part / 255).map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
  }
  const { left, top, width, height } = text.getBoundingClientRect()
  const ground = getComputedStyle(document.documentElement).getPropertyValue('--paper')
  const shape = document.elementsFromPoint(left + width / 2, top + height / 2)
    .find(element => element.matches('rect, path, circle, polygon') && getComputedStyle(element).fill !== 'none')
  const below = paint(ground, shape ? getComputedStyle(shape).fill : ground)
  const ink = paint(getComputedStyle(text.querySelector('tspan') ?? text).fill)
  return (Math.max(ink, below) + 0.05) / (Math.min(ink, below) + 0.05)
}
