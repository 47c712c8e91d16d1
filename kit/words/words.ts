/**
 * Every word of the kit that is not the course's own, in one language. A file of this folder holds them all for one, and
 * so does `slides/words.<language>.ts` in a course for a language that the kit does not speak. What counts something
 * takes the number, for plurals differ.
 */
export interface Words {
  deck: DeckWords
  home: HomeWords
  paper: PaperWords
  epub: EpubWords
  lab: LabWords
  plan: PlanWords
  present: PresentWords
}

/** What layouts and components of the kit say on a slide. */
export interface DeckWords {
  clock: ClockWords
  room: { call: string }
  snippet: SnippetWords
  menu: MenuWords
  around: AroundWords
}

/** The ways out of a deck, in its toolbar. */
export interface MenuWords {
  button: string
  home: string
  handout: string
  labs: string
  next: string
}

/** What stands around the slides, or is said of them. */
export interface AroundWords {
  /** Said aloud when another slide is shown. */
  slide: (no: number, total: number, title: string) => string
  /** An address names a slide that the deck does not have. */
  unknown: (name: string) => string
  close: string
  /** On a phone held upright: names the text below the slide, says how the slide gets larger, and when the text of a question comes. */
  text: string
  turn: string
  asked: string
  /** By Slidev's English name, what one of its buttons is called: the toolbar's, and the one that copies code. */
  toolbar: Record<string, string>
}

/** The clock of an activity. */
export interface ClockWords {
  /** On the button, by what the clock does now. */
  go: { ready: string, running: string, paused: string, over: string }
  reset: string
  more: string
  left: string
  /** Said aloud. */
  lastMinute: string
  over: string
}

/** A snippet that can be run and edited. */
export interface SnippetWords {
  run: string
  stop: string
  edit: string
  reset: string
  output: string
  /** Names the editor, for who hears it. */
  editor: string
  /** The output was not made just now. */
  recorded: string
  /** No model has answered. */
  standIn: string
  printsAll: string
  /** How a run ended. */
  end: {
    done: string
    nothing: string
    late: string
    stopped: string
    unloadable: string
    /** The host's policy lets no edited text run. */
    forbidden: string
    unreadable: (line: number) => string
    failed: (message: string, line: number | undefined) => string
    /** The edited code asks for what the deck does not hold: a module, or a name of it. `there` is what it holds. */
    missing: (asked: { module: string, name?: string, there: string[] }) => string
  }
}

/** Every word of the home page that is not the course's own. */
export interface HomeWords {
  /** Labels the same module in this language, on the pages of the others: "In English". */
  inThisLanguage: string

  /** Follows the course's title in the window's title. */
  kind: string
  skip: string
  language: string
  /** On the switch: what a press brings. */
  dark: string
  light: string
  contents: string
  modules: (count: number) => string
  module: (number: number) => string
  slides: (count: number) => string
  empty: string
  see: (count: number) => string
  open: string
  inPreparation: string
  handout: string
  /** The handbook, offered on the home page. */
  handbook: string
  /** The same as an EPUB. */
  epub: string
  /** The deck's short name, where the line offers another language. */
  deck: string
  /** Where a link leads, for who hears it alone. Follows the link's visible words. */
  ofModule: (number: number, title: string) => string

  /** The exercises, and how one gets them: `npm ci` and further lines follow. */
  labs: string
  labsInRepository: string
  labsInFolder: string

  /** Other editions of the course than this one. */
  editions: string
  thisEdition: (name: string) => string
  currentEdition: string

  /** On the page that a host shows for an address that leads nowhere. */
  notFound: string
  notFoundNext: string

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

/** Every word that the printed pages add to the course's own. */
export interface PaperWords {
  module: (number: number) => string
  slide: (number: number) => string
  /** In the margin where a slide's text goes on over another page. */
  goesOn: (number: number) => string
  minutes: (count: number) => string
  /** A slide's minutes, and how many of them its clock has. */
  minutesOnClock: (count: number, clock: number) => string
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
  clicksShort: string
  minutesShort: string
  page: string
  /** Before the first and the last of them. */
  pages: string
  /** A click that changes the picture and no text. */
  changesPicture: string
  prepare: string
  /** Prepared for every module: how many of what. */
  printWorksheets: (titles: string) => string
  clock: (minutes: number, title: string, time: string) => string
  tryLinks: (count: number) => string
  end: string
  confidential: string
  /** The handbook. Each takes a number, as 3.2. */
  figure: (no: string) => string
  table: (no: string) => string
  listing: (no: string) => string
  exercise: (no: string) => string
  /** A sentence that leads to what stands below it: names of figures, as links. */
  seeBelow: (names: string) => string
  /** Over the answers at the end of the book. */
  answers: string
  /** Under a question; the page's number follows, and under an answer the number of the page with its question. */
  answerOnPage: string
  questionOnPage: string
  /** Over what a listing prints. */
  output: string
  handIn: string
  index: string
  /** Says how the index is read. */
  indexLead: string
  edition: (name: string) => string
  /** What one may do with it, under which licence. */
  licensed: (name: string) => string
  /** On the page behind the title: where the slides are, and that the book is made from them. */
  bookOf: string
}

/** What the book for phones and e-readers adds to the words of the printed pages. */
export interface EpubWords {
  cover: string
  /** What the cover is, for who cannot see it. */
  coverText: (title: string, author: string) => string
  /** Names the list of places that a reader offers a key for. */
  landmarks: string
  /** Stands before the licence's name. */
  licence: string
  /** Opens the words that stand in a figure. */
  inWords: string
  /** Says to who chooses a book by it what they can count on. */
  accessibility: string
}

/** What `lab check` and `lab list` say around the README's own lines. */
export interface LabWords {
  met: (count: number) => string
  missing: (missing: number, all: number) => string
  instead: string
  next: (step: string, file: string) => string
  /** After `lab start`; a command stands in the line below. */
  started: (readmes: string) => string
  solution: string
  /** Over what `lab diff` shows, after the file's name. */
  difference: string
  alike: string
  states: Record<'done' | 'started' | 'open', string>
  about: (module: number, minutes: number) => string
}

/** What an agenda says around the titles of its parts. */
export interface PlanWords {
  module: (number: number, title: string) => string
  lab: (number: number, title: string) => string
  break: string
  end: string
  /** The heading over the agenda. */
  agenda: string
  minutes: (count: number) => string
}

/** What the pages of `workshop present` say. */
export interface PresentWords {
  console: string
  stage: string
  remote: string
  slide: string
  next: string
  note: string
  nothing: string
  solution: string
  outline: string
  end: string
  left: string
  leftModule: string
  leftAll: string
  late: (count: number) => string
  early: (count: number) => string
  onTime: string
  ready: string
  pause: string
  goOn: string
  start: string
  previous: string
  forward: string
  blank: string
  light: string
  point: string
  back: string
  jump: string
  noSuch: string
  larger: string
  smaller: string
  open: string
  noStage: string
  stages: (count: number) => string
  lost: string
  oldKey: string
  skipLead: string
  skip: string
  keep: string
  wins: (count: number) => string
  skipped: string
  stageHelp: string
  watchHelp: string
  remoteHelp: string
  close: string
  connect: string
  minutes: (count: number) => string
}
