/** The change feed of a desk: Atom (RFC 4287) and JSON Feed 1.1. Pure: what happened in, text out. */
import type { Words } from '@carnet/law'
import { label, type Written } from '@carnet/locales'

export interface FeedItem {
  /** Its name for ever: `urn:uuid:…`, with what happened behind it. */
  readonly id: string
  readonly title: Words
  /** What changed: a sentence each. */
  readonly says: readonly Words[]
  /** Where it is to be had. */
  readonly path: string
  readonly at: Date
}

export interface Feed {
  readonly id: string
  readonly name: Words
  /** The address of the service, without a slash at its end. */
  readonly origin: string
  /** The page, and the feed itself, below it. */
  readonly home: string
  readonly self: string
  readonly language: Written
  /** Newest first. */
  readonly items: readonly FeedItem[]
  /** When the desk was made or changed: the time of a feed without entries. */
  readonly since: Date
}

const titleOf = ({ name, language }: Feed): string =>
  label('desk.feed.title', language, { name: name[language] })

/** The newest first. */
export const newestFirst = (items: readonly FeedItem[]): FeedItem[] =>
  [...items].sort((one, other) => other.at.getTime() - one.at.getTime() || (one.id < other.id ? -1 : 1))

export function atomFeed(feed: Feed): string {
  const { id, origin, home, self, language, name, items, since } = feed
  const updated = (items[0]?.at ?? since).toISOString()
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `  <id>${xml(id)}</id>`,
    `  <title>${xml(titleOf(feed))}</title>`,
    `  <updated>${updated}</updated>`,
    `  <author><name>${xml(name[language])}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${xml(origin + self)}"/>`,
    `  <link rel="alternate" type="application/json" href="${xml(origin + home)}"/>`,
    ...items.flatMap(item => [
      '  <entry>',
      `    <id>${xml(item.id)}</id>`,
      `    <title>${xml(item.title[language])}</title>`,
      `    <updated>${item.at.toISOString()}</updated>`,
      `    <link rel="alternate" href="${xml(origin + item.path)}"/>`,
      `    <content type="text">${xml(textOf(item, language))}</content>`,
      '  </entry>',
    ]),
    '</feed>',
    '',
  ].join('\n')
}

export function jsonFeed(feed: Feed) {
  const { origin, home, self, language, name, items } = feed
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: titleOf(feed),
    home_page_url: origin + home,
    feed_url: origin + self,
    language,
    authors: [{ name: name[language] }],
    items: items.map(item => ({
      id: item.id,
      url: origin + item.path,
      title: item.title[language],
      content_text: textOf(item, language),
      date_published: item.at.toISOString(),
    })),
  }
}

/** A feed must not be empty of text: the title stands where nothing more is said. */
const textOf = ({ says, title }: FeedItem, language: Written): string =>
  says.map(one => one[language]).join('\n') || title[language]

const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** What XML has no character for is left out: a control character, half of a pair. */
const xml = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML forbids just these
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '')
    .replaceAll(/[&<>"']/g, mark => marks[mark]!)
