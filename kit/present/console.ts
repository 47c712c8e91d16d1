import { present as words } from 'virtual:present/words'
import { keyAction, type KeyAction } from '../shared/present/keys.ts'
import type { Act, Private, RoomState } from '../shared/present/messages.ts'
import { mayGo, paceOf } from '../shared/present/pace.ts'
import { neighbourOf, type Position, type Program, slideAt, slideKey } from '../shared/present/program.ts'
import { Connection } from './connection.ts'
import { DeckFrame, values } from './deck-frame.ts'
import { outline } from './outline.ts'
import { duration, element, hour } from './time.ts'

let program: Program | undefined
let state: RoomState | undefined
let own: Private | undefined
let isPointing = false

const send = (act: Act): void => connection.send(act)
const connection = new Connection('console', (message) => {
  if (message.type === 'hello') {
    program = message.program
    own = message.own
    element('old').hidden = message.role === 'console'
    for (const [key, value] of Object.entries(message.values)) {
      values.set(key, value)
      current.receive(key, value)
    }
    introduce()
  }
  if (message.type === 'value') {
    values.set(message.key, message.value)
    current.receive(message.key, message.value)
  }
  if (message.type === 'hello' || message.type === 'state') {
    state = message.state
    show()
  }
}, isLost => element('lost').hidden = !isLost)

const current = new DeckFrame(element('current'), { send, pressed: press })
const preview = new DeckFrame(element('ahead'), { send: act => act.type === 'counted' && send(act), pressed: press, still: true })

function press(action: KeyAction): void {
  if (action !== 'fullscreen')
    send({ type: action })
}

window.addEventListener('keydown', (event) => {
  const { target } = event
  const inNote = target instanceof HTMLElement && target.id === 'note'
  const isTyping = target instanceof HTMLInputElement
  const action = inNote && ['ArrowDown', 'ArrowUp'].includes(event.key) || document.querySelector('dialog[open]') ? undefined : keyAction(event)
  if (action !== undefined && action !== 'fullscreen') {
    event.preventDefault()
    press(action)
  }
  else if (isTyping && event.key === 'Escape') {
    target.blur()
  }
  else if (!isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
    const button = ({ '+': 'larger', '-': 'smaller', 'p': 'pause', 'g': 'jump', 'l': 'point', 'Backspace': 'back' } as Record<string, string>)[event.key]
    if (button !== undefined) {
      event.preventDefault()
      if (button === 'jump')
        element('jump').focus()
      else
        element(button).click()
    }
  }
})

