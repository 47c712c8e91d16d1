import { execFile } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readCourse } from '../../../kit/node/course/read-course.ts'
import { root } from '../../support/project.ts'
import { formatShown, nameOf, snippetSlides } from '../../support/snippet-slides.ts'
import { smallDeck, tempCourse } from '../../support/temp-course.ts'

/** A deck whose fifth slide shows two snippets, the one twice, and whose sixth shows one. */
const deck = (locale: 'en' | 'pt-BR') => `${smallDeck(locale)}---
layout: code
id: one-call
minutes: 1
---

# One call

<<< ../../snippets/models/one-call.ts#call {2|3}

<Snippet file="models/one-call" region="main" />
<Snippet file="production/http-api" />

<!-- *Say:* models/prompt -->

---
layout: code
id: image
minutes: 1
---

# An image

<<< @/../../snippets/production/Dockerfile

\`\`\`md
<Snippet file="models/prompt" />
\`\`\`

<!-- *Say:* that is all -->
`

const files = { '01-one/en.md': deck('en'), '01-one/pt-BR.md': deck('pt-BR') }

test('the slides that show a snippet are found, by its region and by its component', async () => {
  const shown = snippetSlides(await readCourse(tempCourse(files)))
  expect([...shown.keys()].sort()).toEqual(['models/one-call', 'production/dockerfile', 'production/http-api'])
  expect(formatShown('models/one-call', shown.get('models/one-call'))).toBe('models/one-call is shown on: 01 en slide 5 #one-call, 01 pt-BR slide 5 #one-call')
  expect(formatShown('production/dockerfile', shown.get(nameOf('snippets/production/dockerfile.test.ts')))).toBe('production/dockerfile is shown on: 01 en slide 6 #image, 01 pt-BR slide 6 #image')
  expect(formatShown('models/prompt', shown.get('models/prompt'))).toBe('models/prompt is shown on no slide')
})

test('a run with a failing snippet test names its slides, before the line of totals', async () => {
  const folder = tempCourse(files)
  const failing = (name: string) => `import { describe, expect, test } from 'vitest'
describe('${name}', () => { test('two', () => { expect(1).toBe(2) }) })
describe('models/prompt', () => { test('one', () => { expect(1).toBe(1) }) })
`
  // The borrowed folder of snippets is a link: the failing tests stand in a project beside it.
  const project = join(folder, 'project')
  for (const [path, text] of Object.entries({
    'snippets/models/one-call.test.ts': failing('anything'),
    'snippets/lib/words.test.ts': failing('models/one-call'),
    'test/course/fast/snippets.test.ts': failing('production/http-api'),
    'vitest.config.ts': `import Slides from '${root}/test/support/snippet-slides-reporter.ts'
import Totals from '${root}/test/support/totals-reporter.ts'
export default { test: { reporters: [new Slides({ root: '${project}' }), new Totals()] } }
`,
  })) {
    mkdirSync(join(project, path, '..'), { recursive: true })
    writeFileSync(join(project, path), text)
  }
  mkdirSync(join(project, 'slides/01-one'), { recursive: true })
  for (const [path, text] of Object.entries({ ...files, 'course.yaml': 'title: { en: A, pt-BR: B }\npromise: { en: A, pt-BR: B }\nauthor: C\nlanguages: [en, pt-BR]\n' }))
    writeFileSync(join(project, 'slides', path), text)
  const output = await new Promise<string>((resolve) => {
    execFile(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), 'run'], { cwd: project, env: { ...process.env, VITEST: undefined, NO_COLOR: '1' } }, (_, stdout) => resolve(stdout))
  })
  expect(output).toMatch(/\nproduction\/http-api is shown on: 01 en slide 5 #one-call, 01 pt-BR slide 5 #one-call\n3 passed, 3 failed\n$/)
  expect(output).toContain('models/one-call is shown on: 01 en slide 5 #one-call, 01 pt-BR slide 5 #one-call\n')
}, 60_000)

test('the project\'s own run has the reporter, and its line of totals last', async () => {
  const { default: config } = await import('../../../vitest.config.ts')
  expect(config.test?.reporters).toEqual(['default', './test/support/snippet-slides-reporter.ts', './test/support/slowest-reporter.ts', './test/support/totals-reporter.ts'])
})
