import { readFileSync } from 'node:fs'
import { PNG } from 'pngjs'

/** A picture's size in px, and the share of its pixels that differ from the first one, the ground. */
export function readPicture(file: string): { width: number, height: number, ink: number } {
  const { width, height, data } = PNG.sync.read(readFileSync(file))
  let ink = 0
  for (let at = 0; at < data.length; at += 4)
    ink += Number(Math.abs(data[at]! - data[0]!) + Math.abs(data[at + 1]! - data[1]!) + Math.abs(data[at + 2]! - data[2]!) > 60)
  return { width, height, ink: ink / (data.length / 4) }
}
