import type { MarkdownRule } from './rule.ts'

/** So many words are read in a glance. */
const most = 8

/** A cue is read standing, between two sentences. */
export const clickCueTooLong: MarkdownRule = {
  name: 'click-cue-too-long',
  slide: ({ slide, settings }) => slide.cues.flatMap((cue, index) => {
    const words = cue.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0
    return words <= most
      ? []
      : [{ line: settings.lineOf('cues', index), what: `the cue of click ${index + 1} has ${words} words, ${most} at most: “${cue}”`, next: 'Say what the click brings, and leave what you say about it to the note.' }]
  }),
}
