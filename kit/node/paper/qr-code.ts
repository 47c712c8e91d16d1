import { encode } from 'uqr'
import { type Html, html } from '../../shared/html.ts'

/** A QR code as a drawing: one path of whole rows, so that no viewer shows seams between its squares. */
export function qrCode(address: string, label: string): Html {
  const { data, size } = encode(address, { ecc: 'M', border: 0 })
  const rows = data.flatMap((row, y) => runsOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`))
  return html`<svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label="${label}" shape-rendering="crispEdges"><path d="${rows.join('')}"/></svg>`
}

/** Where the dark squares of a row begin, and how many stand together. */
function runsOf(row: boolean[]): [start: number, length: number][] {
  const runs: [number, number][] = []
  for (const [x, dark] of row.entries()) {
    if (dark && row[x - 1])
      runs.at(-1)![1]++
    else if (dark)
      runs.push([x, 1])
  }
  return runs
}
