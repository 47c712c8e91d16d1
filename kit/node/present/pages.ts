import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import type { Course } from '../course/course.ts'
import { wordsOf } from '../course/read-words.ts'
import { wordsFile } from '../course/words-file.ts'
import { courseCss } from '../look/course-css.ts'
import { firstFaces } from '../look/font-faces.ts'
import { tokensFile } from '../look/tokens.ts'
import { consolePage, remotePage, stagePage } from './html.ts'
import type { Pages } from './server.ts'

const scripts = ['stage', 'console', 'remote', 'scheme']
const words = 'virtual:present/words'

/** The pages of a presentation with what they load, made when they are first asked for. */
export function presentPages(course: Course, locale: string): Pages {
  const { present, lang } = wordsOf(course, locale)
  const faces = firstFaces(course.fonts)
  const made = new Map<string, Promise<string>>()
  const html: Record<string, () => string> = {
    stage: () => stagePage(locale, present),
    console: () => consolePage(lang, present),
    remote: () => remotePage(lang, present),
  }
  return async (path) => {
    if (html[path])
      return { type: 'text/html;charset=utf-8', content: html[path]() }
    const [, name = '', ending] = /^([\w-]+)\.(js|css)$/.exec(path) ?? []
    if (ending === 'js' && scripts.includes(name)) {
      const script = made.get(name) ?? bundle(name, wordsFile(course.root, lang).file)
      made.set(name, script)
      return { type: 'text/javascript;charset=utf-8', content: await script }
    }
    if (path === 'look.css')
      return { type: 'text/css;charset=utf-8', content: `${await readFile(tokensFile, 'utf8')}\n${courseCss(course, faces, face => `fonts/${faces.indexOf(face)}.woff2`)}` }
    if (ending === 'css' && scripts.includes(name))
      return { type: 'text/css;charset=utf-8', content: await readFile(source(`${name}.css`), 'utf8') }
    const face = faces[Number(/^fonts\/(\d+)\.woff2$/.exec(path)?.[1] ?? -1)]
    return face && { type: 'font/woff2', content: await readFile(face.file) }
  }
}

function source(name: string): string {
  return join(fileURLToPath(new URL('../../present/', import.meta.url)), name)
}

/** A page's script in one piece, with the words of one language. */
async function bundle(name: string, wordsOfLanguage: string): Promise<string> {
  const kind = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
  const build = await rolldown({
    input: source(`${name}.${kind}`),
    plugins: [{ name: 'words', resolveId: id => id === words ? wordsOfLanguage : undefined }],
  })
  try {
    const { output: [{ code }] } = await build.generate({ format: 'iife' })
    return code
  }
  finally {
    await build.close()
  }
}
