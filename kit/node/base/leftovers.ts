import { randomUUID } from 'node:crypto'
import { basename, dirname, join } from 'node:path'

/** What stands beside its place until it is whole, or until what it replaces is: `.en.new-1234-5f2c`, `.en.old-1234-5f2c`. */
const name = /^\..+\.(?:new|old)-\d+-[0-9a-f]{8}$/
/** As earlier versions called it: `.en.new-1234`, `index.html.<uuid>.new`, `.overview.png.1234.png`. */
const earlierName = /^\..+\.(?:new|old)-\d+$|\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.new$|^\.overview\.png\.\d+\.png$/

/** A path beside a file's or a folder's own, where it is made. It is nobody else's, and begins with a full stop, so that hosts leave it out. */
export function besidePlace(place: string, word: 'new' | 'old'): string {
  return join(dirname(place), `.${basename(place)}.${word}-${process.pid}-${randomUUID().slice(0, 8)}`)
}

/** True for the name of a file or a folder that is being made, or that a run which was cut short has left behind. */
export function isLeftover(file: string): boolean {
  return name.test(file) || earlierName.test(file)
}
