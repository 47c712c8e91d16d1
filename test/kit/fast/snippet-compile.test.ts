import { globSync, readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { join } from 'node:path'
import { inspect as inspectInNode } from 'node:util'
import { describe, expect, test } from 'vitest'
import { compile } from '../../../kit/components/snippet/compile.ts'
import { highlight } from '../../../kit/components/snippet/highlight.ts'
import { inspect } from '../../../kit/components/snippet/inspect.ts'
import { cutRegion, linesBefore } from '../../../kit/components/snippet/region.ts'
import { importsOf } from '../../../kit/node/compile/snippets/imports.ts'
import { findTags } from '../../../kit/node/compile/snippets/tags.ts'
import { bareCode } from '../../support/bare-code.ts'
import { fixtureSource as root } from '../../support/fixture-folder.ts'

const files = globSync('snippets/**/*.ts', { cwd: root, exclude: ['**/*.test.ts'] })

describe('the types of an edited snippet are taken out as Node takes them out', () => {
  test.each(files)('%s', (file) => {
    const text = readFileSync(join(root, file), 'utf8')
    const compiled = compile(text, 'load')
    expect(bareCode(compiled)).toBe(bareCode(stripTypeScriptTypes(text)))
    expect(compiled.split('\n')).toHaveLength(text.split('\n').length)
  })

  test.each([
    ['try { f() } catch (error: unknown) { g() }', 'try { f() } catch (error         ) { g() }'],
    ['function f(this: A, b?: number): b is 1 { return b! as number }', 'function f(         b         )         { return b           }'],
    ['export interface A { b: string }\nexport type { C }\nf<string>(x satisfies D)', '\n\nf(x)'],
    ['class A<T> extends B<T> implements C { private readonly x: T = 1; y!: number }', 'class A extends B { x = 1; y }'],
    ['let x!: number', 'let x'],
    ['const f = (x: unknown): x is A[] => g(x)', 'const f = (x) => g(x)'],
    ['const f = async <T>(x: T): Promise<T> => await x', 'const f = async (x) => await x'],
  ])('%s', (typed, plain) => {
    expect(compile(typed, 'load').replace(/\s+/g, '')).toBe(plain.replace(/\s+/g, ''))
  })

  test.each([
    ['import { a, type B, c as d } from \'./x.ts\'', 'const { a, c: d } = await load("./x.ts", ["a","c"]);'],
    ['import type { A } from \'x\'', ''],
    ['import { type A } from \'x\'', ''],
    ['import * as all from "x"', 'const all = await load("x", []);'],
    ['import one, { two } from \'x\'', 'const { default: one, two } = await load("x", ["default","two"]);'],
    ['import \'x\'', 'await load("x", []);'],
    ['import {\n  a,\n} from \'x\'\n', 'const { a } = await load("x", ["a"]);\n\n\n'],
  ])('%s', (statement, call) => {
    expect(compile(statement, 'load').trimEnd()).toBe(call.trimEnd())
  })
})

test.each(files)('colours lose nothing of %s', (file) => {
  const text = readFileSync(join(root, file), 'utf8')
  const pieces = highlight(text)
  expect(pieces.map(piece => piece.text).join('')).toBe(text)
  expect(new Set(pieces.map(piece => piece.kind)).size).toBeGreaterThan(2)
})

test('the region is what the slide shows, and the rest of the file stays around it', () => {
  const text = 'one\n// #region a\ntwo\nthree\n// #endregion\nfour\n'
  const cut = cutRegion(text, 'a')
  expect(cut.shown).toBe('two\nthree')
  expect(cut.before + cut.shown + cut.after).toBe(text)
  expect(linesBefore(cut)).toBe(2)
  expect(cutRegion(text, undefined).shown).toBe(text.trimEnd())
})

test.each([
  1, null, undefined, true, 10n, [], {}, 'it\'s', new Date(0), new Map([['a', { b: 1 }]]), new Set([1, 2]), new Float32Array([0.5, 1]), [1, 'two', [3]],
  { 'order': 1042, 'gen_ai.name': 'a', 'nested': { list: [{ deep: { deeper: 1 } }] } },
  { status: 422, detail: '✖ Invalid input: expected string, received number\n  → at question' },
  { orders: [{ id: 'a-rather-long-identifier-1', label: 'delivery' }, { id: 'a-rather-long-identifier-2', label: 'return' }] },
])('a value is printed as Node prints it: %#', (value) => {
  expect(inspect(value)).toBe(inspectInNode(value))
})

test('of a slide\'s Markdown only what is shown counts, not what is talked about', () => {
  expect(findTags('# A\n\n<Snippet file="models/a" region="b" />\n\n```html\n<Snippet file="models/c" />\n```\n<Snippet  region="e"  file="models/d"/>')
    .map(({ file, region }) => [file, region])).toEqual([['models/a', 'b'], ['models/d', 'e']])
})

test('what a snippet imports at run time', () => {
  expect(importsOf('import { a, type B } from \'ai\'\nimport type { C } from \'./c.ts\'\nimport { d as e } from \'../lib/d.ts\'\nimport * as z from \'zod\'\n', 'models/x.ts'))
    .toEqual(new Map([['ai', new Set(['a'])], ['lib/d.ts', new Set(['d'])], ['zod', new Set(['*'])]]))
})
