/** A page at the terminal: wrapped to its width, with colour only as emphasis. */
import {
  type Entry,
  type Field,
  leadText,
  marksOf,
  plainLines,
  type RegimePage,
  valueLines,
} from '@carnet/present'
import type { Context } from '../context.ts'
import { stringWidth, wrap } from '../output.ts'

/** As wide as is good to read, and as narrow as the terminal is. */
export const pageWidth = (): number => Math.max(40, Math.min(process.stdout.columns ?? 100, 100))

/** The lines of a page; `contents` off for a short one. */
export function pageLines(context: Context, page: RegimePage, width: number, contents = true): string[] {
  const { output } = context
  const marked = (index: number): string => output.paint(String(index + 1).padStart(2), 'accent')
  return [
    ...wrap(`${page.title}${context.bracket(page.code)}`, width).map(line => output.paint(line, 'strong')),
    ...wrap(leadText(page), width).map(line => output.paint(line, 'faint')),
    '',
    ...page.fields.flatMap(field => fieldLines(context, field, width, '')),
    ...(contents
      ? [
          '',
          ...page.sections.map(
            ({ title, entries }, index) => `${marked(index)}  ${title}${countOf(context, entries)}`,
          ),
        ]
      : []),
    ...page.sections.flatMap(({ title, body, entries }, index) => [
      '',
      `${contents ? `${marked(index)}  ` : ''}${output.paint(title, 'strong')}`,
      ...body.flatMap(part =>
        typeof part === 'string' ? hung(part, width, '    ', '') : clause(part, width, '    '),
      ),
      ...entries.flatMap(entry => ['', ...entryLines(context, entry, page, width, '    ')]),
    ]),
  ]
}

function countOf(context: Context, entries: readonly Entry[]): string {
  const count = entries.length + entries.flatMap(entry => entry.entries).length
  return count === 0 ? '' : `  ${context.output.paint(String(count), 'faint')}`
}

function entryLines(context: Context, entry: Entry, page: RegimePage, width: number, left: string): string[] {
  const { output } = context
  const marks = marksOf(entry, page).map(mark => `  ${output.paint(`! ${mark}`, 'conditional')}`)
  const titles = wrap(entry.title, width - left.length)
  const shownId = entry.id === entry.title || page.layout === 'sides' ? '' : entry.id
  const id = output.paint(shownId, 'faint')
  const last = titles.at(-1) ?? ''
  const fits = stringWidth(last) + stringWidth(shownId) + left.length + 2 <= width
  return [
    ...titles.slice(0, -1).map(line => `${left}${output.paint(line, 'strong')}`),
    `${left}${output.paint(last, 'strong')}${fits && shownId !== '' ? `  ${id}` : ''}${marks.join('')}`,
    ...(fits || shownId === '' ? [] : [`${left}${id}`]),
    ...entry.fields.flatMap(field => fieldLines(context, field, width, `${left}  `)),
    ...entry.entries.flatMap(inner => ['', ...entryLines(context, inner, page, width, `${left}  `)]),
  ]
}

function fieldLines(context: Context, { name, value }: Field, width: number, left: string): string[] {
  const { output, language } = context
  const mark = language === 'zh' ? '：' : ': '
  const head = name === '' ? '' : `${name}${mark}`
  if (typeof value === 'object' && 'snippet' in value)
    return [
      `${left}${output.paint(head.trimEnd(), 'faint')}`,
      // Not wrapped: it is to be copied.
      ...value.snippet.map(line => `${left}  ${line}`),
    ]
  const lines = typeof value === 'string' ? null : valueLines(value)
  const [only] = lines ?? []
  const single = typeof value === 'string' ? value : lines?.length === 1 ? only?.text : undefined
  const painted = (line: string): string =>
    head !== '' && line.startsWith(head.trimEnd())
      ? `${output.paint(head.trimEnd(), 'faint')}${line.slice(head.trimEnd().length)}`
      : line
  if (single !== undefined) {
    return hung(`${head}${single}`, width, left, '  ').map((line, index) =>
      index === 0 ? `${left}${painted(line.slice(left.length))}` : line,
    )
  }
  const parts = (lines ?? []).flatMap(line => {
    const own = `${left}  ${'  '.repeat(line.indent)}`
    const [text = ''] = plainLines([{ ...line, indent: Math.min(line.indent, 1) }])
    return hung(text.trimStart(), width, own, line.indent > 0 ? '  ' : '')
  })
  return [...(head === '' ? [] : [`${left}${output.paint(head.trimEnd(), 'faint')}`]), ...parts]
}

function clause(
  part: Exclude<Field['value'], string | readonly string[]>,
  width: number,
  left: string,
): string[] {
  return valueLines(part).flatMap(line =>
    hung(
      `${line.indent > 0 ? '· ' : ''}${line.text}`,
      width,
      `${left}${'  '.repeat(line.indent)}`,
      line.indent > 0 ? '  ' : '',
    ),
  )
}

/** A text under itself: further lines begin where its first word does. */
function hung(text: string, width: number, left: string, hang: string): string[] {
  return wrap(text, Math.max(16, width - left.length - hang.length)).map(
    (line, index) => `${left}${index === 0 ? '' : hang}${line}`,
  )
}
