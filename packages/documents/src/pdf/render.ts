/** A document as PDF. */
import {
  accent,
  chineseHeading,
  faint,
  ink,
  type Look,
  lookOf,
  pageHeight,
  pageWidth,
  pageWords,
  rule,
  tagOf,
  textWidth,
  titleLines,
} from '../look.ts'
import { type Block, type DocumentModel, gapNumbers, gapsOf, type Text } from '../model.ts'
import { introducesTable, isSigned, staysWhole, wholeFrom } from '../whole.ts'
import type { Content } from './content.ts'
import { Faces, type Family, type Weight } from './faces.ts'
import { print } from './print.ts'
import { Setting } from './setting.ts'
import { fieldsTable, signatureTable, textTable } from './tables.ts'

/** Bytes of a PDF file: the same for the same model. */
export async function renderPdf(model: DocumentModel): Promise<Buffer> {
  const look = lookOf(model.layout, model.language)
  const official = model.layout === 'official' && model.language === 'zh'
  const setting = new Setting(
    await Faces.open(model.language),
    look,
    model.language,
    official,
    gapNumbers(gapsOf(model)),
  )
  const content = atPageEnds([...cover(model, setting), ...body(model.blocks, setting)])
  const footer = footerOf(model, setting)
  const made = new Date(model.made)
  return print({
    size: [pageWidth, pageHeight],
    margins: look.margins,
    language: tagOf[model.language],
    info: {
      Title: model.title,
      ...(model.form === '' ? {} : { Subject: model.form }),
      Author: 'Carnet',
      Creator: 'Carnet',
      Producer: 'Carnet',
      CreationDate: made,
      ModDate: made,
    },
    content,
    style: { fontSize: look.body, color: `#${ink}`, lineHeight: 1 },
    footer,
    pageBreakBefore: orphanOf(look),
    fonts: await setting.faces.embedded(),
    tags: setting.tags,
  })
}

interface Placed {
  readonly headlineLevel?: number
  readonly style?: unknown
  readonly columns?: unknown
  readonly text?: unknown
  readonly startPosition: { readonly verticalRatio: number; readonly pageInnerHeight: number }
}

/** The layout engine counts the foot of the page among what follows on it; it is told apart by this name. */
const foot = 'foot'

/**
 * A heading goes to the next page if nothing but other headings follows it on its own, or if there is no room left for
 * itself, the head of a table and a row: the engine places a row that does not fit on the next page, and counts it here.
 */
const orphanOf =
  (look: Look) =>
  (asked: Placed, page: { getFollowingNodesOnPage(): readonly Placed[] }): boolean => {
    if (asked.headlineLevel === undefined) return false
    const isShort = ({ headlineLevel: level, startPosition: at }: Placed): boolean =>
      (1 - at.verticalRatio) * at.pageInnerHeight < 3 * look.line + (level! < aboveText ? roomForRow : 0)
    if (isShort(asked)) return true
    // A heading that hangs is itself two texts.
    const own = asked.columns === undefined ? 0 : 2
    const following = page.getFollowingNodesOnPage()
    const textsOf = (nodes: readonly Placed[]): number =>
      nodes.filter(({ text, style }) => text !== undefined && style !== foot).length
    if (textsOf(following) <= own) return true
    // A heading right below that will go to the next page takes this one along.
    const below = following.findIndex(node => node.headlineLevel !== undefined)
    return below >= 0 && textsOf(following.slice(0, below)) <= own && isShort(following[below]!)
  }
/** Points for the head and a row of four lines: what a provision says, or the items it is about, seldom takes more. */
const roomForRow = 76

