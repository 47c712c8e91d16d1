import { availableParallelism } from 'node:os'
import { Command, Option } from 'commander'
import pc from 'picocolors'
import type { CheckOptions } from './commands/check.ts'
import type { DevOptions } from './commands/dev.ts'
import type { ListOptions } from './commands/list.ts'
import type { ExportOptions } from './commands/export.ts'
import { parseStart, planOption, urlOption, withPrintOptions } from './commands/print-options.ts'
import { baseOption, type BuildOptions, formatOption, languagesOption, parseDay, parseMinutes, portOption, timingsOption, withDecks, withJobs } from './commands/shared-options.ts'
import type { PresentOptions } from './commands/present.ts'
import type { PlanOptions } from './commands/plan.ts'
import type { InitOptions } from './init/new-course.ts'
import { diskProblem } from './base/disk-problem.ts'
import { exitCode, Interrupted, Mistake } from './base/mistakes.ts'
import { onParentEnd } from './base/parent-end.ts'
import { formatMistake } from './report/print-mistake.ts'

const interrupt = new AbortController()
const stop = () => interrupt.abort(new Interrupted())
for (const name of ['SIGINT', 'SIGTERM'] as const)
  process.on(name, stop)
onParentEnd(stop)

let code: number = exitCode.ok
/** Commands are loaded when they are called, so that --help answers at once. */
const run = (command: () => Promise<number>) => command().then((result) => { code = result })
/** One at a time in a course. */
const runAlone = (name: string, command: () => Promise<number>) =>
  run(async () => (await import('./commands/alone.ts')).alone(`workshop ${name}`, interrupt.signal, command))

const program = new Command('workshop')
  .description('Slide decks, handouts and a site for a workshop, from Markdown in slides/.')
  .helpCommand('help [command]', 'show what a command does and takes')
  .showHelpAfterError('(add --help for what it takes)')
  .configureHelp({ showGlobalOptions: false, styleTitle: title => pc.bold(title) })

program.commandsGroup('Make:')
withJobs(withDecks(program.command('make')))
  .summary('everything for every deck: build, then export')
  .description('Build the site into dist/ and export PDF and PNG into exports/. What is up to date is left alone.')
  .addOption(baseOption())
  .addOption(urlOption())
  .addOption(planOption())
  .addOption(timingsOption())
  .addOption(new Option('--watch', 'go on with each file that is saved, until Ctrl-C').conflicts('shard'))
  .addHelpText('after', '\nExamples:\n  workshop make\n  workshop make 1 --lang pt-BR\n  workshop make --plan half-day\n  workshop make 3 --watch')
  .action((modules: string[], options: BuildOptions) => options.watch
    ? run(async () => (await import('./commands/watch.ts')).watchAndMake(modules, options, interrupt.signal))
    : runAlone('make', async () => (await import('./commands/make.ts')).make(modules, options, interrupt.signal)))

withJobs(withDecks(program.command('build')))
  .summary('the site: dist/')
  .description('Build the decks and the home page into dist/, a folder for any static host. Speaker notes stay out.')
  .addOption(baseOption())
  .addOption(timingsOption())
  .addHelpText('after', '\nExamples:\n  workshop build\n  workshop build 1 --base /course/')
  .action((modules: string[], options: BuildOptions) => runAlone('build', async () => (await import('./commands/build.ts')).build(modules, options, interrupt.signal)))

withPrintOptions(withJobs(withDecks(program.command('export'))))
  .summary('for print: exports/')
  .description('Print handouts, slides and pictures of the built decks into exports/<language>/<module>/; what is not built yet, or no longer current, is built first.')
  .addOption(formatOption())
  .addHelpText('after', '\nExamples:\n  workshop export\n  workshop export 1 --lang en --format handout --layout three-up\n  workshop export --paper letter --ink --url https://example.org/course/')
  .action((modules: string[], options: ExportOptions) => runAlone('export', async () => (await import('./commands/export.ts')).exportCommand(modules, options, interrupt.signal)))

withDecks(program.command('check'))
  .summary('find what is wrong with a deck, before the room does')
  .description('Run every rule on every deck: its Markdown, its other language, each slide in the browser, what is built.')
  .option('--json', 'findings as JSON, for other programs', false)
  .addOption(timingsOption())
  .addHelpText('after', '\nThe rules are explained in docs/rules.md. Exit code 1 where a finding is an error.')
  .action((modules: string[], options: CheckOptions) => runAlone('check', async () => (await import('./commands/check.ts')).check(modules, options, interrupt.signal)))

