/** The place that somebody means by a name: `Germany`, `Deutschland`, `德国`, `USA`. The names are those of the runtime (Unicode CLDR). */
import { languages, type Words } from './words.ts'

export interface Places {
  /** ISO 3166-1 codes. */
  readonly places: readonly string[]
  /** Places with a code of their own, and what they are called. */
  readonly extensions: Readonly<Record<string, Words>>
}

const styles = ['long', 'short'] as const

/** The code of a place by its name in any language of the product; null where nothing, or more than one place, is called so. */
export function placeCalled({ places, extensions }: Places, name: string): string | null {
  const wanted = plain(name)
  if (wanted === '') return null
  const extended = Object.keys(extensions).filter(code =>
    languages.some(language => plain(extensions[code]![language] ?? '') === wanted),
  )
  const named = languages.flatMap(language =>
    styles.flatMap(style => {
      const names = new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' })
      return places.filter(code => plain(names.of(code) ?? '') === wanted)
    }),
  )
  const found = new Set([...extended, ...named])
  return found.size === 1 ? [...found][0]! : null
}

/** As names are compared: without case, accents, points and articles. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[.’'()（）]/g, '')
    .replace(/^(?:the|die|der|das) /, '')
    .replace(/\s+/g, ' ')
    .trim()
