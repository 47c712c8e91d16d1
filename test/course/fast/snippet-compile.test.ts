import { globSync, readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compile } from '../../../kit/components/snippet/compile.ts'
import { highlight } from '../../../kit/components/snippet/highlight.ts'
import { root } from '../../support/project.ts'
import { bareCode } from '../../support/bare-code.ts'

describe.each(globSync('snippets/**/*.ts', { cwd: root, exclude: ['**/*.test.ts'] }))('%s, when it is edited on its slide', (file) => {
  const text = readFileSync(join(root, file), 'utf8')

  test('loses its types as Node takes them out', () => {
    const compiled = compile(text, 'load')
    expect(bareCode(compiled)).toBe(bareCode(stripTypeScriptTypes(text)))
    expect(compiled.split('\n')).toHaveLength(text.split('\n').length)
  })

  test('is coloured whole', () => {
    const pieces = highlight(text)
    expect(pieces.map(piece => piece.text).join('')).toBe(text)
    expect(new Set(pieces.map(piece => piece.kind)).size).toBeGreaterThan(2)
  })
})
