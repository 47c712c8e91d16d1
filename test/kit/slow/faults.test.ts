import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { serveFolder } from '../../../kit/node/serve/static-server.ts'
import { printed, runWorkshop, startWorkshop } from '../../support/run-workshop.ts'
import { smallRoot } from '../../support/small-course.ts'
import { copyCourse, inEnglish, smallDeck, tempCourse } from '../../support/temp-course.ts'

/** A course of one small deck, of which nothing is made yet. */
const oneDeck = () => tempCourse({ 'course.yaml': inEnglish, '01-one/en.md': smallDeck('en') })

test('a deck that does not build, a module with an error in its Markdown: both stay as they were, the others are made, the exit code says so', async () => {
  const folder = copyCourse(smallRoot)
  const earlier = ['dist/01-one/en', 'dist/02-two/en'].map(path => content(join(folder, path)))
  writeFileSync(join(folder, 'slides/01-one/en.md'), smallDeck('en').replace('One line.', '<script setup>\nconst one = ;\n</script>'))
  writeFileSync(join(folder, 'slides/02-two/en.md'), smallDeck('en', 'Two').replace('One line.', '<Handout>'))
  for (const locale of ['en', 'pt-BR'] as const) {
    mkdirSync(join(folder, 'slides/03-three'), { recursive: true })
    writeFileSync(join(folder, `slides/03-three/${locale}.md`), smallDeck(locale, 'Three'))
  }
  const { code, stderr } = await runWorkshop(folder, ['make'])
  expect(code).toBe(1)
  expect(stderr).toMatch(/01-one en could not be built\nslides\/01-one\/en\.md\n {2}line 15: .*Unexpected token/)
  expect(stderr).toMatch(/slides\/02-two\/en\.md:14 +error .*template-malformed/)
  expect(stderr).toContain('02-two: left as it is')
  expect(['dist/01-one/en', 'dist/02-two/en'].map(path => content(join(folder, path)))).toEqual(earlier)
  expect(readFileSync(join(folder, 'dist/03-three/en/index.html'), 'utf8')).toContain('Three')
  expect(existsSync(join(folder, 'exports/en/03-three/slides.pdf'))).toBe(true)
})

