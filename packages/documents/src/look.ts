/** How documents look: sizes in points, colours, margins. Both renderers read it, so that DOCX and PDF are of one hand. */
import type { Language } from '@carnet/locales'
import type { Layout } from './model.ts'

export interface Look {
  /** Points from the edge: left, top, right, bottom. */
  readonly margins: readonly [left: number, top: number, right: number, bottom: number]
  readonly body: number
  readonly line: number
  /** Of the first line of a paragraph. */
  readonly indent: number
  readonly small: number
  readonly title: number
  readonly part: number
  readonly headings: readonly [first: number, second: number, third: number]
  /** Every cell ruled, as in official forms; else hairlines between rows. */
  readonly grid: boolean
}

const centimetre = 72 / 2.54
export const pageWidth = 21 * centimetre
export const pageHeight = 29.7 * centimetre

export const ink = '16181D'
export const faint = '5B616B'
export const rule = 'B9BCC2'
export const gapShade = 'FBF1D8'
export const headShade = 'F3F3F0'
export const accent = '0F766E'

const agreementMargin = 2.5 * centimetre

/** Set 4 with 26 pt lines and two characters of indent, margins of 2.54 and 3.18 cm: as the official templates of China prescribe. */
const official: Look = {
  margins: [3.18 * centimetre, 2.54 * centimetre, 3.18 * centimetre, 2.54 * centimetre],
  body: 14,
  line: 26,
  indent: 28,
  small: 10.5,
  title: 22,
  part: 18,
  headings: [14, 14, 14],
  grid: true,
}

const agreement: Look = {
  margins: [agreementMargin, agreementMargin, agreementMargin, agreementMargin],
  body: 10.5,
  line: 16,
  indent: 0,
  small: 9,
  title: 22,
  part: 15,
  headings: [12, 11, 10.5],
  grid: false,
}

const letter: Look = { ...agreement, line: 15, title: 15, headings: [11, 11, 11] }

/** The prescribed form is that of the Chinese text; its English translation is set as other papers are. */
/** The language of the words, as files name it. */
export const tagOf: Readonly<Record<Language, string>> = { en: 'en-GB', zh: 'zh-CN', de: 'de-DE' }

/** Of the words in Latin letters: among Chinese ones, those of English. */
export const latinTagOf = (language: Language): string => tagOf[language === 'zh' ? 'en' : language]

/** Around the number of a page and that of all. */
export const pageWords: Readonly<Record<Language, readonly [string, string, string]>> = {
  en: ['Page ', ' of ', ''],
  zh: ['第', '页 共', '页'],
  de: ['Seite ', ' von ', ''],
}

export const lookOf = (layout: Layout, language: Language): Look =>
  layout === 'official'
    ? language === 'zh'
      ? official
      : { ...agreement, grid: true }
    : layout === 'letter'
      ? letter
      : agreement

export const textWidth = ({ margins: [left, , right] }: Look): number => pageWidth - left - right

/** Widths of columns in points, from their shares. */
export function columnWidths(shares: readonly number[], width: number): readonly number[] {
  const whole = shares.reduce((sum, share) => sum + share, 0)
  return shares.map(share => (share / whole) * width)
}

/** Share of the name in a table of names and values. */
export const nameShare = 34
