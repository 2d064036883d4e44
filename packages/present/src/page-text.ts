/** The page of a regime as plain text and as Markdown. */
import { formatDay, formatList, label } from '@carnet/locales'
import { clauseLines } from './clause.ts'
import { type Line, plainLines } from './line.ts'
import type { RegimePage, Section } from './page.ts'
import type { Entry, Field } from './page-parts.ts'

const wordOf = (page: RegimePage, name: string, filling = {}): string =>
  label(`present.${name}`, page.language, filling)

/** What stands under the title. */
export const leadText = (page: RegimePage): string =>
  page.lead ?? wordOf(page, 'as-of', { day: formatDay(page.asOf, page.language) })

const colon = (page: RegimePage): string => (page.language === 'zh' ? '：' : ': ')

/** What stands beside a title: what is not in force, what is not verified. */
export function marksOf(entry: Entry, page: RegimePage): string[] {
  const state =
    entry.state === null || entry.state === 'in-force' ? [] : [wordOf(page, `state.${entry.state}`)]
  const sure = entry.confidence === 'unverified' ? [wordOf(page, 'confidence.visible')] : []
  return [...state, ...sure]
}

const titleOf = (entry: Entry, page: RegimePage): string =>
  [
    entry.title,
    ...(entry.id === entry.title || page.layout === 'sides' ? [] : [` [${entry.id}]`]),
    ...marksOf(entry, page).map(text => wordOf(page, 'bracket', { text })),
  ].join('')

/** Plain text, for a terminal or a file; no colours, nothing wrapped. */
export function pageText(page: RegimePage): string {
  const contents = page.sections.map((section, index) => `  ${index + 1}  ${section.title}`)
  const lines = [
    `${page.title}${wordOf(page, 'bracket', { text: page.code })}`,
    leadText(page),
    '',
    ...page.fields.flatMap(field => fieldText(field, page, '')),
    '',
    wordOf(page, 'contents'),
    ...contents,
    ...page.sections.flatMap((section, index) => sectionText(section, index, page)),
  ]
  return `${lines
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`
}

function sectionText(section: Section, index: number, page: RegimePage): string[] {
  const body = section.body.flatMap(part =>
    typeof part === 'string' ? [`  ${part}`] : plainLines(clauseLines(part), '  '),
  )
  return [
    '',
    `${index + 1}  ${section.title}`,
    '',
    ...body,
    ...(body.length > 0 && section.entries.length > 0 ? [''] : []),
    ...section.entries.flatMap(entry => entryText(entry, page, '  ')),
  ]
}

function entryText(entry: Entry, page: RegimePage, left: string): string[] {
  return [
    `${left}${titleOf(entry, page)}`,
    ...entry.fields.flatMap(field => fieldText(field, page, `${left}  `)),
    ...entry.entries.flatMap(inner => ['', ...entryText(inner, page, `${left}  `)]),
    '',
  ]
}

function fieldText({ name, value }: Field, page: RegimePage, left: string): string[] {
  const head = name === '' ? '' : `${name}${colon(page)}`
  if (typeof value === 'string') return [`${left}${head}${value}`]
  const lines = valueLines(value)
  const [only] = lines
  if (only && lines.length === 1) return [`${left}${head}${only.text}`]
  return [`${left}${head.trimEnd()}`, ...lines.map(line => `${left}  ${plainLines([line])[0]}`)]
}

/** The lines of a value that is no single text. */
export function valueLines(value: Exclude<Field['value'], string>): Line[] {
  if ('text' in value) return clauseLines(value)
  return ('snippet' in value ? value.snippet : value).map(text => ({ indent: 0, text }))
}

/** Markdown with headings, lists and links. What comes from the regime is escaped. */
export function pageMarkdown(page: RegimePage): string {
  const lines = [
    `# ${escaped(page.title)}${wordOf(page, 'bracket', { text: escaped(page.code) })}`,
    '',
    leadText(page),
    '',
    ...page.fields.flatMap(field => fieldMarkdown(field, page)),
    '',
    `## ${wordOf(page, 'contents')}`,
    '',
    ...page.sections.map(({ id, title }) => `- [${title}](#${anchor(id)})`),
    ...page.sections.flatMap(section => sectionMarkdown(section, page)),
  ]
  return `${lines
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`
}

const anchor = (id: string): string => `section-${id}`

function sectionMarkdown(section: Section, page: RegimePage): string[] {
  const body = section.body.flatMap(part =>
    typeof part === 'string' ? [`- ${escaped(part)}`] : nested(clauseLines(part)),
  )
  return [
    '',
    `<a id="${anchor(section.id)}"></a>`,
    '',
    `## ${section.title}`,
    '',
    ...body,
    ...section.entries.flatMap(entry => entryMarkdown(entry, page, 3)),
  ]
}

function entryMarkdown(entry: Entry, page: RegimePage, level: number): string[] {
  const marks = marksOf(entry, page).map(mark => ` **${mark}**`)
  const id = entry.id === entry.title || page.layout === 'sides' ? '' : ` \`${entry.id}\``
  return [
    '',
    `${'#'.repeat(level)} ${escaped(entry.title)}${id}${marks.join('')}`,
    '',
    ...entry.fields.flatMap(field => fieldMarkdown(field, page)),
    ...entry.entries.flatMap(inner => entryMarkdown(inner, page, level + 1)),
  ]
}

function fieldMarkdown({ name, value, href }: Field, page: RegimePage): string[] {
  const head = name === '' ? '' : `**${name}**${colon(page)}`
  if (typeof value === 'string')
    return [`- ${head}${href ? `[${escaped(value)}](<${address(href)}>)` : escaped(value)}`]
  // As code, by its indent: no line of it can end the block.
  if ('snippet' in value)
    return [`- ${head.trimEnd()}`, '', ...value.snippet.map(line => `${codeIndent}${line}`), '']
  if (
    !('text' in value) &&
    href === undefined &&
    value.every(text => text.length < 30 && !text.includes(' '))
  )
    return [`- ${head}${escaped(formatList(value, page.language))}`]
  const lines = valueLines(value)
  const [only] = lines
  if (only && lines.length === 1) return [`- ${head}${escaped(only.text)}`]
  return [`- ${head.trimEnd()}`, ...nested(lines.map(line => ({ ...line, indent: line.indent + 1 })))]
}

/** Four within the two of a list. */
const codeIndent = ' '.repeat(6)

const nested = (lines: readonly Line[]): string[] =>
  lines.map(({ indent, text }) => `${'  '.repeat(indent)}- ${escaped(text)}`)

/** Nothing that a regime says can become markup, a link or HTML. */
const escaped = (text: string): string => text.replaceAll(/[\\`*_[\]<>|#~]/g, '\\$&').replaceAll('\n', ' ')

const address = (href: string): string => href.replaceAll(/[<>\n]/g, encodeURIComponent)
