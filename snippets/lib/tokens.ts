import { figures } from './facts.ts'

/** A rough count of a text's tokens, by the rule of thumb in `facts.ts`; only the provider's own count is billed. */
export function countTokens(text: string): number {
  return Math.ceil(text.length / figures.charactersPerToken.value)
}
