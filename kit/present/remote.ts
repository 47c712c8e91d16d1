import { present as words } from 'virtual:present/words'
import type { Private, RoomState } from '../shared/present/messages.ts'
import { paceOf } from '../shared/present/pace.ts'
import { type Program, slideAt, slideKey } from '../shared/present/program.ts'
import { Connection } from './connection.ts'
import { duration, element, hour } from './time.ts'

let program: Program | undefined
let state: RoomState | undefined
let own: Private | undefined

const connection = new Connection('remote', (message) => {
  if (message.type === 'hello') {
    program = message.program
    own = message.own
    document.title = `${words.remote} · ${program.title}`
    element('old').hidden = message.role === 'remote'
  }
  if (message.type === 'hello' || message.type === 'state') {
    state = message.state
    show()
  }
}, isLost => element('lost').hidden = !isLost)

let shown = ''
function show(): void {
  if (!program || !state)
    return
  const item = program.items[state.position.item]!
  element('where').textContent = item.kind === 'module' ? `${state.position.no} / ${item.slides.length}  ${slideAt(program, state.position)?.title ?? ''}` : item.title
  const key = slideKey(state.position)
  if (key !== shown) {
    shown = key
    const note = element('note')
    note.innerHTML = own?.notes[key]?.prompts ?? ''
    if (note.textContent.trim() === '')
      note.textContent = words.nothing
    note.scrollTop = 0
  }
  element('blank').setAttribute('aria-pressed', String(state.blank))
  tick()
}

function tick(): void {
  if (!program || !state)
    return
  const now = connection.now()
  const { leftInSlide, behind } = paceOf(program, state.position, state.skipped, state.clock, now)
  const minutes = Math.trunc(behind / 60_000)
  element('time').textContent = hour(now)
  element('left-slide').textContent = duration(leftInSlide)
  element('left-slide').classList.toggle('over', leftInSlide < 0)
  element('pace').textContent = state.clock.startedAt === undefined ? '' : minutes > 0 ? words.late(minutes) : minutes < 0 ? words.early(-minutes) : words.onTime
  element('pace').dataset.pace = minutes > 0 ? 'late' : minutes < 0 ? 'early' : 'on'
}
setInterval(tick, 250)

for (const type of ['previous', 'next', 'blank'] as const)
  element(type).addEventListener('click', () => connection.send({ type }))
