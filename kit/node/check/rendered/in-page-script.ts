import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

let script: Promise<string> | undefined

/** The script that looks at a deck from within its page: axe-core and all of in-page/, in one piece. */
export function inPageScript(): Promise<string> {
  script ??= Promise.all([
    readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8'),
    bundle(fileURLToPath(new URL('../../../page/check/index.ts', import.meta.url))),
  ]).then(parts => parts.join('\n'))
  return script
}

async function bundle(input: string): Promise<string> {
  const build = await rolldown({ input })
  try {
    const { output: [{ code }] } = await build.generate({ format: 'iife' })
    return code
  }
  finally {
    await build.close()
  }
}
