import { relative, sep } from 'node:path'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The files that take longest, the longest first, as `npm test` prints them; a wrong place here costs a minute at most. */
const longest = [
  'test/course/slow/check',
  'test/kit/slow/tarball',
  'test/kit/slow/long-deck',
  'test/course/slow/snippets-on-slides',
  'test/kit/slow/bad-ends',
  'test/kit/slow/check',
  'test/kit/slow/check-rendered',
  'test/kit/slow/faults',
  'test/kit/slow/print-options',
  'test/course/slow/decks',
  'test/kit/slow/kept-exports',
  'test/kit/slow/mermaid',
  'test/course/slow/exports',
  'test/kit/slow/epub',
  'test/kit/slow/shards',
  'test/kit/slow/present',
  'test/kit/slow/present-command',
  'test/kit/slow/snippet-on-slide',
  'test/kit/slow/snippet-hostile',
  'test/kit/slow/watch',
  'test/kit/slow/rebuild',
  'test/kit/slow/build-processes',
  'test/kit/slow/revisit',
]

/**
 * Starts what takes longest first and the fast tests last, which fill the time until the last slow one ends: Vitest goes
 * by the size of a file, and what makes a course whole is a short one.
 */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((a, b) => this.place(a) - this.place(b))
  }

  private place({ moduleId, project }: TestSpecification): number {
    const at = longest.indexOf(relative(this.ctx.config.root, moduleId).split(sep).join('/').replace(/\.test\.ts$/, ''))
    return at >= 0 ? at : longest.length + Number(project.name === 'fast')
  }
}
