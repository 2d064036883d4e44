/** The page of a regime as one file of HTML: no script, nothing fetched, readable by a screen reader, on paper, and in the dark. */
import { label } from '@carnet/locales'
import { anchorIn } from './cited.ts'
import type { Clause } from './clause.ts'
import type { RegimePage, Section } from './page.ts'
import { pageStyle, pageStyleHash } from './page-html-style.ts'
import type { Entry, Field, State } from './page-parts.ts'
import { leadText, marksOf } from './page-text.ts'

/** A whole document. What comes from a regime is escaped; links lead to https addresses and into the page only. */
export function pageHtml(page: RegimePage): string {
  const anchors = anchorsOf(page)
  const main = page.sections.map((section, index) => sectionHtml(section, index, page, anchors)).join('\n')
  const policy = `default-src 'none'; style-src '${pageStyleHash}'; base-uri 'none'; form-action 'none'`
  return `<!doctype html>
<html lang="${page.language === 'zh' ? 'zh-Hans' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escaped(page.title)} – ${escaped(leadText(page))}</title>
<style>${pageStyle}</style>
</head>
<body>
<a class="skip" href="#main">${escaped(word(page, 'skip'))}</a>
<header class="top">
<p class="eyebrow">${escaped(word(page, 'eyebrow', { code: page.code }))}</p>
<h1>${escaped(page.title)}</h1>
<p class="lead">${escaped(leadText(page))}</p>
${fieldsHtml(page.fields, page, anchors, 'facts')}
</header>
<div class="columns">
<nav class="contents" aria-label="${escaped(word(page, 'contents'))}">
<h2>${escaped(word(page, 'contents'))}</h2>
<ol>
${page.sections.map(section => contentsHtml(section, page)).join('\n')}
</ol>
</nav>
<main id="main">
${main}
</main>
</div>
<footer><p>${escaped(word(page, 'foot.words'))}</p></footer>
</body>
</html>
`
}

const word = (page: RegimePage, name: string, filling = {}): string =>
  label(`present.${name}`, page.language, filling)

/** Where each entry of the page can be found: the ids are told apart by their section, since parts may share a name. */
type Anchors = ReadonlyMap<string, string>

function anchorsOf(page: RegimePage): Anchors {
  const anchors = new Map<string, string>()
  for (const section of page.sections)
    for (const entry of section.entries)
      for (const one of [entry, ...entry.entries])
        if (!anchors.has(one.id)) anchors.set(one.id, anchorOf(section, one))
  return anchors
}

const anchorOf = (section: Section, entry: Entry): string => anchorIn(section.id, entry.id)

function contentsHtml(section: Section, page: RegimePage): string {
  const nested = section.entries.filter(entry => entry.entries.length > 0)
  const links = nested.flatMap(entry => [
    `<li><a href="#${anchorOf(section, entry)}">${escaped(entry.title)}</a>`,
    '<ul>',
    ...entry.entries.map(one => {
      const marks = marksOf(one, page).length > 0 ? ' class="marked"' : ''
      return `<li${marks}><a href="#${anchorOf(section, one)}">${escaped(one.title)}</a></li>`
    }),
    '</ul></li>',
  ])
  const inner = links.length > 0 ? `\n<ul>\n${links.join('\n')}\n</ul>\n` : ''
  return `<li><a href="#section-${section.id}">${escaped(section.title)}</a>${inner}</li>`
}

function sectionHtml(section: Section, index: number, page: RegimePage, anchors: Anchors): string {
  const body = section.body.map(part =>
    typeof part === 'string' ? `<p>${linked(part, anchors)}</p>` : clauseHtml(part, anchors),
  )
  return `<section id="section-${section.id}" aria-labelledby="title-${section.id}">
<h2 id="title-${section.id}"><span class="number">${index + 1}</span> ${escaped(section.title)}</h2>
${body.join('\n')}
${section.entries.map(entry => entryHtml(entry, section, page, anchors, 3)).join('\n')}
</section>`
}

const shapes: Readonly<Record<State, string>> = {
  'in-force': '●',
  'not-yet': '◌',
  ended: '–',
  'not-applied': '–',
  'not-commenced': '◌',
}

