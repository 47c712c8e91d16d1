// Which folder of the kit may import which; `npm run lint` looks. What is not allowed here is forbidden, types included: who
// needs more writes it down in this file, or moves what several need further down.

/**
 * @type {Record<string, string[]>}
 * For each room, the rooms below it that it may take from; itself always. From the ground up.
 */
const rooms = {
  // Runs anywhere: neither Node nor a browser.
  'shared': [],
  'words': [],
  // Runs in a page: carried into Chromium as text, or imported by a deck.
  'page': ['shared'],
  // Runs in Node.
  'node/base': [],
  // What a course looks like: its colours, fonts and mark.
  'node/look': ['node/base', 'shared'],
  'node/course': ['node/base', 'node/look', 'shared', 'words'],
  'node/report': ['node/base', 'node/course'],
  'node/chromium': ['node/base'],
  'node/built': ['node/base', 'node/look', 'node/course'],
  'node/compile': ['node/base', 'node/look', 'node/course', 'node/chromium', 'page', 'shared', 'words'],
  'node/serve': ['node/base', 'node/course', 'node/report', 'node/chromium', 'node/built'],
  'node/lab': ['node/base', 'node/course', 'words'],
  // How a course is taught: sessions with their hours.
  'node/plan': ['node/base', 'node/course', 'node/lab', 'shared', 'words'],
  'node/home': ['node/base', 'node/look', 'node/course', 'node/built', 'node/lab', 'node/plan', 'shared', 'words'],
  'node/print': ['node/base', 'node/look', 'node/course', 'node/built', 'page', 'shared'],
  'node/pdf': ['node/base'],
  'node/paper': ['node/base', 'node/look', 'node/course', 'node/print', 'node/pdf', 'page', 'shared', 'words'],
  'node/epub': ['node/base', 'node/look', 'node/course', 'node/print', 'node/paper', 'page', 'shared', 'words'],
  'node/build': ['node/base', 'node/course', 'node/report', 'node/built', 'node/compile', 'node/home', 'node/lab'],
  'node/export': ['node/base', 'node/look', 'node/course', 'node/report', 'node/built', 'node/serve', 'node/print', 'node/pdf', 'node/paper', 'node/epub', 'node/build', 'page'],
  'node/check': ['node/base', 'node/course', 'node/plan', 'node/report', 'node/built', 'node/serve', 'node/build', 'node/compile', 'node/export', 'node/print', 'page', 'shared', 'words'],
  // Stage, console and remote over what is built.
  'node/present': ['node/base', 'node/look', 'node/course', 'node/plan', 'node/built', 'node/serve', 'node/paper', 'shared', 'words'],
  'node/import-deck': ['node/base', 'node/course', 'node/check'],
  'node/init': ['node/base', 'node/course'],
  // Makes the package; no part of it.
  'pack': ['node/base'],
  // Runs in a deck: Slidev's own places, and what they share.
  'deck': ['page', 'shared', 'words'],
  'components': ['deck', 'page', 'shared', 'words'],
  'layouts': ['components', 'deck'],
  'styles': [],
  'setup': ['deck', 'node/compile'],
  // Runs in the browser of who presents, and on the stage.
  'present': ['shared', 'words'],
  // Runs in a visitor's browser, beside the decks.
  'site': [],
}

/** @param {string} name */
const folder = name => `^kit/${name}/`

export default {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    { name: 'unresolved', severity: 'error', from: { path: '^kit/' }, to: { couldNotResolve: true, pathNot: '^(?:virtual:|#slidev/|/@slidev/)' } },
    {
      name: 'the-kit-knows-no-course',
      severity: 'error',
      from: { path: '^kit/' },
      to: { path: '^(?:slides|components|snippets|labs|plans|docs|test|bench)/' },
    },
    {
      name: 'by-its-name',
      comment: 'The course takes the kit as anybody does: by the name of its package.',
      severity: 'error',
      from: { path: '^(?:components|snippets|labs)/' },
      to: { path: '^kit/', dependencyTypesNot: ['aliased'] },
    },
    ...Object.entries(rooms).map(([room, below]) => ({
      name: `from-${room.replace('/', '-')}`,
      severity: 'error',
      from: { path: folder(room) },
      to: { path: '^kit/', pathNot: [folder('types'), folder(room), ...below.map(folder)] },
    })),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/node_modules/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.vue', '.js'], exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
}
