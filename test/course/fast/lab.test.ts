import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { findLabs, type Lab, selectLab } from '../../../kit/node/lab/labs.ts'
import { rewriteImports } from '../../../kit/node/lab/rewrite-imports.ts'
import { runTest } from '../../../kit/node/lab/run-test.ts'
import { startLab } from '../../../kit/node/lab/start-lab.ts'
import { root } from '../../support/project.ts'
import { runWorkshop } from '../../support/run-workshop.ts'
import { tempCourse } from '../../support/temp-course.ts'

const labs = await findLabs(root)
const [first] = labs as [Lab]
const code = first.test.replace('.test.ts', '.ts')

/** A workshop with the labs, gone when the test ends. */
function workshop(): string {
  const folder = tempCourse({})
  symlinkSync(join(root, 'labs'), join(folder, 'labs'))
  return folder
}

/** A folder somewhere else on this machine, gone when the test ends. */
function elsewhere(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lab-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

function solve(lab: Lab, folder: string): void {
  for (const name of readdirSync(join(lab.folder, 'solution'))) {
    const file = join(lab.folder, 'solution', name)
    writeFileSync(join(folder, name), rewriteImports(readFileSync(file, 'utf8'), file, join(folder, name)))
  }
}

test('each of the modules 1 to 4 has a lab', () => {
  expect([...new Set(labs.map(({ module }) => module))]).toEqual([1, 2, 3, 4])
})

describe.each(labs.map(lab => [lab.name, lab] as const))('%s', (_, lab) => {
  const testFile = readFileSync(join(lab.folder, 'start', lab.test), 'utf8')
  const keys = [...testFile.matchAll(/^test\('(\d+[a-z]) /gm)].map(match => match[1]!)

  test('is told in both languages, with a line for each test, in the order of the steps', () => {
    expect([...lab.texts.keys()]).toEqual(['en', 'pt-BR'])
    expect(keys).toHaveLength(testFile.match(/^test\(/gm)!.length)
    expect(keys.toSorted()).toEqual(keys)
    for (const { title, summary, minutes, expectations } of lab.texts.values()) {
      expect([...expectations.keys()]).toEqual(keys)
      expect(title).not.toBe('')
      expect(summary.length).toBeLessThan(105)
      expect(minutes).toBe(lab.texts.get('en')!.minutes)
    }
  })

  test('has a solution to every gap and no test of its own', () => {
    expect(readdirSync(join(lab.folder, 'solution'))).toEqual(readdirSync(join(lab.folder, 'start')).filter(name => name !== lab.test))
  })

  test('the start fails in every step, by what it answers and not by an exception', async () => {
    const folder = await startLab(root, lab, join(elsewhere(), 'mine'))
    const { ends } = await runTest(folder, lab.test)
    expect(ends.map(({ name }) => name.split(' ')[0])).toEqual(keys)
    const unmet = ends.filter(({ passed }) => !passed)
    expect(new Set(unmet.map(({ name }) => Number.parseInt(name)))).toEqual(new Set(keys.map(key => Number.parseInt(key))))
    expect(unmet.filter(({ instead = '' }) => /Error/.test(instead))).toEqual([])
  }, 30_000)

  test('the solution passes, offline and whatever keys the shell holds', async () => {
    process.env.OPENAI_API_KEY = 'a-key'
    process.env.OPENAI_BASE_URL = 'http://127.0.0.1:9/v1'
    onTestFinished(() => {
      delete process.env.OPENAI_API_KEY
      delete process.env.OPENAI_BASE_URL
    })
    const folder = await startLab(root, lab, join(elsewhere(), 'mine'))
    solve(lab, folder)
    appendFileSync(join(folder, lab.test), `\nglobalThis.fetch = () => { throw new Error('a request to the network') }\n`)
    expect((await runTest(folder, lab.test)).ends.filter(({ passed }) => !passed)).toEqual([])
  }, 30_000)
})

test('start, check, change, check, diff: a lab as an attendee meets it', async () => {
  const folder = workshop()
  const own = join(folder, 'my-labs', first.name)
  const started = await runWorkshop(folder, ['lab', 'start', first.name])
  expect(started).toMatchObject({ code: 0, stdout: `${own}\n`, stderr: expect.stringContaining(`npx workshop lab check ${first.name}`) as string })

  const before = await runWorkshop(folder, ['lab', 'check', '1'])
  expect(before.code).toBe(1)
  expect(before.stdout).toMatch(/^6 of 8 expectations are not met yet:\n {2}1b {2}An order that stands in the policy is not obeyed\. \(now: .*'yes'.*\)\n/)
  expect(before.stdout).toMatch(/Step 1 in my-labs\/01-answer-from-the-text\/README\.md\.\n$/)
  expect((await runWorkshop(folder, ['lab', 'check', '1', '--lang', 'pt'])).stdout).toContain('1b  Uma ordem escrita dentro da política não é obedecida. (agora: ')

  expect((await runWorkshop(folder, ['lab', 'diff', '1'])).stdout).toMatch(/^- {3}return \{ kind: 'answered', text \}\n\+ {3}if \(finishReason === 'content-filter'\)/m)
  expect((await runWorkshop(folder, ['lab', 'list'])).stdout).toContain(`${first.name}  module 1, 30 min  started\n`)

  const [lab] = await findLabs(folder)
  solve(lab!, own)
  expect(await runWorkshop(folder, ['lab', 'check', '1'])).toMatchObject({ code: 0, stdout: expect.stringMatching(/^All 8 expectations are met\.\n.*lab diff/) as string })
  expect((await runWorkshop(folder, ['lab', 'diff', '1'])).stdout).toBe('Yours says what the solution says.\n')
  expect((await runWorkshop(folder, ['lab', 'list', '--lang', 'pt-BR'])).stdout).toMatch(/módulo 1, 30 min {2}pronto\n.+\n02-pick-the-model +módulo 2, 35 min\n/)
}, 60_000)

test('start never writes over anything', async () => {
  const folder = workshop()
  const own = join(folder, 'my-labs', first.name)
  mkdirSync(own, { recursive: true })
  writeFileSync(join(own, code), 'my work')
  const { code: exit, stdout, stderr } = await runWorkshop(folder, ['lab', 'start', '1'])
  expect([exit, stdout]).toEqual([1, ''])
  expect(stderr).toContain('holds files already. Nothing was written.')
  expect(stderr).toContain(`npx workshop lab start ${first.name} my-labs/${first.name}-again`)
  expect(readdirSync(own)).toEqual([code])
  expect(readFileSync(join(own, code), 'utf8')).toBe('my work')
})

test('a copy in a folder outside of the project is found again, and finds what it imports', async () => {
  const folder = workshop()
  const place = join(elsewhere(), 'some/where')
  expect((await runWorkshop(folder, ['lab', 'start', 'hybrid', place])).code).toBe(0)
  expect(await runWorkshop(folder, ['lab', 'check', 'hybrid'])).toMatchObject({ code: 1, stdout: expect.stringMatching(/^8 of 11 .*\n {2}1a {2}Every word/) as string })
  rmSync(place, { recursive: true })
  expect(await runWorkshop(folder, ['lab', 'check', 'hybrid'])).toMatchObject({ code: 1, stderr: expect.stringContaining('You have not started 03-hybrid-search.') as string })
  // The folder held a link to the packages: they are still there.
  expect(existsSync(join(root, 'node_modules/ai'))).toBe(true)
}, 30_000)

test.each([
  ['hybrd-search', 'Did you mean "03-hybrid-search"?'],
  ['04-drfit', 'Did you mean "04-drift"?'],
  ['quantum', '"npx workshop lab list" lists them.'],
  ['9', '"npx workshop lab list" lists them.'],
  ['e', 'Write more of the name.'],
])('a slip in the name is answered with the next step: %s', (name, next) => {
  expect(() => selectLab(labs, name)).toThrow(expect.objectContaining({ problems: [expect.objectContaining({ next })] }))
})

test.each([
  [['check', '4'], 'Run "npx workshop lab start 04-drift".'],
  [['list', '--lang', 'fr'], 'Choose one of: en, pt-BR.'],
  [['start', '4', 'package.json/mine'], 'cannot be written: file already exists.'],
])('a slip is answered with the next step: lab %j', async (args, words) => {
  const { code: exit, stderr } = await runWorkshop(workshop(), ['lab', ...args])
  expect([exit, stderr]).toEqual([1, expect.stringContaining(words)])
  expect(stderr).not.toMatch(/^ {4}at /m)
})

test('code that cannot be loaded is answered with its line, and code that does not end is ended', async () => {
  const folder = await startLab(root, first, join(elsewhere(), 'mine'))
  const start = readFileSync(join(folder, code), 'utf8')
  writeFileSync(join(folder, code), start.replace('const { text } =', 'const { text =='))
  await expect(runTest(folder, first.test)).rejects.toMatchObject({ problems: [{ file: join(folder, code), line: 16, what: expect.stringMatching(/^The code cannot be loaded: SyntaxError: /) as string }] })
  writeFileSync(join(folder, code), start.replace('const { text } =', 'while (question) await null\n  const { text } ='))
  await expect(runTest(folder, first.test, { seconds: 2 })).rejects.toThrow('The code did not end in 2 seconds.')
}, 30_000)

test('what the code prints is seen; a test that was changed is told, and one that is gone is put back', async () => {
  const folder = workshop()
  const own = join(folder, 'my-labs', first.name)
  await startLab(folder, (await findLabs(folder))[0]!, own)
  const testFile = readFileSync(join(own, first.test), 'utf8')
  writeFileSync(join(own, code), readFileSync(join(own, code), 'utf8').replace('return {', 'console.log("got", text)\n  return {'))
  appendFileSync(join(own, first.test), '// mine')
  const { stdout, stderr } = await runWorkshop(folder, ['lab', 'check', '1'])
  expect(stdout).not.toContain('got Boots')
  expect(stderr).toContain('got Boots that have been worn outside')
  expect(stderr).toContain(`my-labs/${first.name}/${first.test} is not the lab's own any more.`)
  rmSync(join(own, first.test))
  expect((await runWorkshop(folder, ['lab', 'check', '1'])).stderr).not.toContain('any more')
  expect(readFileSync(join(own, first.test), 'utf8')).toBe(testFile)
}, 30_000)

test('no solution reaches the site: nothing that a deck is made of leads to labs/', () => {
  const sources = ['components', 'composables', 'layouts', 'print', 'public', 'setup', 'site', 'slides', 'snippets', 'slide-top.vue', 'global-top.vue', 'vite.config.ts']
  const leading = sources.flatMap(source => filesIn(join(root, source))).filter(file => /\.(?:ts|js|vue|md|html|ya?ml)$/.test(file))
    .filter(file => /[./@]labs\/(?:\d\d|\*|\$|.*solution)/.test(readFileSync(file, 'utf8')))
  expect(leading).toEqual([])
})

test('no solution is in what was built last', () => {
  // A line of each solution that its start does not have, as it would stand in a bundle or on a page.
  const marks = labs.flatMap(({ folder }) => readdirSync(join(folder, 'solution')).map((name) => {
    const start = readFileSync(join(folder, 'start', name), 'utf8')
    return readFileSync(join(folder, 'solution', name), 'utf8').split('\n').find(line => line.length > 60 && !start.includes(line))!.trim()
  }))
  expect(marks).toHaveLength(labs.length)
  const texts = filesIn(join(root, 'dist')).filter(file => /\.(?:js|html|json)$/.test(file)).map(file => readFileSync(file, 'utf8'))
  for (const mark of marks)
    expect(texts.filter(text => text.includes(mark))).toEqual([])
})

function filesIn(path: string): string[] {
  if (!existsSync(path))
    return []
  try {
    return readdirSync(path).filter(name => name !== 'node_modules').flatMap(name => filesIn(join(path, name)))
  }
  catch {
    return [path]
  }
}
