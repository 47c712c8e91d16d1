import { defineVitePluginsSetup } from '@slidev/types'
import { listInputs } from './inputs.ts'
import { snippetPlugin } from './snippets/plugin.ts'

export default defineVitePluginsSetup(options => [...snippetPlugin(options), listInputs(options)])
