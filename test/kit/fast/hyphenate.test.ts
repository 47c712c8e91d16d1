import { expect, test } from 'vitest'
import { rulesOf } from '../../../kit/node/paper/hyphenate.ts'

test.each([
  // Portuguese keeps "nh" and "lh" together; English divides by other rules.
  ['pt-BR', 'engenharia', 'enge|nha|ria'],
  ['pt-BR', 'trabalhando', 'tra|ba|lhando'],
  ['en', 'engineering', 'engi|neer|ing'],
  // Nothing shorter than three letters stands alone.
  ['en', 'evaluation', 'eval|u|a|tion'],
  ['pt-BR', 'aplicação', 'apli|ca|ção'],
])('%s divides %s', async (lang, word, divided) => {
  const rules = await rulesOf(lang)
  expect(rules!(word).replaceAll('\u00AD', '|')).toBe(divided)
})

test.each(['xx-YY', '', '../zod'])('%o has no rules: its words stay whole', async (lang) => {
  expect(await rulesOf(lang)).toBeUndefined()
})
