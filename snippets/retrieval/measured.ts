/** What slides draw of `retrieval/three-ways` and `retrieval/semantic`; its test compares them. */
export const measuredOn = '2026-11-28'

/** Recall at 3 for a customer: of twelve questions each with numbers or names, with the same words, with other words. */
export const measured = {
  words: [12, 12, 2],
  meaning: [10, 12, 9],
  both: [12, 12, 10],
} as const

/** The model that goes by meaning, recall at 3 of 36: all English, all Portuguese, Portuguese questions on English pages. */
export const languages = { english: 31, portuguese: 19, crossed: 13 } as const
