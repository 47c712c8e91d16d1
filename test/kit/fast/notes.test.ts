import { describe, expect, test } from 'vitest'
import { preparations, renderCue, renderNote } from '../../../kit/node/paper/notes.ts'

const place = { root: '/nowhere', file: '/nowhere/en.md' }
const prompts = (note: string, locale: string): string => renderNote(note, place, locale).prompts.source.trim()

describe('quotation marks of notes are the language\'s own', () => {
  test.each([
    ['en', '<p>“It’s ‘done’”, they say</p>'],
    ['pt-BR', '<p>“It’s ‘done’”, they say</p>'],
    ['es', '<p>«It’s “done”», they say</p>'],
    ['fr', '<p>«\u00A0It’s ‹\u00A0done\u00A0›\u00A0», they say</p>'],
  ])('%s', (locale, shown) => {
    expect(prompts('"It\'s \'done\'", they say', locale)).toBe(shown)
  })

  test('but not in code, and dots and dashes stay', () => {
    expect(prompts('Type `"a"`... or -- wait', 'en')).toBe('<p>Type <code>&quot;a&quot;</code>... or -- wait</p>')
    expect(prompts('    const a = "b"', 'en')).toContain('&quot;b&quot;')
  })

  test('in cues and preparations too', () => {
    expect(renderCue('"Two" lines, `"one"` file', 'es').source).toBe('«Two» lines, <code>&quot;one&quot;</code> file')
    expect(preparations('- *Prepare:* the "red" pens', 'en').map(String)).toEqual(['the “red” pens'])
  })
})
