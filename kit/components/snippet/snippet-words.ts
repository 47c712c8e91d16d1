import type { End } from './run'

export const words = {
  'en': {
    run: 'Run',
    stop: 'Stop',
    edit: 'Edit',
    reset: 'Reset',
    output: 'Output',
    editor: 'The code, to be edited. Control and Enter run it, Escape leaves the editor.',
    recorded: 'Recorded',
    standIn: 'Offline stand-in: rules, not a model',
    more: (lines: number) => `… and ${lines} more ${lines === 1 ? 'line' : 'lines'}`,
    printsAll: 'The code prints:',
    end: {
      done: 'Done.',
      nothing: 'Done. It printed nothing.',
      late: 'Stopped after 10 seconds: it did not end.',
      stopped: 'Stopped.',
      unloadable: 'The code could not be loaded. Is this page still online?',
      unreadable: (line: number) => `It cannot be read as code: look at line ${line}.`,
      failed: (message: string, line: number | undefined) => `It failed${line ? ` at line ${line}` : ''}: ${message}`,
      missing: ({ module, name, there }: Extract<End, { how: 'missing' }>) =>
        name ? `"${module}" has no ${name} here. This deck holds only what its slides use: ${there.join(', ')}.` : `There is no "${module}" here. This deck holds only what its slides use: ${there.join(', ')}.`,
    },
  },
  'pt-BR': {
    run: 'Rodar',
    stop: 'Parar',
    edit: 'Editar',
    reset: 'Restaurar',
    output: 'Saída',
    editor: 'O código, para editar. Control e Enter rodam, Escape sai do editor.',
    recorded: 'Gravado',
    standIn: 'Substituto offline: regras, não um modelo',
    more: (lines: number) => `… e mais ${lines} ${lines === 1 ? 'linha' : 'linhas'}`,
    printsAll: 'O código imprime:',
    end: {
      done: 'Pronto.',
      nothing: 'Pronto. Não imprimiu nada.',
      late: 'Parado após 10 segundos: o código não terminou.',
      stopped: 'Parado.',
      unloadable: 'Não foi possível carregar o código. A página ainda está online?',
      unreadable: (line: number) => `Não dá para ler isto como código: confira a linha ${line}.`,
      failed: (message: string, line: number | undefined) => `Falhou${line ? ` na linha ${line}` : ''}: ${message}`,
      missing: ({ module, name, there }: Extract<End, { how: 'missing' }>) =>
        name ? `"${module}" não tem ${name} aqui. Este deck só leva o que seus slides usam: ${there.join(', ')}.` : `Não há "${module}" aqui. Este deck só leva o que seus slides usam: ${there.join(', ')}.`,
    },
  },
}
