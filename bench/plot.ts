import type { Curve } from './results.ts'

/** In px. */
const panel = { width: 330, height: 190, left: 62, top: 46, gap: 92 }
const picture = { width: 2 * (panel.left + panel.width) + panel.gap - panel.left + 24, height: panel.top + panel.height + 48 }

/** `bench/curve.svg`: time and memory over the number of decks, side by side, for light and dark pages. */
export function plot({ points, slidesPerDeck }: Curve): string {
  const last = points.at(-1)
  const panels = [
    drawPanel(0, 'Time, in minutes', points.map(({ decks, ms }) => ({ x: decks, y: ms / 60_000 }))),
    drawPanel(1, 'Memory at most, in GB', points.flatMap(({ decks, peak }) => peak === null ? [] : [{ x: decks, y: peak / 1e9 }])),
  ]
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${picture.width} ${picture.height}" role="img" aria-labelledby="title description">
  <title id="title">Time and memory of workshop make over the number of decks</title>
  <desc id="description">Generated decks of ${slidesPerDeck} slides. ${points.map(({ decks, ms, peak }) => `${decks} decks: ${(ms / 60_000).toFixed(1)} minutes${peak === null ? '' : `, ${(peak / 1e9).toFixed(1)} GB`}`).join('; ')}${last ? '.' : ''}</desc>
  <style>
    text { font: 13px system-ui, sans-serif; fill: #10162a; }
    .name { font-weight: 600; }
    .grid { stroke: #d9d5ca; }
    .line { stroke: #15803d; stroke-width: 2; fill: none; }
    .point { fill: #15803d; }
    @media (prefers-color-scheme: dark) {
      text { fill: #eef1f8; }
      .grid { stroke: #333c55; }
      .line { stroke: #86efac; }
      .point { fill: #86efac; }
    }
  </style>
${panels.join('\n')}
</svg>
`
}

interface Point { x: number, y: number }

function drawPanel(index: number, name: string, points: Point[]): string {
  const left = panel.left + index * (panel.width + panel.gap)
  const bottom = panel.top + panel.height
  const most = { x: Math.max(1, ...points.map(({ x }) => x)), y: roundUp(Math.max(0, ...points.map(({ y }) => y))) }
  const at = ({ x, y }: Point) => ({ x: Math.round(left + x / most.x * panel.width), y: Math.round(bottom - y / most.y * panel.height) })
  const lines = [0, most.y / 2, most.y].map((value) => {
    const { y } = at({ x: 0, y: value })
    return `<line class="grid" x1="${left}" y1="${y}" x2="${left + panel.width}" y2="${y}"/><text x="${left - 8}" y="${y + 4}" text-anchor="end">${short(value)}</text>`
  })
  const marks = points.map((point) => {
    const { x, y } = at(point)
    return `<circle class="point" cx="${x}" cy="${y}" r="4"/><text x="${x}" y="${y - 10}" text-anchor="${point.x === most.x ? 'end' : 'start'}">${short(point.y)}</text><text x="${x}" y="${bottom + 18}" text-anchor="middle">${point.x}</text>`
  })
  return `  <g>
    <text class="name" x="${left}" y="${panel.top - 24}">${name}</text>
    ${lines.join('\n    ')}
    <polyline class="line" points="${points.map(at).map(({ x, y }) => `${x},${y}`).join(' ')}"/>
    ${marks.join('\n    ')}
    <text x="${left + panel.width}" y="${bottom + 36}" text-anchor="end">decks</text>
  </g>`
}

/** The next 1, 2, 4 or 6 times a power of ten, so that half of it is a plain number as well. */
function roundUp(value: number): number {
  if (value <= 0)
    return 1
  const power = 10 ** Math.floor(Math.log10(value))
  return [1, 2, 4, 6, 10].map(step => step * power).find(step => step >= value) ?? 10 * power
}

function short(value: number): string {
  return value.toFixed(value === 0 || value >= 10 ? 0 : 1)
}
