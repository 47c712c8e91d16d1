import { expect, test } from 'vitest'
import { ingest, markdown } from './ingest.ts'

test('only the handout goes in, as plain text, with the place it is from', () => {
  expect(ingest('M1', markdown)).toEqual([{
    id: 'M1#definition',
    title: 'AI engineering means using ready-made models',
    text: 'Ready-made means that the model exists before the project starts: you reach it through an API or download it.',
  }])
})

test('the instructor\'s notes and the tables stay out', () => {
  const deck = 'id: a\n---\n# Title\n<Handout>\n| left | right |\nText.\n</Handout>\n<!-- Say: nothing of this. -->'
  expect(ingest('M1', deck)).toEqual([{ id: 'M1#a', title: 'Title', text: 'Text.' }])
})