function introduce(): void {
  if (!program)
    return
  document.title = `${words.console} · ${program.title}`
  const { addresses } = own ?? {}
  if (addresses) {
    ;(element('stage-link') as HTMLAnchorElement).href = addresses.stage
    element('watch').textContent = addresses.watch.join('  ')
    ;(element('remote-link') as HTMLAnchorElement).href = addresses.remote
    element('remote-link').textContent = addresses.remote.replace(/#.*/, '')
    element('qr').innerHTML = addresses.qr
    // Where this machine has no network, or serves itself alone, no phone gets here.
    for (const part of document.querySelectorAll<HTMLElement>('.scan, .watch'))
      part.hidden = addresses.watch.length === 0
  }
  element('slides').replaceChildren(...program.items.flatMap((item, index) => item.kind === 'module' ? item.slides.map((slide) => {
    const option = document.createElement('option')
    option.value = program!.items.length > 1 ? `${item.number}.${slide.no} ${slide.title}` : `${slide.no} ${slide.title}`
    option.dataset.key = slideKey({ item: index, no: slide.no })
    return option
  }) : []))
}

let shownKey = ''
function show(): void {
  if (!program || !state)
    return
  const { position } = state
  const isSlide = current.show(program, position)
  const item = program.items[position.item]!
  element('between').hidden = isSlide
  element('between').textContent = isSlide ? '' : item.title
  showNext(program, state)
  element('where').textContent = item.kind === 'module' ? `${words.slide}: ${position.no} / ${item.slides.length}` : item.title
  element('module').textContent = isSlide ? item.title : ''
  element('dark').hidden = !state.blank
  element('blank').setAttribute('aria-pressed', String(state.blank))
  element('blank').title = state.blank ? words.light : words.blank
  ;(element('back') as HTMLButtonElement).disabled = state.before === undefined
  element('stage-state').textContent = state.stages === 0 ? words.noStage : words.stages(state.stages)
  element('stage-state').classList.toggle('missing', state.stages === 0)
  const key = slideKey(position)
  if (key !== shownKey || element('note').dataset.run === undefined) {
    shownKey = key
    showNote(key)
  }
  tick()
  outline(element('outline'), program, state, connection.now(), send)
}

/** What the next press brings: a step of this slide, or the slide after it. The deck clamps a step too many. */
function showNext(program: Program, { position, skipped }: RoomState): void {
  const total = current.totalOf(position)
  const next = total !== undefined && position.clicks < total ? { ...position, clicks: position.clicks + 1 } : following(program, position, skipped)
  element('ahead').classList.toggle('none', next === undefined || !preview.show(program, next))
  const cue = next?.item === position.item && next.no === position.no ? own?.cues?.[slideKey(position)]?.[position.clicks] : undefined
  element('next-title').classList.toggle('cue', cue !== undefined)
  if (cue !== undefined)
    element('next-title').innerHTML = cue // As the note: made by the server from the course's own Markdown.
  else
    element('next-title').textContent = next === undefined ? words.end : slideAt(program, next)?.title ?? program.items[next.item]!.title
}
current.counted = () => program && state && showNext(program, state)

function following(program: Program, position: Position, skipped: readonly string[]): Position | undefined {
  const stop = neighbourOf(program, skipped, position, 1)
  return stop && { item: stop.item, no: stop.no, clicks: 0 }
}

function showNote(key: string): void {
  const note = own?.notes[key]
  const box = element('note')
  box.dataset.run = 'shown'
  box.scrollTop = 0
  // Made by the server from the course's own Markdown, in which no HTML is taken.
  box.innerHTML = note?.prompts ?? ''
  if (!note?.prompts.trim())
    box.textContent = words.nothing
  box.classList.toggle('empty', !note?.prompts.trim())
  if (note?.solution !== undefined) {
    const details = document.createElement('details')
    const summary = document.createElement('summary')
    summary.textContent = words.solution
    details.append(summary)
    details.insertAdjacentHTML('beforeend', note.solution)
    box.append(details)
  }
}

let outlineMinute = -1
function tick(): void {
  if (!program || !state)
    return
  const now = connection.now()
  const { leftInSlide, leftInItem, leftInAll, behind } = paceOf(program, state.position, state.skipped, state.clock, now)
  const runs = state.clock.startedAt !== undefined
  element('time').textContent = hour(now)
  for (const [id, left] of [['left-slide', leftInSlide], ['left-module', leftInItem], ['left-all', leftInAll]] as const) {
    element(id).textContent = duration(left)
    element(id).classList.toggle('over', left < 0)
  }
  const minutes = Math.trunc(behind / 60_000)
  const chip = element('pace')
  chip.textContent = !runs ? words.ready : minutes > 0 ? words.late(minutes) : minutes < 0 ? words.early(-minutes) : words.onTime
  chip.dataset.pace = !runs ? 'ready' : minutes > 0 ? 'late' : minutes < 0 ? 'early' : 'on'
  const isPaused = !runs || state.clock.pausedAt !== undefined
  element('pause').title = runs ? isPaused ? words.goOn : words.pause : words.start
  element('pause').setAttribute('aria-label', element('pause').title)
  element('pause').classList.toggle('paused', isPaused)
  const candidates = minutes > 0 ? mayGo(program, state.position, state.skipped) : []
  showCandidates(candidates)
  const minute = Math.floor(now / 60_000)
  if (minute !== outlineMinute) {
    outlineMinute = minute
    outline(element('outline'), program, state, now, send)
  }
}
setInterval(tick, 250)

let shownCandidates = ''
function showCandidates(candidates: ReturnType<typeof mayGo>): void {
  const key = candidates.map(slide => slideKey(slide)).join()
  element('late').hidden = candidates.length === 0
  if (key === shownCandidates)
    return
  shownCandidates = key
  element('candidates').replaceChildren(...candidates.slice(0, 4).map((slide) => {
    const row = document.createElement('li')
    const [name, lost, button] = [document.createElement('span'), document.createElement('small'), document.createElement('button')]
    name.textContent = slide.title
    lost.textContent = own?.lost?.[slideKey(slide)] ?? ''
    button.type = 'button'
    button.textContent = `${words.skip}: ${words.wins(slide.minutes)}`
    button.addEventListener('click', () => send({ type: 'skip', item: slide.item, no: slide.no, on: true }))
    name.append(lost)
    row.append(name, button)
    return row
  }))
}

for (const type of ['previous', 'next', 'blank', 'back', 'pause'] as const) {
  element(type).addEventListener('click', () => send({ type }))
}

/** Number, id or title: the first that fits. */
function jump(text: string): void {
  const wanted = text.trim().toLowerCase()
  if (!program || !state || wanted === '')
    return
  const { position } = state
  const all = program.items.flatMap((item, index) => item.kind === 'module' ? item.slides.map(slide => ({ item: index, number: item.number, ...slide })) : [])
  const own = all.filter(slide => slide.item === position.item)
  const found = (/^\d+$/.test(wanted) ? own.find(slide => slide.no === Number(wanted)) : undefined)
    ?? all.find(slide => wanted === `${slide.number}.${slide.no}` || wanted.startsWith(`${slide.number}.${slide.no} `) || `${slide.no} ${slide.title}`.toLowerCase() === wanted)
    ?? [...own, ...all].find(slide => slide.id === wanted)
    ?? [...own, ...all].find(slide => slide.title.toLowerCase().includes(wanted) || slide.id.includes(wanted))
  element('no-such').hidden = found !== undefined
  if (found) {
    send({ type: 'go', position: { item: found.item, no: found.no, clicks: 0 } })
    ;(element('jump') as HTMLInputElement).value = ''
    element('jump').blur()
  }
}
element('jump-form').addEventListener('submit', (event) => {
  event.preventDefault()
  jump((element('jump') as HTMLInputElement).value)
})

/** The note's size, kept for the next time. */
const sizeKey = 'workshop note size'
function resize(by: number): void {
  const before = Number(localStorage.getItem(sizeKey) ?? 22)
  const size = Math.min(44, Math.max(14, before + by))
  localStorage.setItem(sizeKey, String(size))
  document.documentElement.style.setProperty('--note-size', `${size}px`)
}
resize(0)
element('larger').addEventListener('click', () => resize(2))
element('smaller').addEventListener('click', () => resize(-2))

const glass = element('glass')
element('point').addEventListener('click', () => {
  isPointing = !isPointing
  glass.hidden = !isPointing
  element('point').setAttribute('aria-pressed', String(isPointing))
  if (!isPointing)
    send({ type: 'pointer' })
})
glass.addEventListener('pointermove', ({ clientX, clientY }) => {
  const { left, top, width, height } = glass.getBoundingClientRect()
  send({ type: 'pointer', pointer: { x: Math.min(1, Math.max(0, (clientX - left) / width)), y: Math.min(1, Math.max(0, (clientY - top) / height)) } })
})
glass.addEventListener('pointerleave', () => send({ type: 'pointer' }))

element('connect').addEventListener('click', () => (element('addresses') as HTMLDialogElement).showModal())
