import { PDFArray, PDFDict, PDFNumber, type PDFDocument } from '@cantoo/pdf-lib'
import { unpacked } from './content.ts'
import { type Condition, key, nameOf, type Read, stringOf } from './read.ts'
import { PDFRawStream } from '@cantoo/pdf-lib'

const layers = (pdf: PDFDocument): PDFDict | undefined => pdf.catalog.lookupMaybe(key('OCProperties'), PDFDict)
const shown = (pdf: PDFDocument): PDFDict | undefined => layers(pdf)?.lookupMaybe(key('D'), PDFDict)
const others = (pdf: PDFDocument): PDFDict[] => layers(pdf)?.lookupMaybe(key('Configs'), PDFArray)?.asArray().map(one => pdf.context.lookup(one, PDFDict)) ?? []
const isNameless = (one: PDFDict): boolean => (stringOf(one.lookup(key('Name'))) ?? '') === ''
const attached = ({ dicts }: Read): PDFDict[] => dicts.filter(dict => nameOf(dict.get(key('Type'))) === 'Filespec' || dict.has(key('EF')))
const encryption = ({ pdf }: Read): PDFDict | undefined => {
  const dict = pdf.context.lookup(pdf.context.trailerInfo.Encrypt)
  return dict instanceof PDFDict ? dict : undefined
}

/** Checkpoints 20 to 26: layers, attached files, XFA, encryption. */
export const file: Condition[] = [
  { id: '20-001', find: ({ pdf }) => others(pdf).filter(isNameless).map(() => 'a configuration of layers has no name') },
  { id: '20-002', find: ({ pdf }) => shown(pdf) && isNameless(shown(pdf)!) ? ['the first configuration of layers has no name'] : [] },
  { id: '20-003', find: ({ pdf }) => [shown(pdf), ...others(pdf)].some(one => one?.has(key('AS'))) ? ['layers switch themselves'] : [] },
  { id: '21-001', find: read => attached(read).filter(one => !one.has(key('F')) || !one.has(key('UF'))).map(() => 'an attached file has no name') },
  { id: '25-001', find: ({ pdf }) => {
    const xfa = pdf.catalog.lookupMaybe(key('AcroForm'), PDFDict)?.lookup(key('XFA'))
    return xfa instanceof PDFRawStream && /<dynamicRender>\s*required/.test(unpacked(xfa)) ? ['the form is drawn by a script'] : []
  } },
  { id: '26-001', find: read => encryption(read) && !encryption(read)!.has(key('P')) ? ['encrypted without a word on what is allowed'] : [] },
  { id: '26-002', find: (read) => {
    const allowed = encryption(read)?.get(key('P'))
    return allowed instanceof PDFNumber && (allowed.asNumber() & 1 << 9) === 0 ? ['a screen reader may not read'] : []
  } },
]
