export function checkRendered(..._args: unknown[]): import('../finding.ts').Finding[] { return [] }
