import { join } from 'node:path'
import { expect, test } from 'vitest'
import { applyExemptions } from '../../../kit/node/check/exemptions.ts'
import type { Finding } from '../../../kit/node/check/finding.ts'
import { formatAnnotations, formatFindings, formatRules, formatTotals } from '../../../kit/node/check/report.ts'
import { saidOnce } from '../../../kit/node/check/said-once.ts'
import { readCourse } from '../../../kit/node/course/read-course.ts'
import { smallDeck, tempCourse } from '../../support/temp-course.ts'

const exemption = '- rule: slide-note-missing\n  file: 01-one/en.md\n  slide: claim\n  reason: it speaks for itself\n'

async function courseWith(exemptions: string) {
  return readCourse(tempCourse({ '01-one/en.md': smallDeck('en'), '01-one/pt-BR.md': smallDeck('pt-BR'), 'exemptions.yaml': exemptions }))
}

function finding(root: string, over: Partial<Finding> = {}): Finding {
  return {
    rule: 'slide-note-missing',
    severity: 'error',
    file: join(root, 'slides/01-one/en.md'),
    line: 17,
    locale: 'en',
    slide: { no: 2, id: 'claim' },
    what: 'the slide has no note, and 100 % no prompt',
    next: 'Write one',
    ...over,
  }
}

test('an exemption lets its finding pass, and no other', async () => {
  const course = await courseWith(exemption)
  const other = finding(course.root, { slide: { no: 1, id: 'cover' } })
  expect(applyExemptions(course, [finding(course.root), other], () => true)).toEqual([other])
})

test('an exemption that is no longer needed is an error, with its line, where its rule was checked', async () => {
  const course = await courseWith(`# Why\n${exemption}`)
  expect(applyExemptions(course, [], () => true)).toMatchObject([{ rule: 'exemption-not-needed', severity: 'error', line: 2, file: join(course.root, 'slides/exemptions.yaml') }])
  expect(applyExemptions(course, [], () => false)).toEqual([])
})

test('an exemption without a reason is a mistake', async () => {
  const course = await courseWith('- rule: slide-note-missing\n  file: 01-one/en.md\n')
  expect(() => applyExemptions(course, [], () => true)).toThrow('needs rule, file and reason')
})

test('findings are told by file, with line, slide, rule, what and next', async () => {
  const { root } = await courseWith('')
  const text = formatFindings([finding(root), finding(root, { severity: 'warning', line: 20 })], root)
  expect(text.replace(/\x1B\[\d+m/g, '')).toMatchInlineSnapshot(`
    "slides/01-one/en.md
      slides/01-one/en.md:17  error  slide 2 #claim  slide-note-missing
        the slide has no note, and 100 % no prompt
        Next: Write one
      slides/01-one/en.md:20  warning  slide 2 #claim  slide-note-missing
        the slide has no note, and 100 % no prompt"
  `)
  expect(formatTotals([finding(root), finding(root, { severity: 'warning' })], 1)).toBe('1 slide checked: 1 error, 1 warning.')
})

test('in GitHub Actions the lines are annotated, with what the command syntax reserves escaped', async () => {
  const { root } = await courseWith('')
  expect(formatAnnotations([finding(root)], root))
    .toBe('::error file=slides/01-one/en.md,line=17,title=slide-note-missing::the slide has no note, and 100 %25 no prompt. Write one')
})

test('many findings are summed up by rule, with what a course may set', async () => {
  const { root } = await courseWith('')
  const many = [...Array.from({ length: 11 }, () => finding(root, { rule: 'slide-overflow' })), finding(root, { rule: 'slide-too-many-words' })]
  expect(formatRules(many).replace(/\x1B\[\d+m/g, '')).toBe('By rule\n   11 × slide-overflow\n    1 × slide-too-many-words  a course may set it')
  expect(formatRules(many.slice(1))).toBe('')
})

test('what the Markdown has told axe does not tell again; more of it on the same slide it does', async () => {
  const { root } = await courseWith('')
  const rules = (...names: string[]) => saidOnce(names.map(rule => finding(root, { rule }))).map(({ rule }) => rule)
  expect(rules('image-alt-missing', 'axe-image-alt', 'axe-image-alt')).toEqual(['image-alt-missing', 'axe-image-alt'])
  expect(rules('diagram-description-missing', 'axe-svg-img-alt')).toEqual(['diagram-description-missing'])
  expect(rules('heading-level-skipped', 'axe-heading-order', 'axe-heading-order')).toEqual(['heading-level-skipped'])
  expect(rules('axe-heading-order', 'axe-color-contrast')).toEqual(['heading-level-skipped', 'axe-color-contrast'])
  const elsewhere = { slide: { no: 9, id: 'other' } }
  expect(saidOnce([finding(root, { rule: 'image-alt-missing' }), finding(root, { rule: 'axe-image-alt', ...elsewhere })])).toHaveLength(2)
})
