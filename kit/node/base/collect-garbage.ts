import { Session } from 'node:inspector/promises'

/**
 * Frees all memory that nothing uses any more, at once, in 20 to 60 ms. By itself V8 waits until the heap has grown to
 * a multiple of what is in use.
 */
export async function collectGarbage(): Promise<void> {
  const session = new Session()
  session.connect()
  await session.post('HeapProfiler.collectGarbage')
  session.disconnect()
}
