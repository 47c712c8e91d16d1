import { defineTransformersSetup } from '@slidev/types'
import { expandMermaid } from './mermaid/expand.ts'
import { expandSnippets } from './snippets/expand.ts'
import { expandTerms } from './terms/expand.ts'

export default defineTransformersSetup(() => ({ pre: [expandSnippets, expandTerms, expandMermaid] }))
