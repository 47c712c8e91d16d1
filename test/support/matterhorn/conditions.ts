import { readFileSync } from 'node:fs'
import { PDFDocument } from '@cantoo/pdf-lib'
import { taggedContent } from './01-tagged-content.ts'
import { roles } from './02-roles.ts'
import { metadata } from './06-metadata.ts'
import { appropriateTags } from './09-appropriate-tags.ts'
import { characters } from './10-characters.ts'
import { language } from './11-language.ts'
import { elements } from './13-elements.ts'
import { file } from './20-file.ts'
import { annotations } from './28-annotations.ts'
import { formsAndFonts } from './30-forms-and-fonts.ts'
import { type Condition, readStructure } from './read.ts'

/** The failure conditions of the Matterhorn Protocol that are looked for. docs/accessibility.md has all of them. */
export const conditions: readonly Condition[] = [
  ...taggedContent, ...roles, ...metadata, ...appropriateTags, ...characters, ...language, ...elements, ...file, ...annotations, ...formsAndFonts,
]

/** All that keeps a document from being PDF/UA-1, each with its number. */
export function failuresOf(pdf: PDFDocument): string[] {
  const read = readStructure(pdf)
  return conditions.flatMap(({ id, find }) => find(read).map(what => `${id}: ${what}`))
}

export async function failuresIn(path: string): Promise<string[]> {
  return failuresOf(await PDFDocument.load(readFileSync(path), { updateMetadata: false }))
}
