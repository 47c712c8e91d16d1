import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Installs what the kit is measured against and with, from the lockfile of `bench/`, where it is not there in its version. */
export function installCompetitors(folder: string): void {
  if (!isInstalled(folder))
    execFileSync('npm', ['ci', '--prefix', folder], { stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' })
}

function isInstalled(folder: string): boolean {
  const { devDependencies } = readJson(join(folder, 'package.json')) as { devDependencies: Record<string, string> }
  return Object.entries(devDependencies).every(([name, version]) => {
    const file = join(folder, 'node_modules', name, 'package.json')
    return existsSync(file) && (readJson(file) as { version: string }).version === version
  })
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}
