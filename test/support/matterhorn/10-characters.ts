import { around, type Condition, key, ownerOf } from './read.ts'

/** Checkpoint 10, and 17-003, which asks the same of formulas. */
export const characters: Condition[] = [
  {
    id: '10-001',
    find: read => read.drawings.filter(drawing => drawing.text.includes(undefined) && !hasReplacement(read, drawing) && !isArtifact(drawing)).map(({ page, text }) => `a character without Unicode in "${text.map(one => one ?? '?').join('')}" on page ${page + 1}`),
  },
  {
    id: '17-003',
    find: read => read.drawings.filter(drawing => drawing.text.includes(undefined) && around(ownerOf(read, drawing)).some(({ type }) => type === 'Formula')).map(({ page }) => `a character of a formula without Unicode on page ${page + 1}`),
  },
]

type Drawn = Parameters<typeof ownerOf>[1]

/** A drawing of letters is described by its words. */
function hasReplacement(read: Parameters<typeof ownerOf>[0], drawing: Drawn): boolean {
  return around(ownerOf(read, drawing)).some(({ dict }) => ['Alt', 'ActualText'].some(name => dict.has(key(name))))
}

function isArtifact({ marks }: Drawn): boolean {
  return marks.some(({ tag }) => tag === 'Artifact')
}
