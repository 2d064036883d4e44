/** A document as DOCX. */
import { Document, HeadingLevel, type IStylesOptions, Packer, Paragraph, type Table, TextRun } from 'docx'
import { chineseHeading, faint, ink, latinTagOf, lookOf, pageHeight, pageWidth, titleLines } from '../look.ts'
import { type Block, type DocumentModel, gapNumbers, gapsOf, type Text } from '../model.ts'
import { introducesTable, staysWhole, wholeFrom } from '../whole.ts'
import { footer } from './footer.ts'
import { type Face, fontOf, runs, twips } from './runs.ts'
import { stable } from './stable.ts'
import { fieldsTable, signatureTable, textTable } from './tables.ts'
import type { Writing } from './writing.ts'

/** Bytes of a DOCX file: the same for the same model. */
export async function renderDocx(model: DocumentModel): Promise<Uint8Array> {
  const look = lookOf(model.layout, model.language)
  const official = model.layout === 'official' && model.language === 'zh'
  const writing: Writing = { look, language: model.language, official, gaps: gapNumbers(gapsOf(model)) }
  const [left, top, right, bottom] = look.margins.map(twips) as [number, number, number, number]
  const document = new Document({
    title: model.title,
    subject: model.form,
    creator: 'Carnet',
    lastModifiedBy: 'Carnet',
    description: model.footer,
    styles: stylesOf(writing),
    sections: [
      {
        properties: {
          page: {
            size: { width: twips(pageWidth), height: twips(pageHeight) },
            margin: { left, top, right, bottom, footer: twips(34), header: twips(34) },
          },
        },
        footers: { default: footer(model, look) },
        children: [...cover(model, writing), ...body(model.blocks, writing)],
      },
    ],
  })
  return stable(await Packer.toArrayBuffer(document), model.made)
}

/** Named styles, so that the outline, a table of contents and a reader for the blind find title, parts and headings. */
function stylesOf(writing: Writing): IStylesOptions {
  const { look, official } = writing
  const of = (face: Face, points: number, bold = true) => ({
    run: { font: fontOf(face, writing), size: Math.round(points * 2), bold, italics: false, color: ink },
    paragraph: { keepNext: true },
  })
  const [first, second, third] = look.headings
  return {
    default: {
      document: {
        run: {
          font: fontOf('body', writing),
          size: Math.round(look.body * 2),
          color: ink,
          language: { value: latinTagOf(writing.language), eastAsia: 'zh-CN' },
        },
      },
      title: of(official ? 'title' : 'heading', look.title),
      heading1: of(official ? 'title' : 'heading', look.part),
      heading2: of('heading', first, !official),
      heading3: of(official ? 'second' : 'heading', second),
      heading4: of(official ? 'third' : 'heading', third),
    },
  }
}

/** A part is a heading of the first level; what is numbered in it stands below. */
const headingStyles = [HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4] as const

function cover(model: DocumentModel, writing: Writing): readonly (Paragraph | Table)[] {
  const { look, official } = writing
  if (model.layout === 'letter')
    return [
      new Paragraph({
        spacing: { after: twips(14), line: twips(look.title * 1.35), lineRule: 'atLeast' },
        children: runs([model.title], writing, { face: 'heading', size: look.title, bold: true }),
      }),
      fieldsTable(model.cover, writing),
      gapAfterTable(),
    ]
  const alignment = official ? 'center' : 'left'
  return [
    new Paragraph({ spacing: { before: twips(official ? 120 : 96) }, children: [] }),
    new Paragraph({
      alignment,
      heading: HeadingLevel.TITLE,
      spacing: { after: twips(8), line: twips(look.title * 1.35), lineRule: 'atLeast' },
      children: titleLines(model.title, writing.language).flatMap((line, index) => [
        ...(index > 0 ? [new TextRun({ text: '', break: 1 })] : []),
        ...runs([line], writing, { face: official ? 'title' : 'heading', size: look.title, bold: true }),
      ]),
    }),
    new Paragraph({
      alignment,
      spacing: { after: twips(official ? 60 : 30) },
      children: runs([model.subtitle], writing, { size: look.body, color: official ? ink : faint }),
    }),
    fieldsTable(model.cover, writing),
    new Paragraph({
      spacing: { before: twips(14) },
      children: runs(
        [`${writing.language === 'zh' ? '所依文本：' : 'Form followed: '}${model.form}`],
        writing,
        { size: look.small, color: faint },
      ),
    }),
  ]
}

