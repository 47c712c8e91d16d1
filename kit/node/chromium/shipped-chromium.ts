import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { packageFolder } from '../base/kit-folder.ts'
import type { FoundChromium } from './found-chromium.ts'

/**
 * The headless Chromium inside `@sparticuz/chromium`, unpacked once into the course's node_modules.
 * @returns undefined where the package has none for this platform.
 */
export async function unpackShippedChromium(root: string): Promise<Omit<FoundChromium, 'source'> | undefined> {
  const pack = packageFolder('@sparticuz/chromium')
  if (process.platform !== 'linux' || process.arch !== 'x64' || pack === undefined)
    return undefined
  const { version } = JSON.parse(await readFile(join(pack, 'package.json'), 'utf8')) as { version: string }
  const place = join(root, 'node_modules/.cache/workshop', `chromium-${version}`)
  if (!existsSync(place))
    await unpack(pack, place)
  const executable = join(place, 'chromium')
  return { executable, env: missesLibraries(executable) ? { LD_LIBRARY_PATH: join(place, 'al2023/lib') } : {} }
}

/** Unpacks beside the place and moves in, so that two runs at once, or one that is cut short, do no harm. */
async function unpack(pack: string, place: string): Promise<void> {
  await mkdir(dirname(place), { recursive: true })
  const fresh = await mkdtemp(`${place}-`)
  const { default: shipped, inflate } = await import('@sparticuz/chromium')
  // The package unpacks into the system's temporary folder and nowhere else.
  const temporary = process.env.TMPDIR
  process.env.TMPDIR = fresh
  try {
    await shipped.executablePath()
    // Libraries (NSS and its kin) that a bare machine lacks.
    await inflate(join(pack, 'bin/al2023.tar.br'))
    await rename(fresh, place)
  }
  catch (error) {
    if (!existsSync(place))
      throw error
  }
  finally {
    if (temporary === undefined)
      delete process.env.TMPDIR
    else
      process.env.TMPDIR = temporary
    await rm(fresh, { recursive: true, force: true })
  }
}

/** True where the system has not the libraries that the browser is linked to, so that it cannot start by itself. */
function missesLibraries(executable: string): boolean {
  try {
    execFileSync(executable, ['--version'], { stdio: 'ignore' })
    return false
  }
  catch {
    return true
  }
}
