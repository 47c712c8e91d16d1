/** Every word that the printed pages add to the course's own. A word that one language lacks is a type error. */
export interface HandoutWords {
  module: (number: number) => string
  slide: (number: number) => string
  part: (number: number) => string
  minutes: (count: number) => string
  /** A number of slides or minutes beside a number of the other. */
  slides: (count: number) => string
  level: string
  /** In the foot of a page; `page` and `pages` are CSS counters. */
  pageOf: { before: string, between: string }
  handout: string
  instructor: string
  handbook: string
  promise: string
  outline: string
  contents: string
  online: string
  /** Beside a slide, leads to it in the hosted deck. */
  onScreen: string
  /** What the QR code is, for who cannot see it. */
  qr: (address: string) => string
  inThisPart: string
  notes: string
  worksheet: string
  glossary: string
  sources: string
  recap: string
  /** The instructor's pages. */
  runSheet: string
  runSheetLead: (start: string, end: string) => string
  time: string
  what: string
  clicks: (count: number) => string
  clicksShort: string
  minutesShort: string
  page: string
  /** A click that changes the picture and no text. */
  changesPicture: string
  prepare: string
  /** Prepared for every module: how many of what. */
  printWorksheets: (titles: string) => string
  clock: (minutes: number, title: string, time: string) => string
  tryLinks: (count: number) => string
  end: string
  confidential: string
  by: string
}

const en: HandoutWords = {
  module: number => `Module ${number}`,
  slide: number => `Slide ${number}`,
  part: number => `Part ${number}`,
  minutes: count => `${count} min`,
  slides: count => count === 1 ? '1 slide' : `${count} slides`,
  level: 'Level',
  pageOf: { before: 'Page ', between: ' of ' },
  handout: 'Handout',
  instructor: 'For the instructor',
  handbook: 'Handbook',
  promise: 'What you will be able to do',
  outline: 'Outline',
  contents: 'Contents',
  online: 'The slides, online',
  onScreen: 'On screen',
  qr: address => `QR code that leads to ${address}`,
  inThisPart: 'In this part',
  notes: 'Notes',
  worksheet: 'Worksheet',
  glossary: 'Glossary',
  sources: 'Sources',
  recap: 'Recap',
  runSheet: 'At a glance',
  runSheetLead: (start, end) => `From ${start} to ${end}, when every slide takes its minutes.`,
  time: 'Time',
  what: 'Slide',
  clicks: count => count === 1 ? '1 click' : `${count} clicks`,
  clicksShort: 'Clicks',
  minutesShort: 'Min',
  page: 'Page',
  changesPicture: 'changes the picture',
  prepare: 'Prepare beforehand',
  printWorksheets: titles => `The handout, printed, one for each person: it holds the worksheet for ${titles}.`,
  clock: (minutes, title, time) => `A clock of ${minutes} minutes that the room can see, for “${title}” at ${time}. The slide has one.`,
  tryLinks: count => `The ${count} links of the slides: open each once, today.`,
  end: 'End',
  confidential: 'With notes and solutions. Not for attendees.',
  by: 'By',
}

const ptBR: HandoutWords = {
  module: number => `Módulo ${number}`,
  slide: number => `Slide ${number}`,
  part: number => `Parte ${number}`,
  minutes: count => `${count} min`,
  slides: count => count === 1 ? '1 slide' : `${count} slides`,
  level: 'Nível',
  pageOf: { before: 'Página ', between: ' de ' },
  handout: 'Apostila',
  instructor: 'Para quem ensina',
  handbook: 'Livro do curso',
  promise: 'O que você vai saber fazer',
  outline: 'Roteiro',
  contents: 'Sumário',
  online: 'Os slides, online',
  onScreen: 'Na tela',
  qr: address => `Código QR que leva a ${address}`,
  inThisPart: 'Nesta parte',
  notes: 'Anotações',
  worksheet: 'Folha de trabalho',
  glossary: 'Glossário',
  sources: 'Fontes',
  recap: 'Resumo',
  runSheet: 'Visão geral',
  runSheetLead: (start, end) => `Das ${start} às ${end}, se cada slide levar os seus minutos.`,
  time: 'Hora',
  what: 'Slide',
  clicks: count => count === 1 ? '1 clique' : `${count} cliques`,
  clicksShort: 'Cliques',
  minutesShort: 'Min',
  page: 'Página',
  changesPicture: 'muda a imagem',
  prepare: 'Preparar antes',
  printWorksheets: titles => `A apostila impressa, uma por pessoa: nela está a folha de trabalho de ${titles}.`,
  clock: (minutes, title, time) => `Um relógio de ${minutes} minutos que a sala possa ver, para “${title}”, às ${time}. O slide tem um.`,
  tryLinks: count => `Os ${count} links dos slides: abra cada um, hoje.`,
  end: 'Fim',
  confidential: 'Com notas e soluções. Não distribuir à turma.',
  by: 'Por',
}

const languages: Record<string, HandoutWords> = { 'en': en, 'pt-BR': ptBR }

/** The words in a language; English where the printed pages do not speak it. */
export function handoutWords(locale: string): HandoutWords {
  return languages[locale] ?? en
}
