import { defineVitePluginsSetup } from '@slidev/types'
import { listInputs } from './inputs.ts'
import { leaveOut } from './left-out.ts'
import { findNamedFiles } from './named-files.ts'
import { deckPage } from './page.ts'
import { snippetPlugin } from './snippets/plugin.ts'

export default defineVitePluginsSetup(options => [...snippetPlugin(options), findNamedFiles(), leaveOut(options), deckPage(options), listInputs(options)])
