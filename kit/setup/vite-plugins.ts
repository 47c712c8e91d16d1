import { defineVitePluginsSetup } from '@slidev/types'
import { courseFiles } from '../node/compile/course-files.ts'
import { courseStyle } from '../node/compile/course-style.ts'
import { deckLinks } from '../node/compile/deck-links.ts'
import { deckWords } from '../node/compile/deck-words.ts'
import { listInputs } from '../node/compile/inputs.ts'
import { leaveOut } from '../node/compile/left-out.ts'
import { findNamedFiles } from '../node/compile/named-files.ts'
import { deckPage } from '../node/compile/page.ts'
import { refuseOthers } from '../node/compile/refuse-others.ts'
import { samePackages } from '../node/compile/same-packages.ts'
import { snippetPlugin } from '../node/compile/snippets/plugin.ts'

export default defineVitePluginsSetup(options => [refuseOthers(), ...courseFiles(options), courseStyle(options), deckWords(options), ...snippetPlugin(options), findNamedFiles(), leaveOut(options), deckPage(options), deckLinks(options), samePackages(options), listInputs(options)])
