import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Mistake } from '../../base/mistakes.ts'
import { compileFigure } from './compile-figure.ts'
import type { DrawnFigure } from './drawn-figure.ts'

/** What a compiled component exports. Vue warns of what it passes over: a component that it does not know, say. */
interface Drawing { draw: (lang: string) => Promise<{ html: string, warnings: string[] }> }

/**
 * Draws a component of the course, without a browser, once for each language, which it gets as the prop `lang`.
 * @param root the course's folder.
 * @param file the component's absolute path.
 * @throws Mistake where it cannot be compiled or drawn, or asks for what the page does not allow.
 */
export async function drawFigure(root: string, file: string, languages: readonly string[]): Promise<DrawnFigure> {
  const { code, css, inputs } = await compileFigure(root, file)
  const { draw } = await imported(root, code, file)
  const html: Record<string, string> = {}
  for (const language of languages) {
    const drawn = await draw(language).catch((error: unknown) => {
      throw new Mistake(undrawn(file, error))
    })
    if (drawn.warnings.length > 0)
      throw new Mistake(drawn.warnings.map(warning => undrawn(file, warning.split('\n')[0])))
    refuseInlineStyle(file, drawn.html)
    html[language] = drawn.html
  }
  return { html, css, inputs }
}

async function imported(root: string, code: string, file: string): Promise<Drawing> {
  const folder = join(root, '.workshop/figure')
  const module = join(folder, `figure-${process.pid}-${Date.now()}.mjs`)
  await mkdir(folder, { recursive: true })
  await writeFile(module, code)
  try {
    return await import(pathToFileURL(module).href) as Drawing
  }
  catch (error) {
    throw new Mistake(undrawn(file, error))
  }
  finally {
    await rm(module, { force: true })
  }
}

function undrawn(file: string, error: unknown): { file: string, what: string, next: string } {
  return {
    file,
    what: `The figure cannot be drawn: ${(error instanceof Error ? error.message : String(error)).replace(/\.$/, '')}.`,
    next: 'Mend the component. It is drawn without a browser: before it is mounted there is no window, no document and no slide.',
  }
}

/** The page's policy lets no style stand inline, so it would be lost in the browser without a word. */
function refuseInlineStyle(file: string, html: string): void {
  const [found] = /<[^>]*\sstyle="[^"]*"/.exec(html) ?? []
  if (found !== undefined) {
    throw new Mistake({
      file,
      what: `The figure sets a style on an element, which the home page does not allow: ${found.slice(0, 80)}.`,
      next: 'Write it as a class in the component\'s <style>, or as an attribute of SVG.',
    })
  }
}