program.command('merge')
  .summary('join what "--shard" made on several machines')
  .description('Join the parts of the site and the exports that several machines have made with --shard, and make what belongs to all: the home page, the handbooks. A part is a folder with the dist/, exports/ and .workshop/ of such a run.')
  .argument('<folders...>', 'the parts')
  .addHelpText('after', '\nExample:\n  workshop merge parts/1 parts/2 parts/3 parts/4')
  .action((folders: string[]) => runAlone('merge', async () => (await import('./commands/merge.ts')).mergeCommand(folders, interrupt.signal)))

program.commandsGroup('Present:')
program.command('present')
  .summary('stage, console and remote, in front of a room')
  .description('Serve what is built as a stage for the projector and a console for you: note, what comes next, the plan\'s clock, what to leave out when it is late. What is stale is built first. The console shows a code that makes a phone a remote. Nothing needs the internet.')
  .argument('[modules...]', 'modules by number (1), folder or a unique part of it, one after the other; all by default')
  .addOption(new Option('--plan <name>', 'a plan in plans/: its session, with breaks and hours; of several, the one that has the named modules'))
  .addOption(new Option('--lang <language>', 'language of the decks (default: the course\'s first)'))
  .addOption(new Option('--start <time>', 'when it begins, as in 14:00 (default: by the plan, or with the first step)').argParser(parseStart))
  .addOption(portOption(4321))
  .option('--edit', 'one module that follows its Markdown as you save it, by Slidev\'s dev server, in the place of what is built; on this machine alone', false)
  .addHelpText('after', '\nExamples:\n  workshop present 1\n  workshop present --plan 90-minutes --lang pt-BR\n  workshop present 3 4 --start 14:00')
  .action((modules: string[], options: Omit<PresentOptions, 'jobs'>) => run(async () => (await import('./commands/present.ts')).present(modules, { ...options, jobs: availableParallelism() }, interrupt.signal)))

program.command('serve')
  .summary('present what is built, from this machine')
  .description('Serve dist/ on this machine alone: the home page and the decks as they will be hosted.')
  .addOption(portOption(4321))
  .action((options: { port: number }) => run(async () => (await import('./commands/serve.ts')).serve(options, interrupt.signal)))

program.command('dev')
  .summary('one deck with presenter view and notes, live')
  .description('Slidev\'s dev server for one deck: the page follows the Markdown as you save it. The presenter view is at /#/presenter.')
  .argument('<module>', 'number (1), folder, or a unique part of it')
  .addOption(new Option('--lang <language>', 'language of the deck (default: the course\'s first)'))
  .addOption(portOption(3030))
  .option('--open', 'open it in the browser', false)
  .action((module: string, options: DevOptions) => run(async () => (await import('./commands/dev.ts')).dev(module, options, interrupt.signal)))

program.command('plan')
  .summary('how it is taught: the agenda with its hours')
  .description('Print a plan of plans/ as an agenda, or list the plans. With --minutes: what of a plan, or of the whole course, fits into a time, and what to leave out.')
  .argument('[plan]', 'the name of a file in plans/; without one, all are listed')
  .addOption(new Option('--minutes <number>', 'propose what fits into so many minutes').argParser(parseMinutes))
  .addOption(new Option('--lang <language>', 'language of the titles (default: the course\'s first)'))
  .option('--json', 'as JSON, for other programs', false)
  .option('--ics', 'as a calendar: an event a session, on days that follow one another', false)
  .option('--actual', 'how long each slide took when it was last presented, beside its minutes', false)
  .addOption(new Option('--date <day>', 'of the first session in the calendar, as in 2026-12-04 (default: tomorrow)').argParser(parseDay))
  .addHelpText('after', '\nExamples:\n  workshop plan\n  workshop plan half-day --lang pt-BR\n  workshop plan --minutes 90\n  workshop plan half-day --ics --date 2026-12-04 > half-day.ics')
  .action((name: string | undefined, options: PlanOptions) => run(async () => (await import('./commands/plan.ts')).planCommand(name, options)))

program.commandsGroup('Write:')
program.command('list')
  .summary('modules, languages, slides, minutes')
  .addOption(languagesOption())
  .option('--json', 'as JSON, for other programs', false)
  .action((options: ListOptions) => run(async () => (await import('./commands/list.ts')).list(options)))

program.command('init')
  .summary('a new course, in a folder of its own')
  .description('Write a small whole course that builds, prints and passes its checks at once: two modules, a drawing, code that runs, and what publishes it.')
  .argument('<folder>', 'where to; it must be empty, or not there yet')
  .option('--title <title>', 'of the course (default: from the folder\'s name)')
  .option('--languages <tags>', 'BCP 47 tags joined by commas, as in en,pt-BR', 'en')
  .option('--author <name>', 'stands in every PDF (default: git\'s user.name, else the title)')
  .option('--kit <spec>', 'where the course has this kit from: a version, a git address, a path to a folder or a tarball (default: as this one is installed, or a copy of it in vendor/)')
  .addHelpText('after', '\nExample:\n  workshop init databases --title "Databases 101" --languages es,en')
  .action((folder: string, options: InitOptions) => run(async () => (await import('./commands/init.ts')).init(folder, options)))

