import type { LanguageModelV4CallOptions } from '@ai-sdk/provider'
import { solve } from './arithmetic.ts'
import { countTokens } from './tokens.ts'

/**
 * How much the stand-in thinks where a call asks for it. Staged: it writes its steps down where nobody sees them, so
 * many times over, and these are counted as a provider counts thinking: billed as output, within the same limit.
 */
export const rounds = { 'provider-default': 0, 'none': 0, 'minimal': 1, 'low': 1, 'medium': 2, 'high': 4, 'xhigh': 8, 'max': 16 } as const

/** The tokens of its thinking: none where there is nothing to work out. */
export function thinkingTokens(text: string, effort: LanguageModelV4CallOptions['reasoning'] = 'none'): number {
  const steps = solve(text).map(({ line }) => line).join('\n')
  return rounds[effort] * countTokens(steps)
}
