/** Text set in the faces that have its characters. */
import type { Language } from '@carnet/locales'
import { gapShade, ink, type Look } from '../look.ts'
import { spanText, type Text } from '../model.ts'
import type { Content } from './content.ts'
import type { Faces, Family, Weight } from './faces.ts'
import { Outline } from './outline.ts'
import { type Mark, Tags } from './tags.ts'

export interface Style {
  readonly family?: Family
  readonly weight?: Weight
  readonly size: number
  readonly color?: string
  /** Distance of lines, in points. */
  readonly line?: number
  /** Of the leaf that it is told in; without one it is told to nobody. */
  readonly mark?: Mark
}

/** Height of a line of these fonts, in their size: ascent and descent. */
const natural = 1.437

export class Setting {
  readonly faces: Faces
  readonly look: Look
  readonly language: Language
  readonly official: boolean
  readonly outline = new Outline()
  readonly tags = new Tags()
  readonly #gaps: ReadonlyMap<string, number>

  constructor(
    faces: Faces,
    look: Look,
    language: Language,
    official: boolean,
    gaps: ReadonlyMap<string, number>,
  ) {
    this.faces = faces
    this.look = look
    this.language = language
    this.official = official
    this.#gaps = gaps
  }

  /** These faces set marks as wide as a Chinese sign; in English they are as wide as they are drawn. */
  get #features(): Content {
    return this.language === 'zh' ? {} : { fontFeatures: ['palt', 'kern', 'liga'] }
  }

  text(
    text: Text,
    { family = 'song', weight = 'normal', size, color = ink, line = size * 1.5, mark }: Style,
  ): Content {
    const inlines = text.flatMap(span => {
      const strong = typeof span !== 'string' && span.kind === 'strong'
      const gap = typeof span !== 'string' && span.kind === 'gap'
      const used = strong ? 'bold' : weight
      return this.faces.stretches(spanText(span, this.#gaps), family, used).map(stretch => ({
        text: stretch.text,
        font: stretch.font,
        bold: used === 'bold',
        ...this.#features,
        ...(mark === undefined ? {} : { mark }),
        ...(gap ? { shade: `#${gapShade}` } : {}),
      }))
    })
    // An empty paragraph needs a font, too.
    const [empty] = inlines.length === 0 ? this.faces.stretches(' ', family, weight) : []
    return {
      text: empty
        ? [
            {
              text: ' ',
              font: empty.font,
              bold: weight === 'bold',
              ...(mark === undefined ? {} : { mark }),
            },
          ]
        : inlines,
      fontSize: size,
      color: `#${color}`,
      lineHeight: line / (size * natural),
    }
  }
}
