/**
 * Typefaces of a PDF: Noto Serif SC (Song) and Noto Sans SC (Hei), which come as some hundred small files of a variable
 * font, each for some characters. What a document uses is cut out of them at the weight wanted, and embedded.
 */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Language } from '@carnet/locales'
import subsetFont from 'subset-font'

const require = createRequire(import.meta.url)

export const families = {
  song: '@fontsource-variable/noto-serif-sc',
  hei: '@fontsource-variable/noto-sans-sc',
} as const
export type Family = keyof typeof families

/** These two set apostrophes, quotation marks and the points of an omission as wide as a Chinese sign, the last halfway up: in other languages they come from a face for those. */
const quotes = '@fontsource-variable/source-sans-3/wght.css'
const quotation: Piece['ranges'] = [
  [0x2018, 0x2019],
  [0x201c, 0x201d],
  [0x2026, 0x2026],
]

/** Signs that neither has, the mark of a gap among them. One weight, so that nothing is to be set. */
const symbols = '@fontsource/noto-sans-symbols-2/400.css'

export const weights = { normal: 400, bold: 700 } as const
export type Weight = keyof typeof weights

interface Piece {
  readonly file: string
  readonly variable: boolean
  /** Code points, both ends included. */
  readonly ranges: readonly (readonly [from: number, to: number])[]
  /** Code points that another piece sets. */
  readonly without?: Piece['ranges']
}

/** A stretch of text in the characters of one piece. */
export interface Stretch {
  readonly text: string
  readonly font: string
}

export interface EmbeddedFont {
  readonly name: string
  readonly weight: Weight
  readonly bytes: Buffer
}

export class Faces {
  readonly #pieces: Readonly<Record<Family, readonly Piece[]>>
  readonly #pieceOf = new Map<string, number>()
  /** Characters that were used, by family, piece and weight. */
  readonly #used = new Map<string, Set<string>>()

  private constructor(pieces: Readonly<Record<Family, readonly Piece[]>>) {
    this.#pieces = pieces
  }

  static async open(language: Language): Promise<Faces> {
    const [song, hei, signs, latin] = await Promise.all([
      piecesOf(`${families.song}/wght.css`, true),
      piecesOf(`${families.hei}/wght.css`, true),
      piecesOf(symbols, false),
      language === 'zh' ? [] : piecesOf(quotes, true),
    ])
    const marks = latin
      .filter(piece => has(piece, quotation[0]![0]))
      .slice(0, 1)
      .map(piece => ({ ...piece, ranges: quotation }))
    const others = (pieces: readonly Piece[]): readonly Piece[] =>
      marks.length === 0 ? pieces : pieces.map(piece => ({ ...piece, without: quotation }))
    // The marks stand last, so that a character that no piece has is shown as before.
    const beside = (pieces: readonly Piece[]) => [...others([...pieces, ...signs]), ...marks]
    return new Faces({ song: beside(song), hei: beside(hei) })
  }

  /** Cuts a text into stretches, and notes its characters. */
  stretches(text: string, family: Family, weight: Weight): readonly Stretch[] {
    const stretches: { text: string; piece: number }[] = []
    for (const character of text) {
      const last = stretches.at(-1)
      const piece = this.#pieceFor(character, family, last?.piece)
      if (last && last.piece === piece) last.text += character
      else stretches.push({ text: character, piece })
    }
    return stretches.map(({ text: part, piece }) => {
      const key = `${family}/${piece}/${weight}`
      const used = this.#used.get(key) ?? new Set<string>()
      this.#used.set(key, used)
      for (const character of part) used.add(character)
      return { text: part, font: `${family}-${piece}` }
    })
  }

  /** The piece of a character: the one before, where that has it too. A character that no piece has is shown as the first does. */
  #pieceFor(character: string, family: Family, before: number | undefined): number {
    const code = character.codePointAt(0)!
    const pieces = this.#pieces[family]
    if (before !== undefined && has(pieces[before]!, code)) return before
    const key = `${family}/${character}`
    const known = this.#pieceOf.get(key)
    if (known !== undefined) return known
    const found = Math.max(
      0,
      pieces.findIndex(piece => has(piece, code)),
    )
    this.#pieceOf.set(key, found)
    return found
  }

  /** What was used, cut out. In a fixed order, so that the same document is the same file. */
  async embedded(): Promise<readonly EmbeddedFont[]> {
    const fonts: EmbeddedFont[] = []
    for (const key of [...this.#used.keys()].sort()) {
      const [family, piece, weight] = key.split('/') as [Family, string, Weight]
      const text = [...this.#used.get(key)!].sort().join('')
      const { file, variable } = this.#pieces[family][Number(piece)]!
      const axes = variable ? { variationAxes: { wght: weights[weight] } } : {}
      const cut = await subsetFont(await readFile(file), text, { targetFormat: 'truetype', ...axes })
      fonts.push({ name: `${family}-${piece}`, weight, bytes: cut })
    }
    return fonts
  }
}

const within = (ranges: Piece['ranges'], code: number): boolean =>
  ranges.some(([from, to]) => from <= code && code <= to)

const has = ({ ranges, without = [] }: Piece, code: number): boolean =>
  within(ranges, code) && !within(without, code)

/** The files of a family and their characters, as its style sheet lists them; those of Latin, which comes last, first. */
async function piecesOf(path: string, variable: boolean): Promise<readonly Piece[]> {
  const sheet = require.resolve(path)
  const css = await readFile(sheet, 'utf8')
  const pieces = [...css.matchAll(/url\((\.\/files\/[^)]+)\)[^}]*?unicode-range:\s*([^;}]+)/g)].map(
    ([, file, ranges]): Piece => ({
      file: join(dirname(sheet), file!),
      variable,
      ranges: ranges!.split(',').map(rangeOf),
    }),
  )
  return pieces.reverse()
}

function rangeOf(text: string): readonly [number, number] {
  const [from = '', to] = text.trim().replace(/^U\+/i, '').split('-')
  if (from.includes('?'))
    return [Number.parseInt(from.replaceAll('?', '0'), 16), Number.parseInt(from.replaceAll('?', 'F'), 16)]
  const first = Number.parseInt(from, 16)
  return [first, to === undefined ? first : Number.parseInt(to, 16)]
}
