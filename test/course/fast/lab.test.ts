import { appendFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { findLabs } from '../../../kit/node/lab/labs.ts'
import { runTest } from '../../../kit/node/lab/run-test.ts'
import { startLab } from '../../../kit/node/lab/start-lab.ts'
import { elsewhere, solve } from '../../support/attendee.ts'
import { root } from '../../support/project.ts'

const labs = await findLabs(root)

test('each of the modules 1 to 4 has a lab, and so have the hands-on modules', () => {
  expect([...new Set(labs.map(({ module }) => module))]).toEqual([1, 2, 3, 4, 6, 7])
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

// An attendee writes the second step of the first lab in words of their own.
test.each([
  'Reply UNKNOWN if the policy is silent.',
  'When the answer is not in the text, just say UNKNOWN.',
  'If you cannot find it in the policy, answer with the single word UNKNOWN.',
  'Otherwise answer UNKNOWN.',
  'Say "UNKNOWN" when the policy has no answer.',
  'Responda UNKNOWN se a política não disser.',
])('lab 1, step 2 is passed by "%s"', async (wording) => {
  const lab = labs.find(({ name }) => name.startsWith('01-'))!
  const folder = await startLab(root, lab, join(elsewhere(), 'mine'))
  solve(lab, folder)
  const file = join(folder, 'answer.ts')
  const solved = readFileSync(file, 'utf8')
  const worded = solved.replace('If the policy does not say it, answer only: UNKNOWN', wording)
  expect(worded).not.toBe(solved)
  writeFileSync(file, worded)
  expect((await runTest(folder, lab.test)).ends.filter(({ name, passed }) => name.startsWith('2') && !passed)).toEqual([])
}, 30_000)

test('no solution reaches the site: nothing that a deck is made of leads to labs/', () => {
  const sources = ['components', 'public', 'slides', 'snippets', ...['components', 'deck', 'layouts', 'page', 'setup', 'shared', 'site', 'slide-top.vue', 'global-top.vue'].map(name => `kit/${name}`)]
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
