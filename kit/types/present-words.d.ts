/** Answered for the pages of `workshop present` by kit/node/present/pages.ts. */
declare module 'virtual:present/words' {
  export const present: import('../words/words').PresentWords
}
