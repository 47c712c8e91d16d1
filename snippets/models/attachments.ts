/** Picture and voice in one message: as they are where the model takes them, as text where not. */
import { generateText } from 'ai'
import { modalities } from '../lib/facts.ts'
import { say } from '../lib/language.ts'
import { model } from '../lib/model.ts'
import { photo, recording } from './multimodal.ts'

export interface File { mediaType: string, data: Uint8Array }

/** Staged: what a transcription model would write of the recording. */
export const transcribe = () => 'I wore them once, indoors.'

// #region fit
export function fit(
  files: File[], takes: readonly string[],
  asText: (file: File) => string,
) {
  return files.map(file =>
    takes.includes(file.mediaType.split('/')[0]!)
      ? { type: 'file' as const, ...file }
      : { type: 'text' as const, text: note(file, asText(file)) })
}
// #endregion

const note = ({ mediaType }: File, text: string) =>
  `<transcript of="${mediaType}">${text}</transcript>`

// #region ask
export async function ask(
  text: string, files: File[], takes: readonly string[],
) {
  const { text: answer } = await generateText({
    model: model('smart'),
    messages: [{
      role: 'user',
      content: [
        { type: 'text', text },
        ...fit(files, takes, transcribe),
      ],
    }],
  })
  return answer
}
// #endregion

export function main() {
  const words = say({ 'en': { arrived: 'arrived', text: 'as text' }, 'pt-BR': { arrived: 'chegou', text: 'como texto' } })
  for (const [name, { takes }] of Object.entries(modalities)) {
    console.log(`${name}: ${takes.join(', ')}`)
    for (const part of fit([photo, recording], takes, transcribe))
      console.log(part.type === 'file' ? `  ✓ ${part.mediaType} ${words.arrived}` : `  ✗ ${recording.mediaType} ${words.text}: “${transcribe()}”`)
  }
}

if (import.meta.main)
  main()
