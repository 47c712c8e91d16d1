/** The answer in pieces, as they arrive: the reader starts before the model has finished. */
import { streamText } from 'ai'
import { model } from '../lib/model.ts'

// #region stream
export async function stream(
  question: string,
  show: (piece: string) => void,
) {
  let failure: unknown
  const { textStream } = streamText({
    model: model('fast'),
    prompt: question,
    onError: ({ error }) => { failure = error },
  })
  for await (const piece of textStream)
    show(piece)
  if (failure)
    throw new Error('The stream broke off', { cause: failure })
}
// #endregion

export async function main(question = 'Can I return boots I have worn?') {
  const pieces: string[] = []
  await stream(question, piece => pieces.push(piece))
  console.log(pieces.join('·'))
  console.log(`${pieces.length} pieces`)
}

if (import.meta.main)
  await main(...process.argv.slice(2))
