export function checkLanguages(..._args: unknown[]): import('../finding.ts').Finding[] { return [] }
