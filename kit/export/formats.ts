/** What a deck can be exported to. */
export const formats = ['pdf', 'png'] as const
export type Format = typeof formats[number]
