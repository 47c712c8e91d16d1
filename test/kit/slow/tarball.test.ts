import { execFile, spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { filesBelow } from '../../../kit/node/base/files-below.ts'
import { freePort } from '../../../kit/node/serve/free-port.ts'
import { root } from '../../support/project.ts'

// What a stranger does with the package, outside the repository, with an empty home and the Node of the machine. One
// and a half minutes, most of it npm's.

const run = promisify(execFile)

let outside: string
let course: string
let env: Record<string, string>
/** What `init`, `npm run workshop` and `npm test` said. */
const said: Record<string, string> = {}

/** Of this machine's settings only the way to a registry, and what has come from there already. */
async function strangersEnv(home: string): Promise<Record<string, string>> {
  const npm = async (key: string) => (await run('npm', ['config', 'get', key], { cwd: tmpdir() })).stdout.trim()
  const kept = Object.entries(process.env).filter(([name]) => /^(?:SystemRoot|TMPDIR|TEMP|TERM|\w*_proxy|NODE_EXTRA_CA_CERTS|npm_config_cafile)$/i.test(name))
  return {
    ...Object.fromEntries(kept.map(([name, value]) => [name, value ?? ''])),
    PATH: (process.env.PATH ?? '').split(delimiter).filter(folder => !folder.includes('node_modules')).join(delimiter),
    HOME: home,
    USERPROFILE: home,
    NO_COLOR: '1',
    npm_config_registry: await npm('registry'),
    npm_config_cache: await npm('cache'),
    npm_config_prefer_offline: 'true',
    npm_config_audit: 'false',
    npm_config_yes: 'false',
  }
}

async function inFolder(cwd: string, command: string, ...args: string[]): Promise<string> {
  const { stdout, stderr } = await run(command, args, { cwd, env, maxBuffer: 1 << 26, shell: process.platform === 'win32' })
  return stdout + stderr
}

beforeAll(async () => {
  outside = await mkdtemp(join(tmpdir(), 'workshop-tarball-'))
  const [home, empty] = [join(outside, 'home'), join(outside, 'empty')]
  await Promise.all([mkdir(home), mkdir(empty)])
  env = await strangersEnv(home)
  const tarball = (await run(process.execPath, [join(root, 'kit/pack/pack.ts'), join(outside, 'packed')])).stdout.trim()

  await inFolder(empty, 'npm', 'install', tarball)
  said.init = await inFolder(empty, 'npx', 'workshop', 'init', 'my-course', '--title', 'Tides', '--author', 'Ana Gil')
  course = join(empty, 'my-course')
  // The course asks for the same packages and Node: taken along, they need not be unpacked a second time.
  await rename(join(empty, 'node_modules'), join(course, 'node_modules'))
  await inFolder(course, 'npm', 'install')
  said.make = await inFolder(course, 'npm', 'run', 'workshop')
  said.check = await inFolder(course, 'npm', 'test')
}, 600_000)

afterAll(() => rm(outside, { recursive: true, force: true }))

test('init says what it made, where the kit comes from and what to do next', () => {
  expect(said.init).toContain('"Tides" by Ana Gil is a course of two modules in English')
  expect(said.init).toMatch(/The kit comes from vendor\/slidev-addon-workshop-[\d.]+\.tgz/)
  expect(said.init).toContain('cd my-course\n  npm install && npm run workshop')
})

test('the course is made, every file of it', () => {
  for (const file of ['dist/index.html', 'dist/service-worker.js', 'dist/handouts/en/handbook.pdf', 'exports/manifest.json'])
    expect(existsSync(join(course, file)), file).toBe(true)
  for (const module of ['01-a-first-module', '02-what-people-keep']) {
    expect(filesBelow(join(course, 'exports/en', module))).toEqual(expect.arrayContaining(['handout.pdf', 'instructor.pdf', 'overview.png', 'png/001.png', 'slides.pdf']))
    expect(existsSync(join(course, 'dist', module, 'en/index.html')), module).toBe(true)
  }
})

test('npm test finds nothing', () => {
  expect(said.check).toContain('20 slides checked: 0 errors, 0 warnings.')
})

test('serve shows the home page and a deck', async () => {
  const port = await freePort()
  const child = spawn('npx', ['workshop', 'serve', '--port', String(port)], { cwd: course, env, stdio: ['ignore', 'pipe', 'inherit'], shell: process.platform === 'win32', detached: true })
  const ended = new Promise(resolve => child.once('close', resolve))
  try {
    const address = await new Promise<string>((resolve, reject) => {
      child.stdout.setEncoding('utf8').on('data', (text: string) => resolve(text.trim()))
      child.once('error', reject)
    })
    const texts = await Promise.all(['', '02-what-people-keep/en/'].map(async path => (await fetch(new URL(path, address.endsWith('/') ? address : `${address}/`))).text()))
    expect(texts[0]).toMatch(/<h1[^>]*>Tides<\/h1>/)
    expect(texts[1]).toContain('<title>What people keep')
  }
  finally {
    // npx and what it started.
    process.kill(-child.pid!, 'SIGINT')
    await ended
  }
})

test('a component of the course finds the types of what it takes from the kit', async () => {
  const file = join(course, 'components/typed.ts')
  await writeFile(file, `import { useSteps } from 'slidev-addon-workshop/composables/steps'
export const steps: number = useSteps(1).step.value
// @ts-expect-error A number is no text.
export const text: string = useSteps(1).step.value
`)
  await inFolder(course, 'npx', 'tsc', '--project', '.')
  await rm(file)
})

test('nothing of the repository\'s own course is in it', async () => {
  const ours = [
    ...readdirSync(join(root, 'components')).filter(name => name.endsWith('.vue')).map(name => name.replace('.vue', '')),
    ...readdirSync(join(root, 'slides')).filter(name => /^\d\d-/.test(name)),
    'AI Engineering', 'AI engineer', 'ai-engineer', 'Engenharia de IA', 'data-scientist', 'end-user', 'language model',
  ]
  const texts = /\.(?:md|ya?ml|json|ts|vue|js|css|html|svg|txt)$/
  const files = filesBelow(course).filter(file => texts.test(file) && !/^(?:node_modules|vendor|\.workshop)\/|package-lock/.test(file))
  expect(files.length).toBeGreaterThan(50)
  for (const file of files) {
    const text = await readFile(join(course, file), 'utf8')
    expect(ours.filter(word => text.includes(word)), file).toEqual([])
  }
  const ourLogo = readFileSync(join(root, 'slides/logo.svg'), 'utf8')
  expect(readFileSync(join(course, 'dist/favicon.svg'), 'utf8')).not.toBe(ourLogo)
})
