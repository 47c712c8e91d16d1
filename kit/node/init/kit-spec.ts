import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { cp, mkdir } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { kitFolder, kitName } from '../base/kit-folder.ts'
import { Mistake } from '../base/mistakes.ts'
import { npmPack } from '../base/npm-pack.ts'

/** From where a new course has the kit. */
export interface KitSpec {
  /** As `package.json` says it: a version, an address, `file:vendor/…`. */
  spec: string
  /** For a person, after "The kit comes from". */
  said: string
  /** Puts what the spec names into the course's folder. */
  bring?: (course: string) => Promise<void>
}

/**
 * Where the course shall have the kit from: as a person says, as the package around says of the kit that runs, or the
 * running kit itself as a tarball that goes along with the course.
 * @param asked the value of `--kit`; a path leads from the folder where one calls.
 * @param folder the course's.
 * @throws Mistake for a path at which nothing is.
 */
export function kitSpec(asked: string | undefined, folder: string): KitSpec {
  if (asked !== undefined)
    return askedFor(asked, folder)
  const installed = installedAs()
  return installed === undefined ? inVendor(`${kitName}-${version()}.tgz`, 'the kit that runs here', packRunning) : { spec: installed, said: `${installed}, as the package does in which it runs` }
}

function askedFor(asked: string, folder: string): KitSpec {
  const path = resolve(asked.replace(/^file:/, ''))
  const isPath = /^(?:file:|[./~]|[A-Za-z]:[\\/])/.test(asked) || asked.endsWith('.tgz') && !asked.includes('://')
  if (!isPath)
    return { spec: asked, said: `${asked}, as you say` }
  if (!existsSync(path))
    throw new Mistake({ what: `--kit names a path at which nothing is: ${path}`, next: 'Name the kit\'s folder, a tarball, a git address or a version.' })
  if (statSync(path).isDirectory())
    return { spec: `file:${relative(folder, path).split(sep).join('/')}`, said: `the folder ${asked}` }
  return inVendor(basename(path), asked, vendor => cp(path, join(vendor, basename(path))))
}

function inVendor(tarball: string, from: string, bring: (vendor: string) => Promise<void>): KitSpec {
  return {
    spec: `file:vendor/${tarball}`,
    said: `vendor/${tarball}, a copy of ${from}; keep it with the course`,
    async bring(course) {
      await mkdir(join(course, 'vendor'), { recursive: true })
      await bring(join(course, 'vendor'))
    },
  }
}

/** What the package around an installed kit asks for, where others can ask for it too: a version or an address. */
function installedAs(): string | undefined {
  if (basename(dirname(kitFolder)) !== 'node_modules')
    return undefined
  const around = join(kitFolder, '../../package.json')
  if (!existsSync(around))
    return undefined
  const { dependencies, devDependencies } = JSON.parse(readFileSync(around, 'utf8')) as { dependencies?: Record<string, string>, devDependencies?: Record<string, string> }
  const spec = dependencies?.[kitName] ?? devDependencies?.[kitName]
  return spec === undefined || /^(?:file|link|workspace):/.test(spec) ? undefined : spec
}

/** In the repository the kit's sources have to be compiled first; an installed kit is packed as it stands. */
async function packRunning(vendor: string): Promise<void> {
  const source = join(kitFolder, 'pack/pack.ts')
  if (existsSync(source)) {
    execFileSync(process.execPath, [source, vendor], { stdio: ['ignore', 'ignore', 'inherit'] })
    return
  }
  await npmPack(kitFolder, vendor)
}

function version(): string {
  return (JSON.parse(readFileSync(join(kitFolder, 'package.json'), 'utf8')) as { version: string }).version
}
