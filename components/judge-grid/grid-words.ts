import type { Locale } from '../locale'

interface GridWords {
  judges: Record<'vague' | 'sharp', string>
  good: (count: number) => string
  bad: (count: number) => string
  /** What a crossed square means. */
  other: string
  agree: string
  caught: string
  kappa: string
  of: (part: number, all: number) => string
  /** The squares, for those who do not see them. */
  picture: (judge: string, passed: number, good: number, caught: number, bad: number) => string
}

export const words: Record<Locale, GridWords> = {
  'en': {
    judges: { vague: '“Is it a good answer?”', sharp: 'With three criteria' },
    good: count => `${count} that people call good`,
    bad: count => `${count} that people call bad`,
    other: 'the judge says otherwise',
    agree: 'agreement',
    caught: 'bad ones caught',
    kappa: 'kappa',
    of: (part, all) => `${part} of ${all}`,
    picture: (judge, passed, good, caught, bad) => `${judge}: the judge passes ${passed} of ${good} good answers and catches ${caught} of ${bad} bad ones.`,
  },
  'pt-BR': {
    judges: { vague: '“A resposta é boa?”', sharp: 'Com três critérios' },
    good: count => `${count} que as pessoas acham boas`,
    bad: count => `${count} que as pessoas acham ruins`,
    other: 'o juiz diz o contrário',
    agree: 'concordância',
    caught: 'ruins barradas',
    kappa: 'kappa',
    of: (part, all) => `${part} de ${all}`,
    picture: (judge, passed, good, caught, bad) => `${judge}: o juiz aprova ${passed} de ${good} respostas boas e barra ${caught} de ${bad} ruins.`,
  },
}