function entryHtml(
  entry: Entry,
  section: Section,
  page: RegimePage,
  anchors: Anchors,
  level: number,
): string {
  const { text, formal, origin } = sorted(entry.fields, page)
  const marks = marksOf(entry, page)
  const shape = entry.state && entry.state !== 'in-force' ? shapes[entry.state] : '!'
  const chips = marks.map(
    (mark, index) =>
      `<span class="chip"><span aria-hidden="true">${index === 0 ? shape : '!'}</span> ${escaped(mark)}</span>`,
  )
  const id = entry.id === entry.title || page.layout === 'sides' ? '' : ` <code>${escaped(entry.id)}</code>`
  const past = entry.state === null || entry.state === 'in-force' ? '' : ' past'
  const both = page.layout !== 'sides' && text.length > 0 && formal.length > 0
  const pair = [
    ...(text.length > 0
      ? [`<div class="law">${text.map(field => textHtml(field, page, anchors)).join('\n')}</div>`]
      : []),
    ...(formal.length > 0 ? [fieldsHtml(formal, page, anchors, page.layout ?? 'formal')] : []),
  ]
  const inner = entry.entries.map(one => entryHtml(one, section, page, anchors, level + 1))
  return `<article class="entry${past}" id="${anchorOf(section, entry)}">
<h${level}>${escaped(entry.title)}${id}${chips.length > 0 ? ` ${chips.join(' ')}` : ''}</h${level}>
<div class="${both ? 'pair' : 'single'}">
${pair.join('\n')}
</div>
${origin.length > 0 ? fieldsHtml(origin, page, anchors, 'origin') : ''}
${inner.join('\n')}
</article>`
}

/** What the law says on the one side, what is judged on the other, and where it comes from below both. */
interface Sorted {
  readonly text: readonly Field[]
  readonly formal: readonly Field[]
  readonly origin: readonly Field[]
}

const ofOrigin = ['cite', 'confidence', 'checked', 'source', 'number']
const ofText = ['basis', 'evidence', 'doubt', 'aim']

function sorted(fields: readonly Field[], page: RegimePage): Sorted {
  const isOf = (names: readonly string[], { name }: Field): boolean =>
    names.some(one => word(page, one) === name)
  const isText = (field: Field): boolean =>
    (field.name === '' && typeof field.value === 'string') || isOf(ofText, field)
  return {
    text: fields.filter(isText),
    formal: fields.filter(field => !isText(field) && !isOf(ofOrigin, field)),
    origin: fields.filter(field => isOf(ofOrigin, field)),
  }
}

function textHtml({ name, value }: Field, page: RegimePage, anchors: Anchors): string {
  const text = typeof value === 'string' ? linked(value, anchors) : valueHtml(value, anchors)
  if (name === '') return `<p class="said">${text}</p>`
  const isDoubt = name === word(page, 'doubt')
  return `<p class="${isDoubt ? 'doubt' : 'note'}"><b>${escaped(name)}</b> ${text}</p>`
}

function fieldsHtml(fields: readonly Field[], page: RegimePage, anchors: Anchors, kind: string): string {
  if (fields.length === 0) return ''
  const rows = fields.map(({ name, value, href }) => {
    const text = typeof value === 'string' ? linked(value, anchors) : valueHtml(value, anchors)
    const linkedText =
      href !== undefined && /^https?:\/\//.test(href) && typeof value === 'string'
        ? `<a href="${escaped(href)}" rel="noreferrer">${escaped(value)}</a>`
        : text
    const isDigest = name === word(page, 'digest')
    return `<div><dt>${escaped(name)}</dt><dd${isDigest ? ' class="hash"' : ''}>${linkedText}</dd></div>`
  })
  return `<dl class="${kind}">\n${rows.join('\n')}\n</dl>`
}

function valueHtml(value: Exclude<Field['value'], string>, anchors: Anchors): string {
  if ('text' in value) return clauseHtml(value, anchors)
  if ('snippet' in value) return `<pre>${value.snippet.map(escaped).join('\n')}</pre>`
  const [only] = value
  if (only !== undefined && value.length === 1) return linked(only, anchors)
  return `<ul>${value.map(text => `<li>${linked(text, anchors)}</li>`).join('')}</ul>`
}

function clauseHtml({ text, parts }: Clause, anchors: Anchors): string {
  const own = `<span class="clause">${linked(text, anchors)}</span>`
  if (parts.length === 0) return own
  return `${own}<ul>${parts.map(part => `<li>${clauseHtml(part, anchors)}</li>`).join('')}</ul>`
}

/** A name in square brackets that stands on this page leads there. */
function linked(text: string, anchors: Anchors): string {
  return escaped(text).replaceAll(/\[([^\]\s]+)\]/g, (whole, name: string) => {
    const anchor = anchors.get(name)
    return anchor === undefined ? whole : `<a class="ref" href="#${anchor}">${name}</a>`
  })
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Nothing that a regime says can become markup. */
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, character => entities[character] ?? '')
