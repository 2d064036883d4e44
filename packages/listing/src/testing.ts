/** Small real files for the tests: a table as DOCX, XLSX and PDF. */
import { strToU8, zipSync } from 'fflate'

export type Table = readonly (readonly string[])[]

const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** A Word document: headings and tables in turn. An empty cell below a filled one of the first two columns is merged with it. */
export function makeDocx(parts: readonly (string | Table)[]): Uint8Array {
  const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  const body = parts.map(part => (typeof part === 'string' ? paragraph(part) : docxTable(part))).join('')
  return zipSync({
    '[Content_Types].xml': strToU8(
      `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(
      `${xmlHead}<w:document xmlns:w="${w}"><w:body>${body}</w:body></w:document>`,
    ),
  })
}

const paragraph = (text: string): string => `<w:p><w:r><w:t>${escaped(text)}</w:t></w:r></w:p>`

function docxTable(table: Table): string {
  const rows = table.map((row, at) => {
    const cells = row.map((cell, column) => {
      const mergeable = at > 0 && column < 2
      const below = table[at + 1]?.[column]
      const merge =
        mergeable && cell === ''
          ? '<w:vMerge/>'
          : mergeable && below === ''
            ? '<w:vMerge w:val="restart"/>'
            : ''
      return `<w:tc><w:tcPr>${merge}</w:tcPr>${paragraph(cell)}</w:tc>`
    })
    return `<w:tr>${cells.join('')}</w:tr>`
  })
  return `<w:tbl>${rows.join('')}</w:tbl>`
}

/** A workbook with one sheet; texts are shared strings. */
export function makeXlsx(name: string, table: Table): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const strings = [...new Set(table.flat().filter(text => text !== ''))]
  const rows = table.map((row, at) => {
    const cells = row.flatMap((text, column) =>
      text === ''
        ? []
        : [`<c r="${String.fromCharCode(65 + column)}${at + 1}" t="s"><v>${strings.indexOf(text)}</v></c>`],
    )
    return `<row r="${at + 1}">${cells.join('')}</row>`
  })
  return zipSync({
    '[Content_Types].xml': strToU8(
      `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `${xmlHead}<workbook xmlns="${main}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="${escaped(name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/sharedStrings.xml': strToU8(
      `${xmlHead}<sst xmlns="${main}">${strings.map(text => `<si><t>${escaped(text)}</t></si>`).join('')}</sst>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      `${xmlHead}<worksheet xmlns="${main}"><sheetData>${rows.join('')}</sheetData></worksheet>`,
    ),
  })
}

type Rectangle = readonly [x: number, y: number, width: number, height: number]

/** What is drawn on a page: a text at a place, a line, a rectangle that is filled, or one that only bounds what is drawn. */
export type Drawn =
  | { readonly text: string; readonly x: number; readonly y: number }
  | { readonly filled: Rectangle }
  | { readonly clip: Rectangle }
  | { readonly line: readonly [x1: number, y1: number, x2: number, y2: number] }

const letter = 9
const lineHeight = 12

/** A table as it is drawn: columns of a width, texts broken in their cells; with lines around the cells, or without. */
export function drawTable(
  table: Table,
  widths: readonly number[],
  top: number,
  ruled = true,
): { drawn: Drawn[]; bottom: number } {
  const drawn: Drawn[] = []
  const edges = [40]
  for (const width of widths) edges.push(edges.at(-1)! + width)
  const right = edges.at(-1)!
  let y = top
  const rule = (at: number): void => {
    if (ruled) drawn.push({ line: [40, at, right, at] })
  }
  rule(y)
  for (const row of table) {
    const lines = row.map((cell, column) => broken(cell, Math.floor((widths[column]! - 6) / letter)))
    const height = Math.max(1, ...lines.map(one => one.length)) * lineHeight + 4
    for (const [column, parts] of lines.entries())
      for (const [at, text] of parts.entries())
        drawn.push({ text, x: edges[column]! + 3, y: y - (at + 1) * lineHeight })
    if (ruled) for (const edge of edges) drawn.push({ line: [edge, y, edge, y - height] })
    y -= height
    rule(y)
  }
  return { drawn, bottom: y }
}

/** Latin letters take half the width of Han characters; this font gives all the same, so that lines are broken by characters. */
function broken(text: string, most: number): string[] {
  const characters = [...text]
  const lines: string[] = []
  for (let at = 0; at < characters.length; at += most) lines.push(characters.slice(at, at + most).join(''))
  return lines
}

/** A PDF whose font is not embedded and says what its codes mean: text that can be read without any font. */
export function makePdf(pages: readonly (readonly Drawn[])[]): Uint8Array {
  const objects: string[] = ['', '']
  const add = (text: string): number => objects.push(text)
  const stream = (text: string): number => add(`<< /Length ${text.length} >>\nstream\n${text}\nendstream`)
  const meaning = stream(
    '/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapName /Own def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n1 beginbfrange\n<0000> <FFFF> <0000>\nendbfrange\nendcmap\nCMapName currentdict /CMap defineresource pop\nend\nend',
  )
  const descriptor = add(
    '<< /Type /FontDescriptor /FontName /Own /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
  )
  const glyphs = add(
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Own /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor ${descriptor} 0 R /DW 1000 /CIDToGIDMap /Identity >>`,
  )
  const font = add(
    `<< /Type /Font /Subtype /Type0 /BaseFont /Own /Encoding /Identity-H /DescendantFonts [${glyphs} 0 R] /ToUnicode ${meaning} 0 R >>`,
  )
  const kids = pages.map(drawn => {
    const content = stream(drawn.map(operators).join('\n'))
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${content} 0 R /Resources << /Font << /F ${font} 0 R >> >> >>`,
    )
  })
  objects[0] = '<< /Type /Catalog /Pages 2 0 R >>'
  objects[1] = `<< /Type /Pages /Kids [${kids.map(kid => `${kid} 0 R`).join(' ')}] /Count ${kids.length} >>`
  return withTable(objects)
}

function operators(drawn: Drawn): string {
  if ('line' in drawn) {
    const [x1, y1, x2, y2] = drawn.line
    return `${x1} ${y1} m ${x2} ${y2} l S`
  }
  if ('filled' in drawn) return `0.9 g ${drawn.filled.join(' ')} re f 0 g`
  if ('clip' in drawn) return `${drawn.clip.join(' ')} re W n`
  const codes = Array.from(drawn.text, character =>
    character.charCodeAt(0).toString(16).padStart(4, '0'),
  ).join('')
  return `BT /F ${letter} Tf ${drawn.x} ${drawn.y} Td <${codes}> Tj ET`
}

function withTable(objects: readonly string[]): Uint8Array {
  let text = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const at = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(at).padStart(10, '0')} 00000 n \n`
  })
  const start = text.length
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return Uint8Array.from(text, character => character.charCodeAt(0))
}
