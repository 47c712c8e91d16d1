import { existsSync } from 'node:fs'
import { findPackageJSON } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { packageFolder } from '../base/kit-folder.ts'
import type { Font, NamedFont } from './fonts.ts'

const variable = '@fontsource-variable/'

/**
 * Finds the packages of a font, among the course's and then among the kit's.
 * @returns the names of the packages that are not installed where one is missing. A variable font needs two: of its one
 *   file for all weights Chromium can put no subset into a PDF, so what is printed takes the static files.
 */
export function findFont(root: string, font: NamedFont): Font | { missing: string[] } {
  const isVariable = font.package.startsWith(variable)
  const names = [font.package, isVariable ? font.package.replace(variable, '@fontsource/') : font.package] as const
  const [screen, paper] = names.map(name => folderOf(root, name))
  if (screen === undefined || paper === undefined)
    return { missing: [...new Set(names.filter((_, index) => [screen, paper][index] === undefined))] }
  return { ...font, cssFamily: isVariable ? `${font.family} Variable` : font.family, screen, paper }
}

function folderOf(root: string, name: string): string | undefined {
  try {
    const file = findPackageJSON(name, pathToFileURL(join(root, 'package.json')))
    const folder = file === undefined ? packageFolder(name) : dirname(file)
    return folder !== undefined && existsSync(join(folder, 'metadata.json')) ? folder : undefined
  }
  catch {
    return packageFolder(name)
  }
}
