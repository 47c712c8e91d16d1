import { readFileSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { kitFolder, kitName } from '../base/kit-folder.ts'
import { starterDeck } from '../course/starter-deck.ts'
import { courseYaml } from './course-yaml.ts'
import type { KitSpec } from './kit-spec.ts'
import { logo } from './logo.ts'
import type { NewCourse } from './new-course.ts'
import { promiseOf } from './promise.ts'

const starter = join(kitFolder, 'starter/course')

/** By name, where its decks come from. */
const modules = [
  ['01-a-first-module', join(kitFolder, 'starter')],
  ['02-what-people-keep', join(starter, 'slides/02-what-people-keep')],
] as const

/** Names that npm or git would read in the kit itself, so that they lose their dot there. */
const dotted: Record<string, string> = { gitignore: '.gitignore', npmrc: '.npmrc' }

/** Writes the whole course beside its place and moves it in. What stands there may be an empty folder. */
export async function writeCourse(course: NewCourse, kit: KitSpec): Promise<void> {
  await mkdir(dirname(course.folder), { recursive: true })
  const fresh = await mkdtemp(join(dirname(course.folder), `.${basename(course.folder)}.new-`))
  try {
    await fill(fresh, course, kit)
    // Into the folder and not in its place: a shell may stand in it.
    await mkdir(course.folder, { recursive: true })
    for (const name of await readdir(fresh))
      await rename(join(fresh, name), join(course.folder, name))
  }
  finally {
    await rm(fresh, { recursive: true, force: true })
  }
}

async function fill(folder: string, course: NewCourse, kit: KitSpec): Promise<void> {
  for (const name of await readdir(starter)) {
    if (name !== 'slides')
      await cp(join(starter, name), join(folder, dotted[name] ?? name), { recursive: true })
  }
  const [first] = course.languages
  const readme = await readFile(join(folder, 'README.md'), 'utf8')
  await writeFile(join(folder, 'README.md'), readme.replace('{{title}}', course.title).replace('{{promise}}', promiseOf(first!)))
  await writeFile(join(folder, 'package.json'), `${JSON.stringify(manifest(course, kit.spec), null, 2)}\n`)
  await kit.bring?.(folder)

  for (const [name, decks] of modules) {
    await mkdir(join(folder, 'slides', name), { recursive: true })
    for (const locale of course.languages)
      await writeFile(join(folder, 'slides', name, `${locale}.md`), await starterDeck(decks, locale))
  }
  await writeFile(join(folder, 'slides/course.yaml'), courseYaml(course))
  await writeFile(join(folder, 'slides/logo.svg'), logo(course.title))
}

function manifest({ name, title }: NewCourse, kit: string): unknown {
  const own = JSON.parse(readFileSync(join(kitFolder, 'package.json'), 'utf8')) as { dependencies: Record<string, string> }
  return {
    name,
    version: '0.1.0',
    private: true,
    description: title,
    type: 'module',
    scripts: { workshop: 'workshop make', dev: 'workshop dev', test: 'workshop check' },
    devDependencies: { node: '^24.21.0', [kitName]: kit, vue: own.dependencies.vue },
    // npm asks whose scripts may run: this one's brings the Node that everything here runs on.
    allowScripts: { node: true },
  }
}