program.command('new')
  .summary('a new module in every language')
  .description('Write slides/NN-<slug>/ from a starter deck that builds and exports at once; or, with --from, from a Slidev deck that you have: its slides with ids, minutes and the kit\'s layouts, and the pictures, snippets, components and styles that it uses. What could not be taken, and what "check" still wants, is listed.')
  .argument('<slug>', 'name in the folder: words in lower case joined by hyphens, as in vector-search')
  .option('--from <deck>', 'a Slidev deck to bring in, as in ../talk/slides.md')
  .addOption(new Option('--lang <language>', 'with --from: the language of the deck (default: what it says, or the course\'s first)'))
  .addHelpText('after', '\nExamples:\n  workshop new vector-search\n  workshop new vector-search --from ../talk/slides.md\n  workshop new busca-vetorial --from palestra.md --lang pt-BR')
  .action((slug: string, { from, lang }: { from?: string, lang?: string }) => run(async () => from === undefined
    ? (await import('./commands/new.ts')).newModule(slug)
    : (await import('./commands/new-from.ts')).newFrom(slug, { from, ...lang !== undefined && { lang } })))

program.commandsGroup('Code:')
program.command('run')
  .summary('a snippet, or the list of them')
  .description('Run the code that a slide shows. It needs no key and no network; docs/snippets.md says how to give it a model.')
  .argument('[snippet]', 'topic and name (models/one-call), or the name alone; a topic lists its snippets')
  .argument('[arguments...]', 'what the snippet takes, after --')
  .addHelpText('after', '\nExamples:\n  workshop run\n  workshop run models/one-call\n  workshop run trade-off -- minAccuracy=0.95')
  .action((snippet: string | undefined, args: string[]) => run(async () => (await import('./commands/run.ts')).runSnippet(snippet, args, interrupt.signal)))

const lab = program.command('lab')
  .summary('exercises: list, start, check, diff')
  .description('The exercises of the course: code with gaps, to be closed in a folder of your own. They need no key and no network.')
  .addHelpText('after', '\nExamples:\n  workshop lab list\n  workshop lab start 1\n  workshop lab check 1')
const labLanguage = () => new Option('--lang <language>', 'language of the answer, one that the labs are written in (default: the course\'s first)')

lab.command('list')
  .summary('the labs: module, minutes, what is started and done')
  .addOption(labLanguage())
  .action((options: { lang?: string }) => run(async () => (await import('./commands/lab.ts')).listLabs(options)))

lab.command('start')
  .summary('copy a lab\'s start into a folder of your own')
  .description('Copy the start of a lab and its README. A folder that holds anything is left as it is.')
  .argument('<lab>', 'name, a part of it, or the number of its module')
  .argument('[folder]', 'where to (default: my-labs/<lab> in the project)')
  .addOption(labLanguage())
  .addHelpText('after', '\nExamples:\n  workshop lab start 1\n  workshop lab start 1 --lang pt-BR\n  workshop lab start hybrid-search ~/hybrid-search')
  .action((name: string, folder: string | undefined, options: { lang?: string }) => run(async () => (await import('./commands/lab.ts')).startCommand(name, folder, options)))

lab.command('check')
  .summary('what is still missing in yours')
  .description('Run the lab\'s test on your copy, and say what is not met yet, in the order of the steps. Exit code 1 until all is.')
  .argument('<lab>', 'name, a part of it, or the number of its module')
  .addOption(labLanguage())
  .action((name: string, options: { lang?: string }) => run(async () => (await import('./commands/lab.ts')).checkLab(name, options, interrupt.signal)))

lab.command('diff')
  .summary('what the solution does differently')
  .description('Show your lines and the solution\'s where they differ.')
  .argument('<lab>', 'name, a part of it, or the number of its module')
  .addOption(labLanguage())
  .action((name: string, options: { lang?: string }) => run(async () => (await import('./commands/lab.ts')).diffLab(name, options)))

try {
  await program.parseAsync()
}
catch (error) {
  const problem = diskProblem(error)
  if (error instanceof Mistake || problem) {
    console.error(formatMistake(error instanceof Mistake ? error : new Mistake(problem!), process.cwd()))
    code = exitCode.mistake
  }
  else if (error instanceof Interrupted || interrupt.signal.aborted) {
    console.error('Stopped. What was there before is as it was.')
    code = exitCode.interrupted
  }
  else {
    console.error(error)
    console.error('\nThis is a fault of the workshop command itself. Please report it with the lines above.')
    code = exitCode.bug
  }
}
process.exitCode = code
