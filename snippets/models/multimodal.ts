/** Text with an image or a sound: one message of several parts, each with its media type. */
import { generateText, type UserModelMessage } from 'ai'
import { model } from '../lib/model.ts'
import { redPixel, tone } from '../lib/samples.ts'

interface File { mediaType: string, data: Uint8Array }

// #region message
export function message(text: string, ...files: File[]) {
  return {
    role: 'user',
    content: [
      { type: 'text', text },
      ...files.map(file => ({ type: 'file' as const, ...file })),
    ],
  } satisfies UserModelMessage
}
// #endregion

// #region describe
export async function describe(...files: File[]) {
  const { text } = await generateText({
    model: model('smart'),
    messages: [message('What is in this?', ...files)],
  })
  return text
}
// #endregion

export const photo: File = { mediaType: 'image/png', data: redPixel }
export const recording: File = { mediaType: 'audio/wav', data: tone() }

export async function main() {
  console.log(await describe(photo))
  console.log(await describe(recording))
}

if (import.meta.main)
  await main()
