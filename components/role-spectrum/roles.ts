/** The four roles in their one order, from research to product. The names are those of `data-accent` in styles/tokens.css. */
export const roles = ['researcher', 'data-scientist', 'ml-engineer', 'ai-engineer'] as const

export type Role = typeof roles[number]