function cover(model: DocumentModel, setting: Setting): readonly Content[] {
  const { look, official, language } = setting
  if (model.layout === 'letter')
    return [
      {
        ...setting.text([model.title], {
          family: 'hei',
          size: look.title,
          weight: 'bold',
          line: 1.35 * look.title,
          mark: setting.tags.heading(0),
        }),
        margin: [0, 0, 0, 14],
      },
      { ...fieldsTable(model.cover, setting), margin: [0, 0, 0, 14] },
    ]
  const alignment = official ? 'center' : 'left'
  return [
    ...(official
      ? []
      : [
          {
            canvas: [{ type: 'line', x1: 0, y1: 0, x2: 42, y2: 0, lineWidth: 2, lineColor: `#${accent}` }],
            margin: [0, 84, 0, 18],
          },
        ]),
    {
      ...setting.text([titleLines(model.title, language).join('\n')], {
        family: official ? 'song' : 'hei',
        size: look.title,
        weight: 'bold',
        line: 1.35 * look.title,
        mark: setting.tags.heading(0),
      }),
      alignment,
      margin: [0, official ? 110 : 0, 0, 8],
    },
    {
      ...setting.text([model.subtitle], {
        size: look.body,
        color: official ? ink : faint,
        mark: setting.tags.leaf('P'),
      }),
      alignment,
      margin: [0, 0, 0, official ? 60 : 30],
    },
    fieldsTable(model.cover, setting),
    {
      ...setting.text([`${language === 'zh' ? '所依文本：' : 'Form followed: '}${model.form}`], {
        size: look.small,
        color: faint,
        mark: setting.tags.leaf('P'),
      }),
      margin: [0, 14, 0, 0],
    },
  ]
}

/**
 * The space after the last block of a part is left out: where a table fills its page to the end, that space would open
 * another page, and the part that follows one more.
 */
function atPageEnds(content: readonly Content[]): readonly Content[] {
  return content.map((one, index) => {
    const next = content[index + 1]
    const [left = 0, top = 0, right = 0] = (one.margin as readonly number[] | undefined) ?? []
    return next === undefined || next.pageBreak === 'before' ? { ...one, margin: [left, top, right, 0] } : one
  })
}

/** The blocks in order. Signatures, and tables that take little room, stay whole, with the heading and the sentence above them. */
function body(blocks: readonly Block[], setting: Setting): readonly Content[] {
  const content: Content[] = []
  let from = 0
  blocks.forEach((block, index) => {
    if (!staysWhole(block) || isSigned(blocks, index)) return
    const start = wholeFrom(blocks, index, from)
    content.push(...apart(blocks, from, start, setting))
    content.push(together(blocks.slice(start, index + 1), setting))
    from = index + 1
  })
  return [...content, ...apart(blocks, from, blocks.length, setting)]
}

/**
 * What may go over pages. A line that introduces a table is asked, as headings are, whether the table goes to the next page. A heading
 * over text needs no room for a row.
 */
const apart = (blocks: readonly Block[], from: number, to: number, setting: Setting): readonly Content[] =>
  blocks.slice(from, to).flatMap((one, at) =>
    rendered(one, setting).map(content => {
      if (introducesTable(blocks, from + at)) return { ...content, headlineLevel: lineLevel }
      const isAboveText =
        one.block === 'heading' &&
        blocks[from + at + 1]?.block === 'paragraph' &&
        !introducesTable(blocks, from + at + 1)
      return isAboveText ? { ...content, headlineLevel: one.level + aboveText } : content
    }),
  )
const lineLevel = 9
/** Added to the level of a heading that text stands under. */
const aboveText = 10

/** What is not torn apart. A heading in it stays as it is without being asked: a page opened inside would lose what is on it. */
function together(blocks: readonly Block[], setting: Setting): Content {
  const stack = blocks
    .flatMap(one => rendered(one, setting))
    .map(({ headlineLevel: _asked, ...content }) => content)
  return { stack, unbreakable: true }
}

