/** What `lab check` and `lab list` say around the README's own lines. */
interface Words {
  met: (count: number) => string
  missing: (missing: number, all: number) => string
  instead: string
  next: (step: string, file: string) => string
  solution: string
  states: Record<'done' | 'started' | 'open', string>
  about: (module: number, minutes: number) => string
}

const english: Words = {
  met: count => `All ${count} expectations are met.`,
  missing: (missing, all) => `${missing} of ${all} expectations are not met yet:`,
  instead: 'now',
  next: (step, file) => `Step ${step} in ${file}.`,
  solution: 'How the solution does it:',
  states: { done: 'done', started: 'started', open: '' },
  about: (module, minutes) => `module ${module}, ${minutes} min`,
}

const portuguese: Words = {
  met: count => `Tudo certo: as ${count} expectativas são atendidas.`,
  missing: (missing, all) => `De ${all} expectativas, ${missing === 1 ? 'falta 1' : `faltam ${missing}`}:`,
  instead: 'agora',
  next: (step, file) => `Passo ${step} em ${file}.`,
  solution: 'Como a solução faz:',
  states: { done: 'pronto', started: 'começado', open: '' },
  about: (module, minutes) => `módulo ${module}, ${minutes} min`,
}

export const wordsIn = (language: string): Words => language.startsWith('pt') ? portuguese : english

export const readmeIn = (language: string): string => language === 'en' ? 'README.md' : `README.${language}.md`
