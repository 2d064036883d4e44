/** Runs of text: which typeface, how gaps are marked. */
import { type IRunOptions, TextRun } from 'docx'
import { gapShade, ink, latinTagOf } from '../look.ts'
import { type Span, spanText, type Text } from '../model.ts'
import type { Writing } from './writing.ts'

/** A twentieth of a point. */
export const twips = (points: number): number => Math.round(points * 20)

export type Face = 'body' | 'heading' | 'second' | 'third' | 'title'

export interface Style {
  readonly face?: Face
  readonly size: number
  readonly bold?: boolean
  readonly color?: string
}

/** Faces of official papers, which Word and WPS have: FangSong for the text, Hei and Kai for headings, Song for the title. */
const officialFaces: Readonly<Record<Face, string>> = {
  body: '仿宋',
  heading: '黑体',
  second: '楷体',
  third: '仿宋',
  title: '宋体',
}
const otherFaces: Readonly<Record<Face, string>> = {
  body: '宋体',
  heading: '黑体',
  second: '黑体',
  third: '黑体',
  title: '黑体',
}

const latin = 'Times New Roman'
const latinHeading = 'Arial'

export function fontOf(
  face: Face,
  { official }: Pick<Writing, 'official'>,
): NonNullable<IRunOptions['font']> {
  const eastAsia = (official ? officialFaces : otherFaces)[face]
  const western = official || face === 'body' ? latin : latinHeading
  return { ascii: western, hAnsi: western, cs: western, eastAsia }
}

export function runs(
  text: Text,
  writing: Writing,
  { face = 'body', size, bold = false, color = ink }: Style,
): TextRun[] {
  const common = {
    font: fontOf(face, writing),
    size: Math.round(size * 2),
    color,
    language: { value: latinTagOf(writing.language), eastAsia: 'zh-CN' },
  }
  return text.flatMap(span =>
    // A tab is an element of its own in the format.
    spanText(span, writing.gaps)
      .split('\t')
      .flatMap((part, index) => [
        ...(index > 0 ? [new TextRun({ ...common, text: '\t', bold })] : []),
        ...(part === ''
          ? []
          : [new TextRun({ ...common, text: part, bold: bold || isStrong(span), ...shadeOf(span) })]),
      ]),
  )
}

const isStrong = (span: Span): boolean => typeof span !== 'string' && span.kind === 'strong'

const shadeOf = (span: Span): Partial<IRunOptions> =>
  typeof span !== 'string' && span.kind === 'gap'
    ? { shading: { type: 'clear', color: 'auto', fill: gapShade } }
    : {}
