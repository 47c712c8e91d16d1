import { readFileSync } from 'node:fs'
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFRadioGroup, PDFString, PDFTextField } from '@cantoo/pdf-lib'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { squeezed } from './texts.ts'

/** A place to fill in on a page, as a reader finds it. */
export interface Widget {
  name: string
  label: string
  kind: 'text' | 'radio' | 'check'
  page: number
  rect: { left: number, low: number, right: number, high: number }
  /** What stands inside of it, and at its left in the same row. */
  inside: string
  before: string
}

interface Annotation { subtype: string, fieldName: string, fieldType: string, radioButton?: boolean, alternativeText?: string, rect: [number, number, number, number], url?: string, unsafeUrl?: string }

/** All places to fill in of a document, in the order in which they stand. */
export async function widgetsOf(pdf: PDFDocumentProxy): Promise<Widget[]> {
  const widgets: Widget[] = []
  for (let no = 1; no <= pdf.numPages; no++) {
    const page = await pdf.getPage(no)
    const annotations = (await page.getAnnotations() as Annotation[]).filter(({ subtype }) => subtype === 'Widget')
    if (annotations.length === 0)
      continue
    const texts = (await page.getTextContent()).items.flatMap(item => 'str' in item && item.str.trim() ? [{ text: item.str, x: (item.transform as number[])[4]!, y: (item.transform as number[])[5]! }] : [])
    for (const { fieldName, fieldType, radioButton, alternativeText, rect: [left, low, right, high] } of annotations) {
      const beside = texts.filter(({ y }) => y > low && y < high)
      widgets.push({
        name: fieldName, label: alternativeText ?? '', kind: fieldType === 'Tx' ? 'text' : radioButton ? 'radio' : 'check', page: no, rect: { left, low, right, high },
        inside: squeezed(beside.filter(({ x }) => x > left && x < right).map(({ text }) => text).join(' ')),
        before: squeezed(beside.filter(({ x }) => x < left).map(({ text }) => text).join(' ')),
      })
    }
  }
  return widgets
}

/** The names of all fields as the form lists them, and all addresses of links. */
export async function formOf(file: string): Promise<{ names: string[], addresses: string[], tags: number }> {
  const document = await PDFDocument.load(readFileSync(file), { updateMetadata: false })
  const dicts = document.context.enumerateIndirectObjects().flatMap(([, object]) => object instanceof PDFDict ? [object] : [])
  const addresses = dicts.flatMap((dict) => {
    const action = dict.lookup(PDFName.of('A'))
    const address = action instanceof PDFDict ? action.lookup(PDFName.of('URI')) : undefined
    return address instanceof PDFString || address instanceof PDFHexString ? [address.decodeText()] : []
  })
  const tags = dicts.filter(dict => dict.get(PDFName.of('Type')) === PDFName.of('StructElem') && dict.get(PDFName.of('S')) === PDFName.of('Form')).length
  return { names: document.getForm().getFields().map(field => field.getName()), addresses, tags }
}

/** Fills in every field with another tool than the one that reads it, and gives what is read: by name. */
export async function filledIn(file: string): Promise<{ written: Record<string, string>, read: Record<string, string> }> {
  const document = await PDFDocument.load(readFileSync(file))
  const written: Record<string, string> = {}
  for (const [index, field] of document.getForm().getFields().entries()) {
    if (field instanceof PDFTextField) {
      field.setText(written[field.getName()] = `Resposta ${index}, coração`)
    }
    else if (field instanceof PDFRadioGroup) {
      const options = field.getOptions()
      field.select(written[field.getName()] = options[index % options.length]!)
    }
  }
  const pdf = await getDocument({ data: await document.save(), verbosity: 0 }).promise
  const objects = await pdf.getFieldObjects() as Record<string, { type: string, value?: string | null }[]>
  const read = Object.fromEntries(Object.entries(objects).map(([name, fields]) => [name, fields.find(({ type }) => type !== '')?.value ?? '']))
  return { written, read }
}
