import { relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Reporter, TestModule } from 'vitest/node'
import { readCourse } from '../../kit/node/course/read-course.ts'
import { formatShown, nameOf, type ShownOn, snippetSlides } from './snippet-slides.ts'

/** Says of each snippet whose test fails which slides show it. */
export default class SnippetSlidesReporter implements Reporter {
  private readonly root: string
  private readonly failed = new Set<string>()
  private shown: Map<string, ShownOn[]> | undefined

  constructor({ root = fileURLToPath(new URL('../..', import.meta.url)) }: { root?: string } = {}) {
    this.root = root
  }

  async onTestModuleEnd(module: TestModule): Promise<void> {
    if (module.state() !== 'failed')
      return
    for (const name of this.failing(module))
      this.failed.add(name)
    // Read here and not at the end, where the line of totals has to come last.
    if (this.failed.size > 0)
      this.shown ??= await readCourse(this.root).then(snippetSlides, () => new Map())
  }

  onTestRunEnd(): void {
    for (const name of [...this.failed].sort())
      console.log(formatShown(name, this.shown?.get(name)))
  }

  /** The snippet of a test file beside it; in the file that tests all of them, those whose group has failed. */
  private failing(module: TestModule): string[] {
    const path = relative(this.root, module.moduleId).split(sep).join('/')
    if (/^snippets\/(?!lib\/).*\.test\.ts$/.test(path))
      return [nameOf(path)]
    if (!path.endsWith('/snippets.test.ts'))
      return []
    return [...module.children.suites()].filter(suite => suite.state() === 'failed' && /^[\w-]+\/[\w-]+$/.test(suite.name)).map(suite => nameOf(suite.name))
  }
}
