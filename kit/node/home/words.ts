/** Every word of the home page that is not the course's own. A word that one language lacks is a type error. */
export interface Words {
  /** The language that these words are in. */
  lang: string
  /** The language's name, in itself. */
  name: string
  /** Labels the same module in this language, on the pages of the others: "In English". */
  inThisLanguage: string

  /** Follows the course's title in the window's title. */
  kind: string
  skip: string
  language: string
  dark: string

  contents: string
  modules: (count: number) => string
  module: (number: number) => string
  slides: (count: number) => string
  empty: string
  see: (count: number) => string
  open: string
  inPreparation: string
  handout: string
  /** All handouts in one file. */
  handbook: string
  /** The deck's short name, where the line offers another language. */
  deck: string
  /** Where a link leads, for who hears it alone. Follows the link's visible words. */
  ofModule: (number: number, title: string) => string

  use: string
  keyboard: string
  keys: { keys: string[], does: string }[]
  phone: string
  swipe: string
  paper: string
  handoutHolds: string
  /** The heading over what the course's words mean. */
  words: string
  showWords: (count: number) => string
  /** @param fonts their names, as a list in words. */
  colophon: (fonts: string) => string
  licence: (name: string) => string
  repository: string

  /** Where the site can be used without a network: while it is being kept, and when it is. */
  offlineSoon: (size: string) => string
  offlineReady: string
  /** Asks for the handouts as well. */
  keepHandouts: (size: string) => string
  keepingHandouts: string
  handoutsKept: string
  handoutsNotKept: string
}

const en: Words = {
  lang: 'en',
  name: 'English',
  inThisLanguage: 'In English',

  kind: 'slides and handouts',
  skip: 'Skip to the contents',
  language: 'Language',
  dark: 'Dark',

  contents: 'Contents',
  modules: count => count === 1 ? '1 module' : `${count} modules`,
  module: number => `Module ${number}`,
  slides: count => count === 1 ? '1 slide' : `${count} slides`,
  empty: 'The modules are being written. Come back soon.',
  see: count => count === 1 ? 'See the module' : 'See the modules',
  open: 'Open the slides',
  inPreparation: 'Slides in preparation',
  handout: 'Handout',
  handbook: 'All handouts as one book',
  deck: 'slides',
  ofModule: (number, title) => `of module ${number}, ${title}`,

  use: 'How to use it',
  keyboard: 'At the keyboard',
  keys: [
    { keys: ['→', 'Space'], does: 'Next step' },
    { keys: ['←'], does: 'One step back' },
    { keys: ['O'], does: 'All slides at a glance' },
    { keys: ['F'], does: 'Full screen' },
    { keys: ['D'], does: 'Light or dark' },
  ],
  phone: 'On a phone',
  swipe: 'Swipe left to go on and right to go back. Slides are wide: turn the phone on its side.',
  paper: 'On paper',
  handoutHolds: 'The handout has every slide with its explanation, the exercises and room to write. A screen reader reads the PDF too.',
  words: 'The words of the course',
  showWords: count => count === 1 ? 'One word, explained' : `${count} words, explained`,
  colophon: fonts => `Set in ${fonts}. Nothing here comes from another host, and no visit is counted.`,
  licence: name => `Content under ${name}`,
  repository: 'The sources of this course',

  offlineSoon: size => `Getting ready to work without a network, ${size}`,
  offlineReady: 'Ready offline: every deck opens without a network',
  keepHandouts: size => `Keep the handouts offline too, ${size}`,
  keepingHandouts: 'Loading the handouts',
  handoutsKept: 'The handouts are ready offline too',
  handoutsNotKept: 'The handouts did not load. Try again with a network',
}

const ptBR: Words = {
  lang: 'pt-BR',
  name: 'Português',
  inThisLanguage: 'Em português',

  kind: 'slides e apostilas',
  skip: 'Ir para o sumário',
  language: 'Idioma',
  dark: 'Escuro',

  contents: 'Sumário',
  modules: count => count === 1 ? '1 módulo' : `${count} módulos`,
  module: number => `Módulo ${number}`,
  slides: count => count === 1 ? '1 slide' : `${count} slides`,
  empty: 'Os módulos estão sendo escritos. Volte em breve.',
  see: count => count === 1 ? 'Ver o módulo' : 'Ver os módulos',
  open: 'Abrir os slides',
  inPreparation: 'Slides em preparação',
  handout: 'Apostila',
  handbook: 'Todas as apostilas em um livro',
  deck: 'slides',
  ofModule: (number, title) => `do módulo ${number}, ${title}`,

  use: 'Como usar',
  keyboard: 'No teclado',
  keys: [
    { keys: ['→', 'Espaço'], does: 'Avançar' },
    { keys: ['←'], does: 'Voltar' },
    { keys: ['O'], does: 'Ver todos os slides' },
    { keys: ['F'], does: 'Tela cheia' },
    { keys: ['D'], does: 'Claro ou escuro' },
  ],
  phone: 'No celular',
  swipe: 'Deslize para a esquerda para avançar e para a direita para voltar. Os slides são horizontais: vire o celular.',
  paper: 'No papel',
  handoutHolds: 'A apostila traz cada slide com a explicação, os exercícios e espaço para escrever. Leitores de tela também leem o PDF.',
  words: 'As palavras do curso',
  showWords: count => count === 1 ? 'Uma palavra, explicada' : `${count} palavras, explicadas`,
  colophon: fonts => `Composto em ${fonts}. Nada aqui vem de outro servidor, e nenhuma visita é contada.`,
  licence: name => `Conteúdo sob ${name}`,
  repository: 'O repositório deste curso',

  offlineSoon: size => `Preparando o uso sem internet, ${size}`,
  offlineReady: 'Pronto para usar offline: todos os slides abrem sem internet',
  keepHandouts: size => `Baixar também as apostilas, ${size}`,
  keepingHandouts: 'Baixando as apostilas',
  handoutsKept: 'As apostilas também abrem offline',
  handoutsNotKept: 'As apostilas não baixaram. Tente de novo com internet',
}

const languages: Record<string, Words> = { 'en': en, 'pt-BR': ptBR }

/** The page's words in a language; English where the page does not speak it. */
export function wordsFor(locale: string): Words {
  return languages[locale] ?? en
}

/** A language's name in itself, also where the page does not speak it. */
export function languageName(locale: string): string {
  return languages[locale]?.name ?? new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale
}
