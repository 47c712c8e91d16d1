import { existsSync, readFileSync } from 'node:fs'
import { type ForeignSlide, placeOf } from './foreign-deck.ts'
import type { ImportReport } from './notes.ts'
import type { FileTaker } from './take-files.ts'

const keys = ['image', 'background', 'backgroundImage']

/** Takes along the pictures that slides' settings name. The browser asks for them, so they go into the course's `public/`. */
export function takePicturesOfSettings(slides: ForeignSlide[], known: Map<string, string>, taker: FileTaker, report: ImportReport): void {
  for (const slide of slides) {
    for (const key of keys) {
      const value = slide.settings.get(key)
      // A colour or a gradient is no path.
      if (typeof value !== 'string' || !/^(?:https?:)?\/\/|^[./]|\.\w{3,4}$/.test(value))
        continue
      const layout = slide.settings.get('layout')
      const name = typeof layout === 'string' ? layout : 'default'
      const file = known.get(name)
      if (/^(?:https?:)?\/\//.test(value)) {
        slide.settings.delete(key)
        if (name.startsWith('image')) {
          slide.settings.set('layout', 'default')
          report.changed.add(`layout ${name}, whose picture lies on another host: default`, placeOf(slide))
        }
        report.left.add(`${key}: ${value} (a hosted deck asks no other host; save it beside the deck)`, placeOf(slide))
      }
      else if (file !== undefined && existsSync(file) && !readFileSync(file, 'utf8').includes(key)) {
        slide.settings.delete(key)
        report.left.add(`${key}: ${value} (the layout ${name} shows none)`, placeOf(slide))
      }
      else {
        const taken = taker.setting(value, slide.file, placeOf(slide))
        if (taken !== undefined)
          slide.settings.set(key, taken)
      }
    }
  }
}
