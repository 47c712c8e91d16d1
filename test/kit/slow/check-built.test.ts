import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { chromium } from 'playwright-chromium'
import { expect, inject, test } from 'vitest'
import { checkBuilt } from '../../../kit/node/check/built/check-built.ts'
import { readCourse } from '../../../kit/node/course/read-course.ts'
import { serveFolder } from '../../../kit/node/serve/static-server.ts'
import { runWorkshop } from '../../support/run-workshop.ts'
import { smallRoot } from '../../support/small-course.ts'
import { copyCourse, smallDeck } from '../../support/temp-course.ts'

/** Built and exported once; each case harms what was made in one way, looks, and puts it back. */
test('each rule about what is built finds what it is for, and nothing in what is whole', async () => {
  const folder = copyCourse(smallRoot)
  writeFileSync(join(folder, 'slides/01-one/pt-BR.md'), smallDeck('pt-BR').replace('id: claim', 'id: claim\nclicks: 1\ncues: [a cue for who teaches alone]\nanswer: the words of a note that leak through a setting').replace('uma nota que a sala não pode ler', 'the words of a note that leak through a setting'))
  expect(await runWorkshop(folder, ['export', '1'])).toMatchObject({ code: 0 })
  const course = await readCourse(folder)
  const [english, portuguese] = course.modules[0]!.decks
  const browser = await chromium.connect(inject('browser'))
  const server = await serveFolder(join(folder, 'dist'), 0)
  const rulesFor = async (deck = english!) => (await checkBuilt(course, [deck], { browser, site: server.url })).map(finding => `${finding.rule}: ${finding.what}`)
  const harmed = async (path: string, harm: (content: Buffer) => Promise<Uint8Array | string> | string) => {
    const content = readFileSync(join(folder, path))
    writeFileSync(join(folder, path), await harm(content))
    const rules = await rulesFor()
    writeFileSync(join(folder, path), content)
    return rules
  }
  const html = 'dist/01-one/en/index.html'
  const pdf = 'exports/en/01-one/slides.pdf'
  const edited = (edit: (document: PDFDocument) => unknown) => async (content: Buffer) => {
    const document = await PDFDocument.load(content)
    edit(document)
    return document.save()
  }
  try {
    expect(await rulesFor()).toEqual([])
    expect(await rulesFor(portuguese)).toEqual([expect.stringMatching(/^note-in-site: .*assets.*the words of a note that leak/)])
    // A setting that the kit does not know is in the deck; cues are not.
    expect(hostedWith(folder, 'the words of a note that leak')).not.toEqual([])
    expect(portuguese!.slides[1]!.cues).toEqual(['a cue for who teaches alone'])
    expect(hostedWith(folder, 'a cue for who teaches alone')).toEqual([])
    expect(await harmed(html, content => content.toString().replace('lang="en"', ''))).toEqual([expect.stringMatching(/^page-without-language: .*no language/)])
    expect(await harmed(html, content => content.toString().replace(/<title>[^<]*/, '<title>'))).toEqual([expect.stringMatching(/^page-without-title/)])
    expect(await harmed('dist/01-one/en/favicon.svg', () => 'x'.repeat(1_300_000))).toEqual([expect.stringMatching(/^deck-too-heavy: .*favicon\.svg \(1\.3 MB\)/)])
    // Random letters do not compress, so the page itself is over the limit.
    const letters = Array.from({ length: 400_000 }, () => Math.random().toString(36)[2]).join('')
    expect(await harmed(html, content => content.toString().replace('</body>', `<!--${letters}--></body>`))).toEqual([expect.stringMatching(/^first-view-too-heavy: .*Its heaviest files are index\.html \(\d+[^)]*\), /)])
    writeFileSync(join(folder, 'dist/assets/heavy.js'), letters + letters)
    expect(await harmed('.workshop/built/01-one/en.json', record => JSON.stringify({ ...JSON.parse(record.toString()) as object, onDemand: ['heavy.js'] }))).toEqual([expect.stringMatching(/^snippets-too-heavy: .* limit is 300 kB/)])
    expect(await harmed(pdf, edited(document => document.removePage(1)))).toContainEqual(expect.stringMatching(/^pdf-pages: the PDF has 3 pages; the deck has 4 slides/))
    expect(await harmed(pdf, edited(document => document.catalog.delete(PDFName.of('StructTreeRoot'))))).toEqual([expect.stringMatching(/^pdf-tags/)])
    expect(await harmed(pdf, edited(document => document.catalog.delete(PDFName.of('Outlines'))))).toEqual([expect.stringMatching(/^pdf-outline/)])
    expect(await harmed(pdf, edited(document => document.catalog.delete(PDFName.of('Lang'))))).toEqual([expect.stringMatching(/^pdf-language/)])
  }
  finally {
    await browser.close()
    await server.close()
  }
})

/** The hosted files that hold a text. */
function hostedWith(folder: string, text: string): string[] {
  const dist = join(folder, 'dist')
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && readFileSync(join(entry.parentPath, entry.name)).includes(text))
    .map(entry => entry.name)
}
