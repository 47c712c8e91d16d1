import { expect, test } from 'vitest'
import { ask, fit } from './attachments.ts'
import { photo, recording } from './multimodal.ts'

test('what the model takes goes in as it is, the rest as text that says what it was', () => {
  expect(fit([photo, recording], ['image'])).toEqual([
    { type: 'file', ...photo },
    { type: 'text', text: '<transcript of="audio/wav">I wore them once, indoors.</transcript>' },
  ])
})

test('both arrive where the model takes both', async () => {
  expect(await ask('Can I send them back?', [photo, recording], ['image', 'audio'])).toContain('image/png, 70 bytes; audio/wav, 844 bytes')
  expect(await ask('Can I send them back?', [photo, recording], ['image'])).not.toContain('audio/wav')
})
