import { zipSync, type Zippable } from 'fflate'

/** One file of the book, by its path in it. */
export interface BookFile { path: string, content: string | Uint8Array }

/** No file has a time: the same book is the same bytes. The format's own beginning, by the machine's clock, as the format has it. */
const epoch = new Date(1980, 0, 1)

/** EPUB 3.3, 4.2 (OCF): a ZIP file whose first entry says what it is, as it stands, so that it is found at byte 30. */
export function packBook(files: readonly BookFile[]): Uint8Array {
  const encoder = new TextEncoder()
  const entries: Zippable = { mimetype: [encoder.encode('application/epub+zip'), { level: 0 }] }
  for (const { path, content } of files)
    entries[path] = [typeof content === 'string' ? encoder.encode(content) : content, { level: /\.png$/.test(path) ? 0 : 9 }]
  return zipSync(entries, { mtime: epoch })
}