test('a deck that cannot be built is a finding with its line, and the total says what was not looked at', async () => {
  const folder = copyCourse(smallRoot)
  writeFileSync(join(folder, 'slides/01-one/en.md'), smallDeck('en').replace('One line.', '<script setup>\nimport one from "./one"\n</script>'))
  writeFileSync(join(folder, 'slides/02-two/en.md'), smallDeck('en', 'Two').replace('addons: [workshop]\n', ''))
  const { code, stdout } = await runWorkshop(folder, ['check', '--lang', 'en'])
  expect(code).toBe(1)
  expect(stdout).toMatch(/slides\/01-one\/en\.md:15 +error +slide 1 #cover +deck-not-built\n +There is no file "\.\/one"/)
  expect(stdout).toMatch(/slides\/02-two\/en\.md:1 .*settings-wrong-value\n +addons is missing/)
  expect(stdout).toContain('0 slides checked: 2 errors, 0 warnings. 8 slides of 2 decks could not be built')
  const { findings, unseen } = JSON.parse((await runWorkshop(folder, ['check', '--lang', 'en', '--json'])).stdout) as { findings: { rule: string, line: number }[], unseen: unknown }
  expect(findings).toContainEqual(expect.objectContaining({ rule: 'deck-not-built', file: 'slides/01-one/en.md', line: 15 }))
  expect(unseen).toEqual({ unreadable: 0, decks: 2, slides: 8 })
})

test('Ctrl-C in the middle of an export leaves the earlier exports as they were, and nothing half made', async () => {
  const folder = copyCourse(smallRoot)
  const earlier = content(join(folder, 'exports'))
  const slides = Array.from({ length: 30 }, (_, index) => `\n---\nlayout: claim\nid: more-${index}\nminutes: 1\n---\n\n# Slide ${index}\n`).join('')
  writeFileSync(join(folder, 'slides/01-one/en.md'), smallDeck('en') + slides)
  expect(await runWorkshop(folder, ['build'])).toMatchObject({ code: 0 })
  const running = startWorkshop(folder, ['export', '--format', 'png'])
  await printed(running, /taking (?:\d+ of )?34 pictures/)
  running.child.kill('SIGINT')
  const { code, stderr } = await running.ended
  expect(code).toBe(130)
  expect(stderr).toContain('What was there before is as it was.')
  expect(content(join(folder, 'exports'))).toBe(earlier)
})

test('an export that cannot write says where and what to do', async () => {
  const folder = oneDeck()
  writeFileSync(join(folder, 'exports'), 'in the way')
  expect(await runWorkshop(folder, ['export'])).toMatchObject({ code: 1, stderr: expect.stringMatching(/exports is a file[^]*Move that file away/) as string })
  rmSync(join(folder, 'exports'))
  mkdirSync(join(folder, 'exports'))
  chmodSync(join(folder, 'exports'), 0o555)
  if (process.getuid?.() !== 0) // Root may write everywhere.
    expect(await runWorkshop(folder, ['export'])).toMatchObject({ code: 1, stderr: expect.stringContaining('chmod') as string })
})

test('no browser: one message, and the built site stays', async () => {
  const folder = oneDeck()
  const { code, stderr } = await runWorkshop(folder, ['make'], { WORKSHOP_CHROMIUM: '/not/there' })
  expect(code).toBe(1)
  expect(stderr).toContain('/not/there')
  expect(stderr).not.toMatch(/^ {4}at /m)
  expect(existsSync(join(folder, 'dist/01-one/en/index.html'))).toBe(true)
})

test('a site built for a path of its own is served and printed under that path', async () => {
  const folder = oneDeck()
  expect(await runWorkshop(folder, ['build', '--base', '/course/'])).toMatchObject({ code: 0 })
  expect(readFileSync(join(folder, 'dist/01-one/en/index.html'), 'utf8')).toContain('src="/course/assets/')
  expect(await runWorkshop(folder, ['export', '--format', 'slides'])).toMatchObject({ code: 0 })
  expect(existsSync(join(folder, 'exports/en/01-one/slides.pdf'))).toBe(true)
})

test('what the course no longer has is taken out of the site and the exports', async () => {
  const folder = copyCourse(smallRoot)
  rmSync(join(folder, 'slides/02-two'), { recursive: true })
  rmSync(join(folder, 'slides/01-one/pt-BR.md'))
  writeFileSync(join(folder, 'slides/course.yaml'), inEnglish)
  expect(await runWorkshop(folder, ['make'])).toMatchObject({ code: 0 })
  const left = ['dist', 'exports'].flatMap(output => readdirSync(join(folder, output), { recursive: true }) as string[])
  expect(left.filter(path => /02-two|pt-BR/.test(path) && !path.includes('assets'))).toEqual([])
  expect(readFileSync(join(folder, 'exports/manifest.json'), 'utf8')).not.toMatch(/02-two|pt-BR/)
})

test('a folder\'s address without its slash leads to the page, as on a host', async () => {
  const folder = oneDeck()
  mkdirSync(join(folder, 'dist/01-one/en'), { recursive: true })
  writeFileSync(join(folder, 'dist/01-one/en/index.html'), 'the deck')
  const server = await serveFolder(join(folder, 'dist'), 0, '/course/')
  try {
    const response = await fetch(`${server.url}01-one/en`)
    expect([response.url, await response.text()]).toEqual([`${server.url}01-one/en/`, 'the deck'])
    expect((await fetch(`${server.url}../package.json`)).status).toBe(404)
  }
  finally {
    await server.close()
  }
})

/** One hash over the names and content of everything below a folder. */
function content(folder: string): string {
  const hash = createHash('sha256')
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name)).sort())
    hash.update(entry).update(readFileSync(entry))
  return hash.digest('hex')
}
