import { defineTransformersSetup } from '@slidev/types'
import { expandSnippets } from './snippets/expand.ts'

export default defineTransformersSetup(() => ({ pre: [expandSnippets] }))
