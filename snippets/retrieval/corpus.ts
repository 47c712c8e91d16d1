import { handouts } from '../lib/handouts.ts'
import type { Passage } from '../lib/passages.ts'
import { sentences } from '../lib/words.ts'

/** The handout of module 1, a sentence each, numbered as in `M1#roles/2`. */
export const passages: Passage[] = handouts.flatMap(({ id, text }) =>
  sentences(text).map((sentence, i) => ({ id: `${id}/${i + 1}`, title: '', text: sentence })))
