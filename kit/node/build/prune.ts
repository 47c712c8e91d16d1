import { existsSync, readdirSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { assetPrefix as homePrefix } from '../home/write-home.ts'
import type { Course } from '../course/course.ts'
import { allModules } from '../course/select.ts'
import { readBuildRecord } from '../built/build-record.ts'
import { filesBelow } from '../base/files-below.ts'

/** A module's folder, or its PDF: `01-first-steps`, `01-first-steps.pdf`. */
const moduleName = /^(\d{2}-[a-z0-9-]+)(?:\.pdf)?$/

/**
 * Takes out of `dist/` and `exports/` what belongs to modules and languages that the course no longer has, so that a
 * withdrawn deck is not hosted for ever.
 */
export async function pruneOutputs(course: Course): Promise<void> {
  const isGone = (name: string) => {
    const module = moduleName.exec(name)?.[1]
    return module !== undefined && !allModules(course).some(one => one.name === module)
  }
  const noLanguage = (name: string) => /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/.test(name) && !course.languages.includes(name)
  const at = (...path: string[]) => join(course.root, ...path)
  // A home page: a folder `img` that comes from public/ is called like a language, and none.
  const gone: string[] = below(at('dist'), name => isGone(name) || (noLanguage(name) && existsSync(at('dist', name, 'index.html'))))
  for (const module of allModules(course))
    gone.push(...below(at('dist', module.name), noLanguage))
  // What a link to the site shows: nobody can ask for it where the site's address is not known.
  if (course.url === undefined)
    gone.push(...below(at('dist'), name => name === 'social'))
  for (const folder of [at('dist/handouts'), at('dist/social'), at('exports')]) {
    const plain = (name: string) => name.replace(/\.png$/, '')
    gone.push(...below(folder, name => noLanguage(plain(name))))
    for (const language of course.languages)
      gone.push(...below(join(folder, language), name => isGone(plain(name))))
  }
  gone.push(...staleAssets(course))
  await Promise.all(gone.map(path => rm(path, { recursive: true, force: true })))
}

/** What no deck uses any more. Where a deck cannot be read or its files are not known, none: they may be its. */
function staleAssets(course: Course): string[] {
  if (course.unreadable.length > 0)
    return []
  const records = allModules(course).flatMap(module => module.decks)
    .filter(deck => existsSync(join(course.root, 'dist', deck.module, deck.locale, 'index.html')))
    .map(deck => readBuildRecord(course, deck)?.assets)
  if (records.includes(undefined))
    return []
  const used = new Set(records.flat())
  const assets = join(course.root, 'dist/assets')
  return filesBelow(assets)
    .filter(name => !name.startsWith(homePrefix) && !used.has(name.replace(/\.(?:br|gz)$/, '')))
    .map(name => join(assets, name))
}

function below(folder: string, fits: (name: string) => boolean): string[] {
  return existsSync(folder) ? readdirSync(folder).filter(fits).map(name => join(folder, name)) : []
}
