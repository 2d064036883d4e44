/** regimes/ is data: nothing in it can run. */
import type { Check } from '../tree.ts'

const allowed = /(\.ya?ml|\.md|\.schema\.json)$/

export const lawWithoutCode: Check = {
  name: 'law without code',
  find(tree) {
    return [...tree.keys()]
      .filter(path => path.startsWith('regimes/') && !allowed.test(path))
      .map(file => ({
        file,
        says: 'only YAML, Markdown and JSON Schema (*.schema.json) may live in regimes/',
      }))
  },
}
