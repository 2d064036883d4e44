/** The outline that a reader shows beside the pages: parts, sections, and what stands under them. */
import type { Content } from './content.ts'

export class Outline {
  #lines = 0
  /** Of the part, and of the section in it, that lines stand under. */
  #above: readonly string[] = []

  /** What makes a text node a line of the outline. A part is 0, a heading its level; the third level is left to the page. */
  line(level: 0 | 1 | 2 | 3, text: string): Content {
    if (level === 3) return {}
    const id = `outline-${this.#lines++}`
    // A form that begins with a second level has no section above it: the line then stands under what there is.
    const above = this.#above.slice(0, level)
    this.#above = [...above, id]
    const parent = above.at(-1)
    return {
      id,
      outline: true,
      outlineText: text,
      outlineExpanded: level === 0,
      ...(parent === undefined ? {} : { outlineParentId: parent }),
    }
  }
}