function rendered(block: Block, setting: Setting): readonly Content[] {
  const { look, official } = setting
  const alignment = official ? 'center' : 'left'
  switch (block.block) {
    case 'part': {
      setting.tags.section()
      // Number and title are two lines, and one heading.
      const mark = setting.tags.heading(1)
      return [
        {
          ...setting.text([block.number], { family: 'hei', size: look.small + 1, color: faint, mark }),
          alignment,
          ...(block.continued
            ? { margin: [0, 26, 0, 4], headlineLevel: 1 }
            : { margin: [0, 0, 0, 4], pageBreak: 'before' }),
        },
        {
          ...setting.text([block.title], {
            family: official ? 'song' : 'hei',
            size: look.part,
            weight: 'bold',
            line: look.part * 1.35,
            mark,
          }),
          alignment,
          margin: [0, 0, 0, 16],
          ...setting.outline.line(
            0,
            `${block.number}${setting.language === 'zh' ? '　' : ': '}${block.title}`,
          ),
        },
      ]
    }
    case 'heading':
      return [heading(block, setting)]
    case 'paragraph':
      return [paragraph(block.number, block.text, setting)]
    case 'note':
      return [
        {
          layout: 'note',
          margin: [0, 6, 0, 10],
          table: {
            widths: [textWidth(look) - 12],
            body: [
              [setting.text(block.text, { size: look.small, color: faint, mark: setting.tags.leaf('P') })],
            ],
          },
        },
      ]
    case 'table':
      return [textTable(block, setting)]
    case 'fields':
      return [{ ...fieldsTable(block.rows, setting), margin: [0, 2, 0, 10] }]
    case 'signatures':
      return [signatureTable(block.sides, setting)]
  }
}

const headingFamilies: readonly Family[] = ['hei', 'song', 'song']

function heading({ level, number, text }: Extract<Block, { block: 'heading' }>, setting: Setting): Content {
  const { look, official, language } = setting
  const size = look.headings[level - 1]!
  const family = official ? headingFamilies[level - 1]! : 'hei'
  const weight: Weight = official && level === 1 ? 'normal' : 'bold'
  const line = official ? look.line : size * 1.4
  const margin = [0, official ? 6 : level === 1 ? 14 : 9, 0, official ? 2 : 5]
  const style = { family, size, weight, line, mark: setting.tags.heading((level + 1) as 2 | 3 | 4) }
  if (language === 'zh') {
    const spaced = chineseHeading(number, text)
    return {
      ...setting.text([spaced], style),
      leadingIndent: look.indent,
      margin,
      headlineLevel: level,
      ...setting.outline.line(level, spaced),
    }
  }
  const width = Math.max(level === 1 ? 28 : level === 2 ? 34 : 40, number.length * size * 0.62)
  return {
    columns: [
      { ...setting.text([number], style), width },
      {
        ...setting.text([text], style),
        width: '*',
        ...setting.outline.line(level, `${number} ${text}`),
      },
    ],
    columnGap: 0,
    margin,
    headlineLevel: level,
  }
}

function paragraph(number: string | null, text: Text, setting: Setting): Content {
  const { look, official } = setting
  // In official papers a numbered paragraph begins as any other does.
  if (official && number !== null) return paragraph(null, [number, ...text], setting)
  const style = { size: look.body, line: look.line, mark: setting.tags.leaf('P') }
  const margin = [0, 0, 0, official ? 0 : 6]
  // Not justified: the engine would spread the space between two stretches, before a stop and after a mark as well.
  const set = setting.text(text, style)
  if (number === null) return { ...set, leadingIndent: look.indent, margin }
  return {
    columns: [
      { ...setting.text([number], style), width: 26 },
      { ...set, width: '*' },
    ],
    columnGap: 0,
    margin,
  }
}

/** Set once, so that its characters are among those cut out; digits of page numbers are added. */
function footerOf(model: DocumentModel, setting: Setting): (page: number, pages: number) => Content {
  const { look, language } = setting
  const style = { size: 8, color: faint }
  const set = (text: string): Content => ({ ...setting.text([text], style), style: foot })
  set('0123456789')
  const [before, between, after] = pageWords[language]
  const of = (page: number, pages: number): string => `${before}${page}${between}${pages}${after}`
  set(of(0, 0))
  const [title, text] = [set(model.title), set(model.footer)]
  return (page, pages) => ({
    margin: [look.margins[0], 14, look.margins[2], 0],
    stack: [
      line(look),
      {
        columns: [
          { ...title, width: '*' },
          { ...set(of(page, pages)), width: 'auto', alignment: 'right' },
        ],
        margin: [0, 4, 0, 0],
      },
      { ...text, margin: [0, 1, 0, 0] },
    ],
  })
}

const line = (look: Look): Content => ({
  canvas: [{ type: 'line', x1: 0, y1: 0, x2: textWidth(look), y2: 0, lineWidth: 0.5, lineColor: `#${rule}` }],
})
