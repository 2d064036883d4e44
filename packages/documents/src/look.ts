/** How documents look: sizes in points, colours, margins. Both renderers read it, so that DOCX and PDF are of one hand. */
import type { Language } from '@carnet/locales'
import type { Layout, Text } from './model.ts'

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

/** The prescribed form is that of the Chinese text; its English translation is set as other papers are. */
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

/** A long Chinese title is broken after its bracket, and not in the middle of a word. */
export const titleLines = (title: string, language: Language): readonly string[] => {
  const at = title.indexOf('）') + 1
  return language === 'zh' && title.length > 20 && at > 0 && at < title.length
    ? [title.slice(0, at), title.slice(at)]
    : [title]
}

/** Where nothing is said, there is a line to write on; beside the larger words of an official paper a shorter one fits. */
export const toWrite = (value: Text, official = false): Text =>
  value.length === 1 && value[0] === '' ? ['_'.repeat(official ? 10 : 16)] : value

/** Official papers are signed in the size of their text. */
export const signatureSize = (look: Look, official: boolean): number =>
  official ? look.body : look.small + 0.5

/** Share of the name in a table of names and values. */
export const nameShare = 34

/** A heading of a Chinese paper in one line: no gap after 、 and ）, which make one of their own. */
export const chineseHeading = (number: string, text: string): string =>
  `${number}${/[、）：]$/.test(number) ? '' : ' '}${text}`
