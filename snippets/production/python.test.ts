import { execFile, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test, vi } from 'vitest'

const folder = import.meta.dirname
const python = spawnSync('python3', ['--version']).status === 0
const has = (name: string) => spawnSync('python3', ['-c', `import ${name}`]).status === 0

/** The regions of a file, in TypeScript or in Python. */
const regionsOf = (text: string) => [...text.matchAll(/^(?:\/\/|#) #region (\S+)\n([^]*?)^(?:\/\/|#) #endregion$/gm)]
  .map(([, name, body]) => ({ name: name!, lines: body!.trimEnd().split('\n') }))

/** The Python that stands beside a snippet, and what it needs besides Python itself. */
const needs: Record<string, string | undefined> = { 'http_api.py': 'fastapi', 'order_schema.py': 'pydantic' }

describe.each(readdirSync(folder).filter(file => file.endsWith('.py')))('%s', (file) => {
  const twin = join(folder, file.replaceAll('_', '-').replace(/\.py$/, '.ts'))
  const text = readFileSync(join(folder, file), 'utf8')

  test('stands beside a snippet of the same name, region by region', () => {
    expect(existsSync(twin)).toBe(true)
    const there = regionsOf(readFileSync(twin, 'utf8')).map(({ name }) => name)
    expect(regionsOf(text).length).toBeGreaterThan(0)
    expect(there).toEqual(expect.arrayContaining(regionsOf(text).map(({ name }) => name)))
  })

  test('has regions that fit on a slide', () => {
    expect(text.match(/#region/g)).toHaveLength(regionsOf(text).length)
    for (const { name, lines } of regionsOf(text)) {
      expect(lines.length, name).toBeLessThanOrEqual(18)
      expect(lines.filter(line => line.length > 72)).toEqual([])
    }
  })

  test('parses', async ({ skip }) => {
    skip(!python, 'there is no python3 here')
    const parse = 'import ast, sys; ast.parse(open(sys.argv[1], encoding="utf-8").read())'
    await promisify(execFile)('python3', ['-c', parse, join(folder, file)])
  })

  test('says what the snippet says', async ({ skip }) => {
    const needed = needs[file]
    skip(!python, 'there is no python3 here')
    skip(!text.includes('__main__'), 'it is started by its server')
    skip(needed !== undefined && !has(needed), `python3 has no ${needed} here`)
    const { stdout } = await promisify(execFile)('python3', [join(folder, file)])
    const log = vi.spyOn(console, 'log').mockReturnValue()
    const { main } = await import(/* @vite-ignore */ twin) as { main: () => Promise<void> | void }
    await main()
    const said = log.mock.calls.map(([line]) => String(line))
    log.mockRestore()
    expect(stdout.trimEnd().split('\n')).toEqual(said)
  })
})
