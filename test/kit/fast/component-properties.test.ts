import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkMarkdown } from '../../../kit/node/check/markdown/check-markdown.ts'
import { readCourse } from '../../../kit/node/course/read-course.ts'
import { inEnglish, smallDeck, tempCourse } from '../../support/temp-course.ts'

/** A component whose type comes from a file beside it, and which that file takes from another. */
const chart = `<script setup lang="ts">
import type { Kind } from './kinds'

interface Size { width?: number }
const { view = 'bars' } = withDefaults(defineProps<Size & {
  view?: 'bars' | 'lines'
  kind: Kind
  small?: boolean
  level?: 1 | 2
  text?: string | number
  data?: { x: number }[]
}>(), {})
</script>
<template><p>{{ view }}</p></template>
`
const files = {
  'course.yaml': inEnglish,
  '01-one/components/BarChart.vue': chart,
  '01-one/components/kinds.ts': 'import { first } from \'./first\'\nexport const kinds = [...first, \'two\'] as const\nexport type Kind = typeof kinds[number]\n',
  '01-one/components/first.ts': 'export const first = [\'one\'] as const\n',
  '01-one/components/OpenBox.vue': '<script setup>\ndefineProps({ size: Number })\n</script>\n<template><div v-bind="$attrs" /></template>\n',
}

/** What is found in a tag that stands on a slide. */
async function check(folder: string): Promise<string[]> {
  const course = await readCourse(folder)
  return (await checkMarkdown(course, course.modules[0]!.decks)).filter(({ rule }) => rule.startsWith('component-')).map(({ rule, what, next }) => `${rule}: ${what} | ${next}`)
}

const withTag = (tag: string) => tempCourse({ ...files, '01-one/en.md': smallDeck('en').replace('One line.', tag) })

test.each([
  ['<BarChart kind="one" veiw="lines" />', 'component-property-unknown: <BarChart> has no property "veiw" | Write "view"; it has width, view, kind, small, level, text, data.'],
  ['<BarChart kind="one" view="lins" />', 'component-property-value: view of <BarChart> is "lins", which it does not know | Write view="lines"; it takes "bars" or "lines".'],
  ['<BarChart kind="three" />', 'component-property-value: kind of <BarChart> is "three", which it does not know | Write "one" or "two".'],
  ['<BarChart kind="one" small="false" />', 'component-property-value: small of <BarChart> is "false", which it does not know | Write small alone for yes; for no, leave it out or write :small="false".'],
  ['<BarChart kind="one" :level="3" />', 'component-property-value: level of <BarChart> is "3", which it does not know | Write :level="1" or :level="2".'],
  ['<BarChart kind="one" width="3" />', 'component-property-value: width of <BarChart> is "3", which it does not know | Write a number with a colon before the name, as in :width="3".'],
  ['<BarChart kind="one" width="4.1" />', 'component-property-value: width of <BarChart> is "4.1", which it does not know | Write a number with a colon before the name, as in :width="4.1".'],
  ['<bar-chart :view="\'linse\'" kind="two" />', 'component-property-value: view of <bar-chart> is "\'linse\'", which it does not know | Write view="lines"; it takes "bars" or "lines".'],
  ['<BarChart />', 'component-property-missing: <BarChart> needs kind | Write it, as in <BarChart kind="one">.'],
  ['<BarChart kind="one" items="A, b" />', 'component-property-unknown: <BarChart> has no property "items" | Take it out; it has width, view, kind, small, level, text, data.'],
  ['<OpenBox siez="3" />', 'component-property-unknown: <OpenBox> has no property "siez" | Write "size"; it has size.'],
])('%s', async (tag, found) => {
  expect(await check(withTag(tag))).toEqual([found])
})

test.each([
  '<BarChart kind="one" view="lines" small :level="2" text="a" class="wide" data-x="1" aria-label="A" v-click @click="go" #default />',
  '<BarChart :kind="some" :view="ready ? \'bars\' : \'lines\'" :small="true" :data="[]" :text="3" />',
  '<BarChart v-bind="all" />',
  '<BarChart kind="one" m="t-4 x-auto" mt--10 scale-70 op50 absolute w-full font="serif" />',
  '<OpenBox colour="red" :size="2" />',
  '<Youtube id="x" allowfullscreen />',
])('%s passes', async (tag) => {
  expect(await check(withTag(tag))).toEqual([])
})

test('a type that changes in another file is read again', async () => {
  const folder = withTag('<BarChart kind="zero" />')
  expect(await check(folder)).toHaveLength(1)
  writeFileSync(join(folder, 'slides/01-one/components/first.ts'), 'export const first = [\'zero\'] as const\n')
  expect(await check(folder)).toEqual([])
})
