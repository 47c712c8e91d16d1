/** Generators: pieces of a stream become sentences, one at a time, as soon as each is whole. */

export const pieces = ['Boots can', ' be returned. With', 'in 30 days! Who pays', '? You do']

// #region sentences
export async function* sentences(
  pieces: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<string> {
  let rest = ''
  for await (const piece of pieces) {
    const parts = (rest + piece).split(/(?<=[.!?])\s/)
    rest = parts.pop() ?? ''
    yield* parts
  }
  if (rest)
    yield rest
}
// #endregion

export async function main() {
  for await (const sentence of sentences(pieces))
    console.log(sentence)
}

if (import.meta.main)
  await main()
