/**
 * What of a page stands in its HTML before the program is there: its title and what it is for, in each language. The build puts it in, so
 * that whoever has a slow network reads at once what they came for; the program puts the same in its place.
 */
import type { Language } from '@carnet/locales'
import { approvalsWords } from '../pages/approvals/approvals.words.ts'
import { auditWords } from '../pages/audit/audit.words.ts'
import { authoritiesWords } from '../pages/authorities/authorities.words.ts'
import { authorityWords } from '../pages/authority/authority.words.ts'
import { changesWords } from '../pages/changes/changes.words.ts'
import { compareWords } from '../pages/compare/compare.words.ts'
import { consultationWords } from '../pages/consultation/consultation.words.ts'
import { declarationsWords } from '../pages/declarations/declarations.words.ts'
import { flowsWords } from '../pages/flows/flows.words.ts'
import { hereWords } from '../pages/here/here.words.ts'
import { homeWords } from '../pages/home/home.words.ts'
import { invitationWords } from '../pages/invitation/invitation.words.ts'
import { ledgerWords } from '../pages/ledger/ledger.words.ts'
import { listsWords } from '../pages/lists/lists.words.ts'
import { myDataWords } from '../pages/my-data/my-data.words.ts'
import { obligationsWords } from '../pages/obligations/obligations.words.ts'
import { organisationWords } from '../pages/organisation/organisation.words.ts'
import { peopleWords } from '../pages/people/people.words.ts'
import { referenceWords } from '../pages/reference/reference.words.ts'
import { regimesWords } from '../pages/regimes/regimes.words.ts'
import { requestsWords } from '../pages/requests/requests.words.ts'
import { totalsWords } from '../pages/totals/totals.words.ts'
import { newWords } from '../pages/transfers/new/new.words.ts'
import { oneWords } from '../pages/transfers/one/one.words.ts'
import { transfersWords } from '../pages/transfers/transfers.words.ts'
import { upcomingWords } from '../pages/upcoming/upcoming.words.ts'
import { verifyWords } from '../pages/verify/verify.words.ts'
import { german } from '../words/german.ts'
import type { WordBook } from '../words/words.ts'
import { routes } from './routes.ts'
import { shellWords } from './shell.words.ts'

/** A page that is called as its data are begins with what it is, and says what it will show. */
interface FirstWords {
  readonly book: WordBook
  /** Keys of the book: `title` and `lead` where nothing is said; null for a page without a lead. */
  readonly title?: string
  readonly lead?: string | null
  /** As `width` of `Page`. */
  readonly width?: 'text'
  /**
   * What the page always asks of the service as soon as it is there, besides who one is: asked while the program is still on its way. A part of
   * the address is named as the route names it.
   */
  readonly asks?: readonly string[]
}

const authorities = (asks: string): FirstWords => ({ book: authoritiesWords, asks: ['/published', asks] })
const desk: FirstWords = { book: authorityWords, asks: ['/v1/authority/desk'] }

