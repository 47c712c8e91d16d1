import { defineTransformersSetup } from '@slidev/types'
import { expandMermaid } from '../node/compile/mermaid/expand.ts'
import { expandSnippets } from '../node/compile/snippets/expand.ts'
import { expandTerms } from '../node/compile/terms/expand.ts'

export default defineTransformersSetup(() => ({ pre: [expandSnippets, expandTerms, expandMermaid] }))
