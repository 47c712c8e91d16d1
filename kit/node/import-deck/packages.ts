import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Document } from 'yaml'
import { valuesOf } from './foreign-deck.ts'
import type { ImportReport } from './notes.ts'

/** Themes that Slidev's own authors publish under its name. */
const official = ['default', 'seriph', 'apple-basic', 'shibainu', 'bricks']

/**
 * The addons of the module: the kit, and those of the deck that the course has installed. Says which theme and addons
 * it had besides, with the command that installs them.
 */
export function addonsOf(settings: Document, root: string, report: ImportReport): string[] {
  const theme = settings.get('theme')
  if (typeof theme === 'string' && theme !== 'default')
    report.left.add(`theme ${theme}: the kit's layouts take its place${isPath(theme) ? '' : `; npm install ${official.includes(theme) ? '@slidev/theme-' : packageName('theme', theme)}${official.includes(theme) ? theme : ''}, and "theme: ${theme}", bring it back`}`)
  const { addons } = valuesOf(settings)
  const named = [addons].flat().filter((name): name is string => typeof name === 'string' && !['workshop', 'slidev-addon-workshop'].includes(name))
  const installed = named.filter(name => !isPath(name) && [name, packageName('addon', name)].some(each => existsSync(join(root, 'node_modules', each))))
  for (const name of named.filter(name => !installed.includes(name)))
    report.left.add(`addon ${name}${isPath(name) ? ', a folder of the deck\'s' : `: npm install ${packageName('addon', name)}, and write it under "addons:"`}`)
  return ['workshop', ...installed]
}

function packageName(kind: 'theme' | 'addon', name: string): string {
  return name.startsWith('@') || name.startsWith(`slidev-${kind}-`) ? name : `slidev-${kind}-${name}`
}

function isPath(name: string): boolean {
  return /^[./@]\//.test(name) || name.startsWith('..')
}
