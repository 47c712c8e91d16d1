import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { packageFile } from '../../base/kit-folder.ts'
import { courseFolder } from '../course-folder.ts'
import { courseSettings } from '../course-settings.ts'
import { writeWhole } from '../../base/write-whole.ts'

/**
 * A diagram as SVG: from an earlier build where its text and the code that draws have not changed.
 * @param userRoot the module's folder.
 * @param place file and line, for messages.
 * @throws Error in words for the deck's author where Mermaid cannot read it, or there is no browser to draw with.
 */
export async function drawnMermaid(userRoot: string, code: string, place: string): Promise<string> {
  const root = courseFolder(userRoot)
  const { fonts } = courseSettings(userRoot)
  const key = createHash('sha256').update(code).update(JSON.stringify([fonts.text.family, fonts.text.package])).update(drawingCode()).update(mermaidVersion()).digest('hex')
  const store = join(root, '.workshop/mermaid', `${key}.svg`)
  try {
    return readFileSync(store, 'utf8')
  }
  catch {
    // Not drawn yet.
  }
  // It brings a browser's driver along, half a second of a build, which most decks do not need.
  const { drawMermaid } = await import('./draw.ts')
  const svg = await drawMermaid(root, fonts, code, `drawing-${key.slice(0, 8)}`).catch((error: unknown) => {
    const said = error instanceof Error ? error.message.replace(/^page\.evaluate: (?:Error: )?/, '').replace(/\n\s+at [^]*$/, '') : String(error)
    throw new Error(`The diagram at ${place} cannot be drawn. ${said}`)
  })
  await writeWhole(store, svg)
  return svg
}

function drawingCode(): string {
  return [new URL('draw.ts', import.meta.url), new URL('../../../page/draw-mermaid.ts', import.meta.url)].map(url => readFileSync(fileURLToPath(url), 'utf8')).join('\0')
}

function mermaidVersion(): string {
  return readFileSync(packageFile('mermaid/package.json'), 'utf8')
}
