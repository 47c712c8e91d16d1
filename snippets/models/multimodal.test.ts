import { expect, test } from 'vitest'
import { describe, message, photo, recording } from './multimodal.ts'

test('one message holds the text and the files, each with its media type', () => {
  expect(message('What is this?', photo, recording).content.map(part => part.type === 'text' ? part.text : part.mediaType))
    .toEqual(['What is this?', 'image/png', 'audio/wav'])
})

test('both arrive', async () => {
  expect(await describe(photo, recording)).toContain('image/png, 70 bytes; audio/wav, 844 bytes')
})
