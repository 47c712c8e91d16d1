import type { Locale } from '../locale'

interface Words {
  /** What the levels mean, 0 to 4. */
  levels: readonly [string, string, string, string, string]
  /** What to do before anything is rated. */
  begin: string
  next: string
  /** In the place of the weakest skill where none is weak. */
  allTaught: string
  reset: string
  /** The radar for those who do not see it: with the ratings after it, and empty on paper. */
  picture: string
  empty: string
  /** The one that somebody has filled in, and what opens one's own. */
  example: string
  learnsNext: string
  rateHere: string
  /** The worksheet. */
  number: string
  skill: string
  now: string
  later: string
  how: string
}

export const words: Record<Locale, Words> = {
  'en': {
    levels: ['never heard', 'heard', 'tried', 'used in earnest', 'could teach it'],
    begin: 'Rate yourself: click a ring on each axis, or move the sliders.',
    next: 'Learn next',
    allTaught: 'nothing, teach it',
    reset: 'Clear',
    picture: 'Radar of your sixteen skills, from 0 to 4.',
    empty: 'Empty radar with sixteen axes, one a skill, and four rings for the levels 1 to 4.',
    example: 'Ana’s radar, as an example',
    learnsNext: 'Ana learns next',
    rateHere: 'Rate yourself here',
    number: 'No.',
    skill: 'Skill',
    now: 'Now',
    later: 'In 90 days',
    how: 'Tick a level, mark it on its axis, join the marks.',
  },
  'pt-BR': {
    levels: ['nunca ouvi', 'já ouvi', 'testei', 'usei para valer', 'sei ensinar'],
    begin: 'Avalie-se: clique num anel de cada eixo ou mova os controles.',
    next: 'Aprender agora',
    allTaught: 'nada, ensine',
    reset: 'Zerar',
    picture: 'Radar das suas dezesseis habilidades, de 0 a 4.',
    empty: 'Radar vazio com dezesseis eixos, um por habilidade, e quatro anéis para os níveis de 1 a 4.',
    example: 'O radar da Ana, como exemplo',
    learnsNext: 'A Ana aprende',
    rateHere: 'Avalie-se aqui',
    number: 'N.º',
    skill: 'Habilidade',
    now: 'Hoje',
    later: 'Em 90 dias',
    how: 'Marque o nível, leve-o ao eixo, ligue os pontos.',
  },
}
