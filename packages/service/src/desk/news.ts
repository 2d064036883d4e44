/** What happened at a desk, for its feeds: releases, withdrawals, drafts, replies. */
import type { Words } from '@carnet/law'
import { formatDay, label, textIn, type Written, written } from '@carnet/locales'
import type { Tables } from '@carnet/store'
import type { Transaction } from 'kysely'
import { type FeedItem, newestFirst } from './feeds.ts'
import { releasePath } from './publication-shape.ts'
import { type Publication, publicationsOf, type ToldChange } from './publications.ts'
import type { Desk } from './rows.ts'

/** As many as a reader that looks once a month will not miss. */
const mostItems = 100

const inBoth = (say: (language: Written) => string): Words =>
  Object.fromEntries(written.map(language => [language, say(language)])) as unknown as Words

export const draftPath = (slug: string, id: string): string => `/published/${slug}/drafts/${id}`

export async function feedItems(tx: Transaction<Tables>, desk: Desk): Promise<FeedItem[]> {
  const releases = (await publicationsOf(tx, desk)).flatMap(one => itemsOf(desk, one))
  const drafts = await tx
    .selectFrom('draft')
    .select(['id', 'title', 'regime', 'comment_until', 'created_at', 'closed_at', 'reply'])
    .where('organisation_id', '=', desk.organisation)
    .execute()
  const ofDrafts = drafts.flatMap((draft): FeedItem[] => {
    const path = draftPath(desk.slug, draft.id)
    const title = draft.title as Words
    const { regime } = draft
    const opened: FeedItem = {
      id: `urn:uuid:${draft.id}`,
      title: inBoth(language =>
        label('desk.feed.draft', language, { regime, day: formatDay(draft.comment_until, language) }),
      ),
      says: [title],
      path,
      at: draft.created_at,
    }
    if (draft.closed_at === null) return [opened]
    const closed: FeedItem = {
      id: `urn:uuid:${draft.id}#reply`,
      title: inBoth(language => label('desk.feed.closed', language, { regime })),
      says: [title, ...(draft.reply ? [draft.reply as unknown as Words] : [])],
      path,
      at: draft.closed_at,
    }
    return [closed, opened]
  })
  return newestFirst([...releases, ...ofDrafts]).slice(0, mostItems)
}

function itemsOf({ slug }: Desk, one: Publication): FeedItem[] {
  const { id, regime, file, note, changes, replaces, published_at, withdrawn } = one
  const path = releasePath(slug, file)
  const published: FeedItem = {
    id: `urn:uuid:${id}`,
    title: inBoth(language =>
      label(`desk.feed.${replaces ? 'replaced' : 'published'}`, language, { regime }),
    ),
    says: [...(note ? [note] : []), ...changes.flatMap(sentences)],
    path,
    at: published_at,
  }
  if (withdrawn === null) return [published]
  return [
    {
      id: `urn:uuid:${id}#withdrawn`,
      title: inBoth(language => label('desk.feed.withdrawn', language, { regime })),
      says: [
        inBoth(language =>
          label('desk.feed.reason', language, { reason: textIn(withdrawn.reason, language) }),
        ),
      ],
      path,
      at: withdrawn.at,
    },
    published,
  ]
}

const sentences = ({ says, lines }: ToldChange): Words[] => [says, ...lines]
