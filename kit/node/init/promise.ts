const promises: Record<string, string> = {
  'en': 'A workshop in two modules, for you to write yours over.',
  'es': 'Un taller en dos módulos, para que escribas el tuyo encima.',
  'pt-BR': 'Um workshop em dois módulos, para você escrever o seu por cima.',
}

/** What a new course promises until its author says it, in the language or in English. */
export function promiseOf(locale: string): string {
  return promises[locale] ?? promises.en!
}
