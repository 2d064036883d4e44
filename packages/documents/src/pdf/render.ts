/** A document as PDF. */
import { accent, faint, ink, type Look, lookOf, rule, textWidth } from '../look.ts'
import { type Block, type DocumentModel, gapNumbers, gapsOf, type Text } from '../model.ts'
import { Faces, type Family, type Weight } from './faces.ts'
import { type Content, Setting } from './setting.ts'
import { fieldsTable, signatureTable, tableLayouts, textTable } from './tables.ts'

/** Bytes of a PDF file: the same for the same model. */
export async function renderPdf(model: DocumentModel): Promise<Buffer> {
  const look = lookOf(model.layout, model.language)
  const official = model.layout === 'official' && model.language === 'zh'
  const setting = new Setting(await Faces.open(), look, model.language, official, gapNumbers(gapsOf(model)))
  const content = [...cover(model, setting), ...model.blocks.flatMap(block => rendered(block, setting))]
  const footer = footerOf(model, setting)
  const made = new Date(model.made)
  const definition = {
    pageSize: 'A4',
    pageMargins: [...look.margins],
    version: '1.7',
    language: model.language === 'zh' ? 'zh-CN' : 'en-GB',
    info: {
      title: model.title,
      subject: model.form,
      author: 'Carnet',
      creator: 'Carnet',
      producer: 'Carnet',
      creationDate: made,
      modDate: made,
    },
    displayTitle: true,
    content,
    footer,
    defaultStyle: { fontSize: look.body, color: `#${ink}`, lineHeight: 1 },
    pageBreakBefore: isOrphan,
  }
  // A CommonJS package: Node gives what it exports, with its default inside.
  const { default: printing } = await import('pdfmake/js/Printer.js')
  const Printer = 'default' in printing ? printing.default : printing
  const { fonts, ...files } = await fontsOf(setting.faces)
  const printer = new Printer(fonts, files, { resolve: () => {}, resolved: async () => {} }, () => false)
  const document = await printer.createPdfKitDocument(definition, { tableLayouts })
  const chunks: Buffer[] = []
  return new Promise((done, failed) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk))
    document.on('end', () => done(Buffer.concat(chunks)))
    document.on('error', failed)
    document.end()
  })
}

/** The fonts by name and weight, and the files that they are to the layout engine, which asks for them by path. */
async function fontsOf(faces: Faces) {
  const fonts: Record<string, Partial<Record<Weight, string>>> = {}
  const files = new Map<string, Buffer>()
  for (const { name, weight, bytes } of await faces.embedded()) {
    const path = `${name}-${weight}`
    fonts[name] = { ...fonts[name], [weight]: path }
    files.set(path, bytes)
  }
  return {
    fonts,
    existsSync: (path: string) => files.has(path),
    readFileSync: (path: string) => files.get(path),
  }
}

interface Placed {
  readonly headlineLevel?: number
  readonly columns?: unknown
  readonly text?: unknown
}

/** A heading that no text follows on its page goes to the next. One that hangs is itself two texts. */
function isOrphan(
  { headlineLevel, columns }: Placed,
  page: { getFollowingNodesOnPage(): readonly Placed[] },
): boolean {
  if (headlineLevel === undefined) return false
  const own = columns === undefined ? 0 : 2
  return page.getFollowingNodesOnPage().filter(({ text }) => text !== undefined).length <= own
}

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
      ...setting.text([model.title], {
        family: official ? 'song' : 'hei',
        size: look.title,
        weight: 'bold',
        line: 1.35 * look.title,
      }),
      alignment,
      margin: [0, official ? 110 : 0, 0, 8],
    },
    {
      ...setting.text([model.subtitle], { size: look.body, color: official ? ink : faint }),
      alignment,
      margin: [0, 0, 0, official ? 60 : 30],
    },
    fieldsTable(model.cover, setting),
    {
      ...setting.text([`${language === 'zh' ? '所依文本：' : 'Form followed: '}${model.form}`], {
        size: look.small,
        color: faint,
      }),
      margin: [0, 14, 0, 0],
    },
  ]
}

function rendered(block: Block, setting: Setting): readonly Content[] {
  const { look, official } = setting
  const alignment = official ? 'center' : 'left'
  switch (block.block) {
    case 'part':
      return [
        {
          ...setting.text([block.number], { family: 'hei', size: look.small + 1, color: faint }),
          alignment,
          margin: [0, 0, 0, 4],
          pageBreak: 'before',
        },
        {
          ...setting.text([block.title], {
            family: official ? 'song' : 'hei',
            size: look.part,
            weight: 'bold',
            line: look.part * 1.35,
          }),
          alignment,
          margin: [0, 0, 0, 16],
        },
      ]
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
            body: [[setting.text(block.text, { size: look.small, color: faint })]],
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
  if (language === 'zh') {
    const spaced = /^[A-Z0-9表]/.test(number) ? `${number} ${text}` : `${number}${text}`
    return {
      ...setting.text([spaced], { family, size, weight, line }),
      leadingIndent: look.indent,
      margin,
      headlineLevel: level,
    }
  }
  const width = Math.max(level === 1 ? 28 : level === 2 ? 34 : 40, number.length * size * 0.62)
  return {
    columns: [
      { ...setting.text([number], { family, size, weight, line }), width },
      { ...setting.text([text], { family, size, weight, line }), width: '*' },
    ],
    columnGap: 0,
    margin,
    headlineLevel: level,
  }
}

function paragraph(number: string | null, text: Text, setting: Setting): Content {
  const { look, official } = setting
  const style = { size: look.body, line: look.line }
  const margin = [0, 0, 0, official ? 0 : 6]
  const set = { ...setting.text(text, style), alignment: setting.language === 'zh' ? 'left' : 'justify' }
  if (number === null) return { ...set, leadingIndent: look.indent, margin }
  const hang = official ? 28 : 26
  return {
    columns: [
      { ...setting.text([number], style), width: hang },
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
  setting.text(['0123456789'], style)
  const of = (page: number, pages: number): string =>
    language === 'zh' ? `第${page}页 共${pages}页` : `Page ${page} of ${pages}`
  setting.text([of(0, 0)], style)
  const [title, text] = [setting.text([model.title], style), setting.text([model.footer], style)]
  return (page, pages) => ({
    margin: [look.margins[0], 14, look.margins[2], 0],
    stack: [
      line(look),
      {
        columns: [
          { ...title, width: '*' },
          { ...setting.text([of(page, pages)], style), width: 'auto', alignment: 'right' },
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
