import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { findSnippets } from '../../../kit/node/commands/run.ts'
import { root } from '../../support/project.ts'
import { runWorkshop } from '../../support/run-workshop.ts'

const snippets = await findSnippets(root)

/** The lines of each `#region` of a file, without the marks. */
function regionsOf(text: string): { name: string, lines: string[] }[] {
  return [...text.matchAll(/^\/\/ #region (\S+)\n([^]*?)^\/\/ #endregion$/gm)]
    .map(([, name, body]) => ({ name: name!, lines: body!.trimEnd().split('\n') }))
}

describe.each(snippets.map(snippet => [snippet.name, snippet] as const))('%s', (_, { file, description }) => {
  const text = readFileSync(file, 'utf8')
  const regions = regionsOf(text)

  test('begins with a sentence that says what it shows', () => {
    expect(description).toMatch(/^[A-Z].{20,90}\.$/)
  })

  test('has regions that fit on a slide: 18 lines of 72 columns', () => {
    expect(regions.length).toBeGreaterThan(0)
    expect(text.match(/#region/g)).toHaveLength(regions.length)
    expect(new Set(regions.map(({ name }) => name)).size).toBe(regions.length)
    expect(regions.filter(({ lines }) => lines.length > 18).map(({ name, lines }) => `${name}: ${lines.length} lines`)).toEqual([])
    expect(regions.flatMap(({ lines }) => lines.filter(line => line.length > 72))).toEqual([])
  })

  test('runs where there is no Node too: nothing from node:, and imports with their ending', () => {
    expect(text).not.toMatch(/from 'node:/)
    expect(text).not.toMatch(/from '\.[^']*(?<!\.ts)'/)
  })

  test('has a test', () => {
    expect(existsSync(file.replace(/\.ts$/, '.test.ts'))).toBe(true)
  })
})

test('every snippet runs in plain Node, offline, and prints a result that fits beside it', async () => {
  const script = `const { fetch } = globalThis
  globalThis.fetch = (url, init) => {
    if (new URL(url.url ?? url).hostname !== '127.0.0.1')
      throw new Error('a request to the network')
    return fetch(url, init)
  }
  for (const file of ${JSON.stringify(snippets.map(({ file }) => file))}) {
    console.log('\\f' + file)
    await (await import(file)).main()
  }`
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script])
  const outputs = stdout.split('\f').slice(1).map(output => output.trimEnd().split('\n').slice(1))
  expect(outputs).toHaveLength(snippets.length)
  for (const lines of outputs) {
    expect(lines.length, lines.join('\n')).toBeGreaterThan(0)
    expect(lines.length, lines.join('\n')).toBeLessThan(20)
    expect(Math.max(...lines.map(line => line.length)), lines.join('\n')).toBeLessThanOrEqual(80)
  }
}, 120_000)

test('workshop run lists the snippets by topic, each with its line', async () => {
  const { code, stdout } = await runWorkshop(root, ['run'])
  expect(code).toBe(0)
  expect(stdout).toMatch(/^models\n/)
  for (const { name, description } of snippets)
    expect(stdout.split('\n').find(line => line.startsWith(`  ${name} `))).toContain(description)
})

test('workshop run <snippet> prints its result on stdout and its model on stderr', async () => {
  expect(await runWorkshop(root, ['run', 'models/one-call', '--', 'Which colour are boots?'])).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^I am the offline stand-in.*\n\d+ tokens\n$/s) as string,
    stderr: '[model offline stand-in: rules over the given text, not a model]\n',
  })
})

test.each([
  [['one-cal'], 'Did you mean "npx workshop run models/one-call"?'],
  [['models/trade-of'], 'Did you mean "npx workshop run models/trade-off"?'],
  [['quantum'], '"npx workshop run" lists them.'],
  [['trade-off', '--', 'maxSeconds=99'], 'maxSeconds is a number from 0.5 to 20'],
])('a slip is answered with the next step: run %j', async (args, words) => {
  const { code, stderr } = await runWorkshop(root, ['run', ...args])
  expect([code, stderr]).toEqual([1, expect.stringContaining(words)])
  expect(stderr).not.toMatch(/^ {4}at /m)
})
