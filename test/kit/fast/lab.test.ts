import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findLabs, type Lab, selectLab } from '../../../kit/node/lab/labs.ts'
import { runTest } from '../../../kit/node/lab/run-test.ts'
import { startLab } from '../../../kit/node/lab/start-lab.ts'
import { lab as english } from '../../../kit/words/en.ts'
import { lab as spanish } from '../../../kit/words/es.ts'
import { elsewhere, solve } from '../../support/attendee.ts'
import { root } from '../../support/project.ts'
import { runWorkshop } from '../../support/run-workshop.ts'
import { fixtureCopy } from '../../support/temp-course.ts'

/** The fixture course in a folder of its own, with its one lab and where an attendee's copy of that will be. */
async function workshop(): Promise<{ folder: string, lab: Lab, own: string, code: string }> {
  const folder = fixtureCopy()
  const [lab] = await findLabs(folder)
  return { folder, lab: lab!, own: join(folder, 'my-labs', lab!.name), code: lab!.test.replace('.test.ts', '.ts') }
}

test('start, check, change, check, diff: a lab as an attendee meets it, in the course\'s language', async () => {
  const { folder, lab, own } = await workshop()
  const text = lab.texts.get('es')!
  const started = await runWorkshop(folder, ['lab', 'start', lab.name])
  expect(started).toMatchObject({ code: 0, stdout: `${own}\n`, stderr: `${spanish.started('README.es.md o README.fr.md')}\n  npx workshop lab check ${lab.name}\n` })

  const before = await runWorkshop(folder, ['lab', 'check', '2'])
  expect(before.code).toBe(1)
  expect(before.stdout).toContain(`${spanish.missing(2, 3)}\n  1b  ${text.expectations.get('1b')!} (${spanish.instead}: 1)\n`)
  expect(before.stdout).toContain(`${spanish.next('1', `my-labs/${lab.name}/README.es.md`)}\n`)
  const french = await runWorkshop(folder, ['lab', 'check', '2', '--lang', 'fr'])
  expect(french.stdout).toContain(`  1b  ${lab.texts.get('fr')!.expectations.get('1b')!} (${english.instead}: 1)`)

  const different = await runWorkshop(folder, ['lab', 'diff', '2'])
  expect(different.stdout).toContain(`: ${spanish.difference}\n`)
  expect(different.stdout).toMatch(/^- {5}cuenta\.set\(autora, 1\)\n\+ {5}cuenta\.set\(autora, \(cuenta\.get/m)
  expect((await runWorkshop(folder, ['lab', 'list'])).stdout).toContain(`${lab.name}  ${spanish.about(2, text.minutes)}  ${spanish.states.started}\n`)

  solve(lab, own)
  const after = await runWorkshop(folder, ['lab', 'check', '2'])
  expect(after).toMatchObject({ code: 0, stdout: expect.stringContaining(spanish.met(3)) as string })
  expect(after.stdout).toContain('lab diff')
  expect((await runWorkshop(folder, ['lab', 'list', '--lang', 'fr'])).stdout).toContain(`${english.about(2, text.minutes)}  ${english.states.done}\n  ${lab.texts.get('fr')!.summary}`)
}, 60_000)

test('who asks for a language is answered in it, led to the README in it, and told what to run in it', async () => {
  const { folder, lab, own } = await workshop()
  const inFrench = (...args: string[]) => runWorkshop(folder, ['lab', ...args, '--lang', 'fr'])
  expect((await inFrench('start', '2')).stderr).toBe(`${english.started('README.fr.md')}\n  npx workshop lab check ${lab.name} --lang fr\n`)
  expect((await inFrench('diff', '2')).stdout).toContain(`: ${english.difference}\n`)
  solve(lab, own)
  expect((await inFrench('check', '2')).stdout).toContain(`npx workshop lab diff ${lab.name} --lang fr\n`)
  expect((await inFrench('diff', '2')).stdout).toBe(`${english.alike}\n`)
}, 60_000)

test('start never writes over anything', async () => {
  const { folder, lab, own, code } = await workshop()
  mkdirSync(own, { recursive: true })
  writeFileSync(join(own, code), 'my work')
  const { code: exit, stdout, stderr } = await runWorkshop(folder, ['lab', 'start', '2'])
  expect([exit, stdout]).toEqual([1, ''])
  expect(stderr).toContain('holds files already. Nothing was written.')
  expect(stderr).toContain(`npx workshop lab start ${lab.name} my-labs/${lab.name}-again`)
  expect(readdirSync(own)).toEqual([code])
  expect(readFileSync(join(own, code), 'utf8')).toBe('my work')
})

test('a copy in a folder outside of the project is found again, and finds what it imports', async () => {
  const { folder, lab } = await workshop()
  const place = join(elsewhere(), 'some/where')
  expect((await runWorkshop(folder, ['lab', 'start', 'contar', place])).code).toBe(0)
  expect(await runWorkshop(folder, ['lab', 'check', 'contar'])).toMatchObject({ code: 1, stdout: expect.stringContaining(`${spanish.missing(2, 3)}\n  1b  `) as string })
  rmSync(place, { recursive: true })
  expect(await runWorkshop(folder, ['lab', 'check', 'contar'])).toMatchObject({ code: 1, stderr: expect.stringContaining(`You have not started ${lab.name}.`) as string })
  // The folder held a link to the packages: they are still there.
  expect(existsSync(join(root, 'node_modules/vue'))).toBe(true)
}, 30_000)

test.each([
  ['contr', 'Did you mean "02-contar"?'],
  ['04-indcies', 'Did you mean "04-indices"?'],
  ['quantum', '"npx workshop lab list" lists them.'],
  ['9', '"npx workshop lab list" lists them.'],
  ['a', 'Write more of the name.'],
])('a slip in the name is answered with the next step: %s', async (name, next) => {
  const { lab } = await workshop()
  const labs = ['01-claves', '02-contar', '04-indices'].map(name => ({ ...lab, name, module: Number(name.slice(0, 2)) }))
  expect(() => selectLab(labs, name)).toThrow(expect.objectContaining({ problems: [expect.objectContaining({ next })] }))
})

test.each([
  [['check', '2'], 'Run "npx workshop lab start 02-contar".'],
  [['list', '--lang', 'de'], 'Choose one of: es, fr.'],
  [['start', '2', '--lang', 'de'], 'Choose one of: es, fr.'],
  [['start', '2', 'package.json/mine'], 'cannot be written: file already exists.'],
])('a slip is answered with the next step: lab %j', async (args, words) => {
  const { folder } = await workshop()
  const { code: exit, stderr } = await runWorkshop(folder, ['lab', ...args])
  expect([exit, stderr]).toEqual([1, expect.stringContaining(words)])
  expect(stderr).not.toMatch(/^ {4}at /m)
})

test('code that cannot be loaded is answered with its line, and code that does not end is ended', async () => {
  const { folder: course, lab, code } = await workshop()
  const folder = await startLab(course, lab, join(elsewhere(), 'mine'))
  const start = readFileSync(join(folder, code), 'utf8')
  const counting = 'const cuenta = new Map<number, number>()'
  const line = start.split('\n').findIndex(text => text.includes(counting)) + 1
  writeFileSync(join(folder, code), start.replace(counting, counting.replace('=', '==')))
  await expect(runTest(folder, lab.test)).rejects.toMatchObject({ problems: [{ file: join(folder, code), line, what: expect.stringMatching(/^The code cannot be loaded: SyntaxError: /) as string }] })
  writeFileSync(join(folder, code), start.replace(counting, `while (libros) ;\n  ${counting}`))
  await expect(runTest(folder, lab.test, { seconds: 2 })).rejects.toThrow('The code did not end in 2 seconds.')
}, 30_000)

test('what the code prints is seen; a test that was changed is told, and one that is gone is put back', async () => {
  const { folder, lab, own, code } = await workshop()
  await startLab(folder, lab, own)
  const testFile = readFileSync(join(own, lab.test), 'utf8')
  writeFileSync(join(own, code), readFileSync(join(own, code), 'utf8').replace('return cuenta', 'console.log("got", cuenta.size)\n  return cuenta'))
  appendFileSync(join(own, lab.test), '// mine')
  const { stdout, stderr } = await runWorkshop(folder, ['lab', 'check', '2'])
  expect(stdout).not.toContain('got 4')
  expect(stderr).toContain('got 4')
  expect(stderr).toContain(`my-labs/${lab.name}/${lab.test} is not the lab's own any more.`)
  rmSync(join(own, lab.test))
  expect((await runWorkshop(folder, ['lab', 'check', '2'])).stderr).not.toContain('any more')
  expect(readFileSync(join(own, lab.test), 'utf8')).toBe(testFile)
}, 30_000)
