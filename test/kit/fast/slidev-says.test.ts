import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { slidevSays } from '../../../kit/node/build/slidev-says.ts'
import { readCourse } from '../../../kit/node/course/read-course.ts'
import { inEnglish, smallDeck, tempCourse } from '../../support/temp-course.ts'

// The words of Slidev 53 and its Vite, cut to the lines that count.
test.each([
  ['a theme', 'Error: The theme "@slidev/theme-seriph" was not found', 'slides/01-one/en.md:1 The theme @slidev/theme-seriph is not installed. | Run "npm install --save-dev @slidev/theme-seriph", or take it out of the deck\'s settings.'],
  ['an addon', 'Error: The addon "slidev-addon-graph" was not found', 'slides/01-one/en.md:1 The addon slidev-addon-graph is not installed. | Run "npm install --save-dev slidev-addon-graph", or take it out of the deck\'s settings.'],
  ['a set of icons', 'Error: Icon `mdi/sail-boat` not found', 'slides/01-one/en.md:1 There is no icon "sail-boat" in the set mdi, or the set is not installed. | Run "npm install --save-dev @iconify-json/mdi", or mend the icon\'s name.'],
  ['a package', '[UNRESOLVED_IMPORT] Error: Could not resolve \'d3/array\' in slides/01-one/en.md__slidev_1.md?vue', 'slides/01-one/en.md:15 The package "d3/array" is not installed. | Run "npm install d3", or mend the name.'],
  ['a file that a component imports', '[UNRESOLVED_IMPORT] Error: Could not resolve \'../parts/Sail.vue\' in slides/01-one/components/Boat.vue?vue&type=script', 'slides/01-one/components/Boat.vue:2 There is no file "../parts/Sail.vue", which this imports. | Write it, or mend the path, which begins beside this file.'],
])('%s that is missing is named, with where and how to get it', async (_what, output, said) => {
  const folder = tempCourse({ 'course.yaml': inEnglish, '01-one/en.md': smallDeck('en').replace('One line.', '<script setup>\nimport { max } from \'d3/array\'\n</script>') })
  mkdirSync(join(folder, 'slides/01-one/components'))
  writeFileSync(join(folder, 'slides/01-one/components/Boat.vue'), '<script setup>\nimport Sail from \'../parts/Sail.vue\'\n</script>\n')
  const course = await readCourse(folder)
  const { file, line, what, next } = slidevSays(course, course.modules[0]!.decks[0]!, `Build failed with 1 error:\n${output}\n`)
  expect(`${file!.slice(folder.length + 1)}:${line} ${what} | ${next}`).toBe(said)
})