export const firstWords: Readonly<Record<string, FirstWords>> = {
  '/': { book: homeWords, asks: ['/v1/inbox', '/v1/transfers?limit=1'] },
  '/transfers': { book: transfersWords, asks: ['/v1/transfers'] },
  '/transfers/new/:step?': { book: newWords },
  '/transfers/:id/:step?': { book: oneWords, lead: 'wait', asks: ['/v1/transfers/:id'] },
  '/declarations': { book: declarationsWords, asks: ['/v1/uploads', '/v1/declarations?archived=false'] },
  '/declarations/:id': {
    book: declarationsWords,
    lead: 'wait',
    width: 'text',
    asks: ['/v1/declarations/:id'],
  },
  '/approvals': {
    book: approvalsWords,
    asks: ['/v1/standing-approvals', '/v1/declarations?limit=200&archived=true'],
  },
  '/approvals/new': { book: approvalsWords, title: 'new.title', lead: 'new.lead', width: 'text' },
  '/obligations': {
    book: obligationsWords,
    asks: [
      '/v1/obligations?state=overdue',
      '/v1/obligations?state=open',
      '/v1/obligations?state=undated',
      '/v1/obligations?state=done',
      '/v1/calendar-feeds',
    ],
  },
  '/requests': { book: requestsWords, asks: ['/v1/requests?closed=false'] },
  '/requests/:id': { book: requestsWords, lead: 'wait', asks: ['/v1/requests/:id', '/v1/requests/:id/memo'] },
  '/requests/new': { book: requestsWords, title: 'new', lead: 'form.lead', width: 'text' },
  '/people': { book: peopleWords, asks: ['/v1/people/notices', '/v1/people/links'] },
  '/totals': { book: totalsWords, asks: ['/v1/counters?months=12'] },
  '/authorities': { book: authoritiesWords, asks: ['/published'] },
  '/authorities/drafts/:desk/:id': authorities('/published/:desk/drafts/:id'),
  '/authorities/filings': authorities('/v1/filings'),
  '/authorities/filings/:id': authorities('/v1/filings/:id'),
  '/authorities/filings/new': {
    book: authoritiesWords,
    title: 'new.title',
    lead: 'new.lead',
    width: 'text',
    asks: ['/published'],
  },
  '/authority': desk,
  '/authority/drafts': desk,
  '/authority/drafts/:id': desk,
  '/authority/filings': desk,
  '/authority/filings/:id': desk,
  '/authority/verify': desk,
  '/authority/flows': desk,
  '/authority/desk': desk,
  '/flows': { book: flowsWords, asks: ['/v1/flows'] },
  '/regimes': { book: regimesWords },
  '/regimes/:code': { book: regimesWords, title: 'regime', lead: 'book.wait' },
  '/compare': { book: compareWords },
  '/changes': { book: changesWords },
  '/upcoming': { book: upcomingWords, asks: ['/v1/upcoming/declarations'] },
  '/lists': { book: listsWords },
  '/search': { book: regimesWords, title: 'search.title', lead: 'search.lead', width: 'text' },
  '/my-data': { book: myDataWords, asks: ['/v1/rights'] },
  '/my-data/here': { book: hereWords, lead: null, width: 'text' },
  '/consultation/:desk/:id': {
    book: consultationWords,
    width: 'text',
    asks: ['/published', '/published/:desk/drafts/:id', '/published/:desk/drafts/:id/comments'],
  },
  '/verify': { book: verifyWords, width: 'text' },
  '/ledger': { book: ledgerWords, asks: ['/v1/ledger', '/v1/ledger/entries?limit=25'] },
  '/ledger/:index': {
    book: ledgerWords,
    title: 'entry.title',
    lead: 'entry.lead',
    asks: ['/v1/ledger/entries/:index'],
  },
  '/audit': { book: auditWords, asks: ['/v1/audit/choices', '/v1/audit?limit=50'] },
  '/organisation': {
    book: organisationWords,
    asks: ['/v1/keys', '/v1/webhooks', '/v1/reminders/settings'],
  },
  '/invitation': { book: invitationWords, lead: null, width: 'text', asks: ['/v1/login'] },
  '/reference': { book: referenceWords, lead: null },
}

/** The first words of a page in one language. */
export interface FirstLook {
  /** As the page says of itself in which language it is. */
  readonly lang: string
  readonly title: string
  readonly lead: string | null
  /** Above it, for whoever reads in a language that the law is not written in. */
  readonly note: string | null
}

export interface FirstPage {
  /** The pattern of its route. */
  readonly path: string
  readonly width: 'wide' | 'text'
  /** `$2` is the second part of the address. */
  readonly asks: readonly string[]
  /** None where the page is not named above. */
  readonly looks: readonly FirstLook[]
}

const languages: readonly { readonly lang: string; readonly language: Language }[] = [
  { lang: 'en', language: 'en' },
  { lang: 'zh-Hans', language: 'zh' },
  { lang: 'de', language: 'de' },
]

const sayIn = (language: Language, book: WordBook, key: string): string => {
  const words = book[key]
  if (words === undefined) throw new Error(`no words for ${key}`)
  return language === 'de' ? (german.get(book)?.[key] ?? words.en) : words[language]
}

/** The name of the product, which stands in the frame of every page. */
export const brands: readonly { readonly lang: string; readonly text: string }[] = languages.map(
  ({ lang, language }) => ({ lang, text: sayIn(language, shellWords, 'product') }),
)

/** In the order of the routes. */
export const firstPages: readonly FirstPage[] = routes.map(({ path, law, alone }) => {
  const words = firstWords[path]
  const parts = path.split('/')
  const asked = (words?.asks ?? []).map(ask => ask.replace(/:\w+/g, part => `$${parts.indexOf(part)}`))
  const asks = [...(alone ? [] : ['/v1/me']), ...asked]
  if (words === undefined) return { path, width: 'wide', asks, looks: [] }
  const { book, title = 'title', lead = 'lead', width = 'wide' } = words
  return {
    path,
    width,
    asks,
    looks: languages.map(({ lang, language }) => ({
      lang,
      title: sayIn(language, book, title),
      lead: lead === null ? null : sayIn(language, book, lead),
      note: law && language === 'de' ? sayIn(language, shellWords, 'law.language') : null,
    })),
  }
})
