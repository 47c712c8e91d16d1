export function checkMarkdown(..._args: unknown[]): import('../finding.ts').Finding[] { return [] }
