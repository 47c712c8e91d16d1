import { defineVitePluginsSetup } from '@slidev/types'
import { snippetPlugin } from './snippets/plugin.ts'

export default defineVitePluginsSetup(options => snippetPlugin(options))
