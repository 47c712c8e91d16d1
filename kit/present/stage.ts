import type { Pointer, RoomState } from '../shared/present/messages.ts'
import { keyAction, type KeyAction } from '../shared/present/keys.ts'
import type { Program } from '../shared/present/program.ts'
import { Connection } from './connection.ts'
import { DeckFrame, values } from './deck-frame.ts'
import { duration, element } from './time.ts'

let program: Program | undefined
let state: RoomState | undefined

const connection = new Connection('stage', (message) => {
  if (message.type === 'hello') {
    program = message.program
    document.documentElement.lang = program.locale
    for (const [key, value] of Object.entries(message.values)) {
      values.set(key, value)
      frame.receive(key, value)
    }
  }
  if (message.type === 'value') {
    values.set(message.key, message.value)
    frame.receive(message.key, message.value)
  }
  if (message.type === 'pointer')
    point(message.pointer)
  if (message.type === 'hello' || message.type === 'state') {
    state = message.state
    show()
  }
}, isLost => element('lost').toggleAttribute('hidden', !isLost))

const frame = new DeckFrame(element('deck'), { send: act => connection.send(act), pressed: press })

function press(action: KeyAction): void {
  if (action === 'fullscreen')
    void (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen())
  else
    connection.send({ type: action })
}

window.addEventListener('keydown', (event) => {
  const action = keyAction(event)
  if (action === undefined)
    return
  event.preventDefault()
  press(action)
})

function show(): void {
  if (!program || !state)
    return
  const isSlide = frame.show(program, state.position)
  const item = program.items[state.position.item]
  element('between').hidden = isSlide
  element('deck').inert = !isSlide
  element('blank').hidden = !state.blank
  if (!isSlide && item) {
    document.documentElement.classList.toggle('dark', frame.document?.documentElement.classList.contains('dark') ?? matchMedia('(prefers-color-scheme: dark)').matches)
    element('title').textContent = item.title
    document.title = `${item.title} · ${program.title}`
    tick()
  }
}

/** What is left of a break, from when it came up. */
function tick(): void {
  const item = state && program?.items[state.position.item]
  if (!state || !item || item.kind === 'module')
    return
  const { shownAt, shownPaused, pausedAt } = state.clock
  const now = connection.now()
  const since = shownAt === undefined ? 0 : (pausedAt ?? now) - shownAt - shownPaused
  element('left').textContent = duration(Math.max(0, item.minutes * 60_000 - since))
}
setInterval(tick, 250)

/** Slides have 16 by 9; the pointer is told within them. */
function point(pointer: Pointer | undefined): void {
  const dot = element('pointer')
  dot.hidden = pointer === undefined
  if (!pointer)
    return
  const scale = Math.min(innerWidth / 16, innerHeight / 9)
  dot.style.left = `${(innerWidth - 16 * scale) / 2 + pointer.x * 16 * scale}px`
  dot.style.top = `${(innerHeight - 9 * scale) / 2 + pointer.y * 9 * scale}px`
}
