/** Picture and voice in one message: as they are where the model takes them, as text where not. */
import { generateText } from 'ai'
import { modalities } from '../lib/facts.ts'
import { say } from '../lib/language.ts'
import { model } from '../lib/model.ts'
import { photo, recording } from './multimodal.ts'

export interface File { mediaType: string, data: Uint8Array }

/** Staged: what a transcription model would write of the recording, and what it was is said with it. */
const transcript = ({ mediaType }: File) =>
  ({ type: 'text' as const, text: `<transcript of="${mediaType}">I wore them once, indoors.</transcript>` })

// #region fit
export function fit(
  files: File[], takes: readonly string[],
) {
  return files.map((file) => {
    const [kind] = file.mediaType.split('/')
    return takes.includes(kind!)
      ? { type: 'file' as const, ...file }
      : transcript(file)
  })
}
// #endregion

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
        ...fit(files, takes),
      ],
    }],
  })
  return answer
}
// #endregion

export function main() {
  const text = say({ 'en': 'as text', 'pt-BR': 'em texto' })
  const files = [photo, recording]
  for (const [name, { takes }] of Object.entries(modalities)) {
    console.log(name)
    for (const [i, part] of fit(files, takes).entries())
      console.log(`  ${part.type === 'file' ? '✓' : '✗'} ${files[i]!.mediaType}${part.type === 'file' ? '' : ` ${text}`}`)
  }
}

if (import.meta.main)
  main()