/** The blocks in order; a sentence stays with the signatures, or the small table, that follow it. */
function body(blocks: readonly Block[], writing: Writing): readonly (Paragraph | Table)[] {
  const kept = new Set<number>()
  blocks.forEach((block, index) => {
    if (introducesTable(blocks, index)) kept.add(index)
    if (staysWhole(block)) for (let at = wholeFrom(blocks, index, 0); at < index; at++) kept.add(at)
  })
  return blocks.flatMap((block, index) =>
    rendered(block, writing, kept.has(index), isTable(blocks[index + 1])),
  )
}

const isTable = (block: Block | undefined): boolean =>
  /^(?:table|fields|signatures)$/.test(block?.block ?? '')

/** `kept`: on one page with what follows; `overTable`: a table follows, which has no room of its own above its line. */
function rendered(
  block: Block,
  writing: Writing,
  kept: boolean,
  overTable: boolean,
): readonly (Paragraph | Table)[] {
  const { look, official } = writing
  switch (block.block) {
    case 'part':
      return [
        new Paragraph({
          alignment: official ? 'center' : 'left',
          keepNext: true,
          pageBreakBefore: !block.continued,
          spacing: { before: twips(block.continued ? 26 : 0), after: twips(4) },
          children: runs([block.number], writing, { face: 'heading', size: look.small + 1, color: faint }),
        }),
        new Paragraph({
          alignment: official ? 'center' : 'left',
          keepNext: true,
          heading: HeadingLevel.HEADING_1,
          spacing: { after: twips(16) },
          children: runs([block.title], writing, {
            face: official ? 'title' : 'heading',
            size: look.part,
            bold: true,
          }),
        }),
      ]
    case 'heading':
      return [heading(block, writing)]
    case 'paragraph':
      return [paragraph(block.number, block.text, writing, kept, overTable)]
    case 'note':
      return [
        new Paragraph({
          spacing: { before: twips(6), after: twips(8) },
          indent: { left: twips(10) },
          border: { left: { style: 'single', size: 8, color: '0F766E', space: 8 } },
          children: runs(block.text, writing, { size: look.small, color: faint }),
        }),
      ]
    case 'table':
      return [textTable(block, writing, kept), gapAfterTable(kept)]
    case 'fields':
      return [fieldsTable(block.rows, writing, kept), gapAfterTable(kept)]
    case 'signatures':
      return [signatureTable(block.sides, writing), gapAfterTable()]
  }
}

const gapAfterTable = (keepNext = false): Paragraph =>
  new Paragraph({
    keepNext,
    spacing: { before: 0, after: 0, line: twips(8), lineRule: 'exact' },
    children: [new TextRun({ text: '', size: 8 })],
  })

const headingFaces: readonly Face[] = ['heading', 'second', 'third']

function heading({ level, number, text }: Extract<Block, { block: 'heading' }>, writing: Writing): Paragraph {
  const { look, official, language } = writing
  const size = look.headings[level - 1]!
  // In Chinese papers the number is part of the line; elsewhere it hangs.
  const inline = language === 'zh'
  const hang = twips(level === 1 ? 28 : level === 2 ? 34 : 40)
  const face = official ? headingFaces[level - 1]! : 'heading'
  return new Paragraph({
    keepNext: true,
    keepLines: true,
    heading: headingStyles[level - 1]!,
    spacing: {
      before: twips(official ? 6 : level === 1 ? 16 : 10),
      after: twips(official ? 2 : 5),
      ...(official ? { line: twips(look.line), lineRule: 'exact' as const } : {}),
    },
    indent: inline ? { firstLine: twips(look.indent) } : { left: hang, hanging: hang },
    ...(inline ? {} : { tabStops: [{ type: 'left' as const, position: hang }] }),
    children: runs([inline ? chineseHeading(number, text) : `${number}\t${text}`], writing, {
      face,
      size,
      bold: !(official && level === 1),
    }),
  })
}

function paragraph(
  number: string | null,
  text: Text,
  writing: Writing,
  keepNext: boolean,
  overTable: boolean,
): Paragraph {
  const { look, official } = writing
  // In official papers a numbered paragraph begins as any other does.
  if (official && number !== null) return paragraph(null, [number, ...text], writing, keepNext, overTable)
  const hang = twips(26)
  const spans: Text = number === null ? text : [`${number}\t`, ...text]
  return new Paragraph({
    alignment: 'both',
    keepNext,
    spacing: official
      ? { line: twips(look.line), lineRule: 'exact', ...(overTable ? { after: twips(6) } : {}) }
      : { after: twips(6), line: twips(look.line), lineRule: 'atLeast' },
    indent: number === null ? { firstLine: twips(look.indent) } : { left: hang, hanging: hang },
    ...(number === null ? {} : { tabStops: [{ type: 'left' as const, position: hang }] }),
    children: runs(spans, writing, { size: look.body }),
  })
}
