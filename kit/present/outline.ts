import { present as words } from 'virtual:present/words'
import type { Act, RoomState } from '../shared/present/messages.ts'
import { paceOf } from '../shared/present/pace.ts'
import { type Program, slideKey } from '../shared/present/program.ts'
import { hour } from './time.ts'

let drawn = ''

/** What the room has before it, with when it is due; a press goes there. Drawn again only when something in it is another. */
export function outline(place: HTMLElement, program: Program, state: RoomState, now: number, send: (act: Act) => void): void {
  const { due } = paceOf(program, state.position, state.skipped, state.clock, now)
  const here = slideKey(state.position)
  const lines = program.items.flatMap((item, index) => [
    { key: `item ${index}`, item: index, no: 1, title: item.title, kind: 'head' as const, mayGo: false, isOut: false },
    ...item.kind === 'module'
      ? index === state.position.item ? item.slides.map(({ no, title, mayGo }) => ({ key: slideKey({ item: index, no }), item: index, no, title: title || String(no), kind: 'slide' as const, mayGo, isOut: state.skipped.includes(slideKey({ item: index, no })) })) : []
      : [],
  ])
  const content = JSON.stringify([lines, here, [...due].map(([key, at]) => [key, hour(at)])])
  if (content === drawn)
    return
  drawn = content
  const focused = document.activeElement instanceof HTMLElement && place.contains(document.activeElement) ? document.activeElement.dataset.key : undefined
  place.replaceChildren(...lines.map((line) => {
    const row = document.createElement('li')
    row.className = line.kind
    row.classList.toggle('out', line.isOut)
    const go = document.createElement('button')
    go.type = 'button'
    go.className = 'go'
    go.dataset.key = line.key
    const at = due.get(slideKey(line))
    const [time, title] = [document.createElement('time'), document.createElement('span')]
    time.textContent = at === undefined ? '' : hour(at)
    title.textContent = line.kind === 'slide' ? `${line.no}  ${line.title}` : line.title
    go.title = line.title
    go.append(time, title)
    go.addEventListener('click', () => send({ type: 'go', position: { item: line.item, no: line.no, clicks: 0 } }))
    row.append(go)
    if (line.kind === 'slide' ? line.key === here : program.items[line.item]!.kind !== 'module' && line.item === state.position.item)
      go.setAttribute('aria-current', 'step')
    if (line.mayGo || line.isOut) {
      const skip = document.createElement('button')
      skip.type = 'button'
      skip.className = 'skip'
      skip.textContent = line.isOut ? words.keep : words.skip
      skip.setAttribute('aria-label', `${skip.textContent}: ${line.title}`)
      skip.addEventListener('click', () => send({ type: 'skip', item: line.item, no: line.no, on: !line.isOut }))
      row.append(skip)
    }
    return row
  }))
  place.querySelector<HTMLElement>(`[data-key="${focused ?? ''}"]`)?.focus({ preventScroll: true })
  // Where one is stands in view, with what follows.
  const shown = place.querySelector<HTMLElement>('[aria-current]')?.parentElement
  if (shown && focused === undefined)
    place.scrollTop = shown.offsetTop - place.offsetTop - 60
}
