/** The pages: where each is, how it is called, which letter goes there, what loads it. A page adds one entry here. */
import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import type { navigationWords } from './navigation.words.ts'
import { addressesOf } from './route-pattern.ts'

/** Where a page stands in the navigation. */
export type Group = 'work' | 'law' | 'proof' | 'settings'
export const groups: readonly Group[] = ['work', 'law', 'proof', 'settings']

export type LoadedPage = LazyExoticComponent<ComponentType> & { readonly load: () => Promise<void> }

export interface Route {
  /** A pattern of wouter: `/regimes/:code`. */
  readonly path: string
  readonly page: LoadedPage
  /** Its words in `navigation.words.ts`; a page without a name is not in the navigation. */
  readonly name?: keyof typeof navigationWords & string
  readonly group?: Group
  /** `g`, then this letter, goes there. */
  readonly letter?: string
  /** Named for whoever has this role, and on the machine of one person, who has all. */
  readonly role?: 'authority' | 'officer'
  /** Of the work of an organisation: not named for whoever has no part in it. */
  readonly work?: true
  /** Shows texts of the law, which stand in fewer languages than the page. */
  readonly law?: true
  /** For people from outside, who have no account: without the navigation, which would lead them nowhere. */
  readonly alone?: true
}

interface PageModule {
  readonly default: ComponentType
}

/** A module whose default export is the page, loaded when it is shown, or before by `load`. */
function page(load: () => Promise<PageModule>): LoadedPage {
  let loaded: PageModule | undefined
  // A page that is there already is shown at once, and not after an empty moment: React takes what is told without a promise's delay.
  const told = (module: PageModule): Promise<PageModule> =>
    ({ then: (tell: (module: PageModule) => void) => tell(module) }) as Promise<PageModule>
  return Object.assign(
    lazy(() => (loaded ? told(loaded) : load())),
    {
      load: async () => {
        loaded = await load()
      },
    },
  )
}

export const routes: readonly Route[] = [
  {
    path: '/',
    page: page(() => import('../pages/home/home-page.tsx')),
    name: 'home',
    group: 'work',
    letter: 'h',
    law: true,
  },
  {
    path: '/transfers',
    page: page(() => import('../pages/transfers/transfers-page.tsx')),
    name: 'transfers',
    group: 'work',
    letter: 't',
    work: true,
  },
  {
    path: '/transfers/new/:step?',
    page: page(() => import('../pages/transfers/new/new-transfer-page.tsx')),
    law: true,
  },
  {
    path: '/transfers/:id/:step?',
    page: page(() => import('../pages/transfers/one/transfer-page.tsx')),
    law: true,
  },
  {
    path: '/declarations',
    page: page(() => import('../pages/declarations/declarations-page.tsx')),
    name: 'declarations',
    group: 'work',
    letter: 'j',
    work: true,
  },
  {
    path: '/declarations/:id',
    page: page(() => import('../pages/declarations/declaration-page.tsx')),
    law: true,
  },
  {
    path: '/approvals',
    page: page(() => import('../pages/approvals/approvals-page.tsx')),
    name: 'approvals',
    group: 'work',
    letter: 'w',
    work: true,
  },
  { path: '/approvals/new', page: page(() => import('../pages/approvals/new-approval-page.tsx')) },
  {
    path: '/obligations',
    page: page(() => import('../pages/obligations/obligations-page.tsx')),
    name: 'obligations',
    group: 'work',
    letter: 'o',
    work: true,
    law: true,
  },
  {
    path: '/requests',
    page: page(() => import('../pages/requests/requests-page.tsx')),
    name: 'requests',
    group: 'work',
    letter: 'q',
    work: true,
  },
  { path: '/requests/new', page: page(() => import('../pages/requests/new-request-page.tsx')) },
  { path: '/requests/:id', page: page(() => import('../pages/requests/request-page.tsx')), law: true },
  {
    path: '/people',
    page: page(() => import('../pages/people/people-page.tsx')),
    name: 'people',
    group: 'work',
    letter: 'y',
    role: 'officer',
  },
  {
    path: '/totals',
    page: page(() => import('../pages/totals/totals-page.tsx')),
    name: 'totals',
    group: 'work',
    letter: 'c',
    work: true,
    law: true,
  },
  {
    path: '/authorities',
    page: page(() => import('../pages/authorities/authorities-page.tsx')),
    name: 'authorities',
    group: 'work',
    letter: 'k',
  },
  {
    path: '/authorities/drafts/:desk/:id',
    page: page(() => import('../pages/authorities/draft-page.tsx')),
  },
  { path: '/authorities/filings', page: page(() => import('../pages/authorities/filings-page.tsx')) },
  { path: '/authorities/filings/new', page: page(() => import('../pages/authorities/new-filing-page.tsx')) },
  { path: '/authorities/filings/:id', page: page(() => import('../pages/authorities/filing-page.tsx')) },
  {
    path: '/authority',
    page: page(() => import('../pages/authority/published-page.tsx')),
    name: 'authority',
    group: 'work',
    letter: 'a',
    role: 'authority',
    law: true,
  },
  { path: '/authority/drafts', page: page(() => import('../pages/authority/drafts-page.tsx')) },
  { path: '/authority/drafts/:id', page: page(() => import('../pages/authority/draft-page.tsx')), law: true },
  { path: '/authority/filings', page: page(() => import('../pages/authority/filings-page.tsx')) },
  { path: '/authority/filings/:id', page: page(() => import('../pages/authority/filing-page.tsx')) },
  { path: '/authority/verify', page: page(() => import('../pages/authority/bulk-page.tsx')) },
  { path: '/authority/flows', page: page(() => import('../pages/authority/flows-page.tsx')), law: true },
  { path: '/authority/desk', page: page(() => import('../pages/authority/settings-page.tsx')) },
  {
    path: '/flows',
    page: page(() => import('../pages/flows/flows-page.tsx')),
    name: 'flows',
    group: 'work',
    letter: 'f',
    work: true,
    law: true,
  },
  {
    path: '/regimes',
    page: page(() => import('../pages/regimes/regimes-page.tsx')),
    name: 'regimes',
    group: 'law',
    letter: 'r',
    law: true,
  },
  { path: '/regimes/:code', page: page(() => import('../pages/regimes/regime-page.tsx')), law: true },
  {
    path: '/compare',
    page: page(() => import('../pages/compare/compare-page.tsx')),
    name: 'compare',
    group: 'law',
    letter: 'b',
    law: true,
  },
  {
    path: '/changes',
    page: page(() => import('../pages/changes/changes-page.tsx')),
    name: 'changes',
    group: 'law',
    letter: 'd',
    law: true,
  },
  {
    path: '/upcoming',
    page: page(() => import('../pages/upcoming/upcoming-page.tsx')),
    name: 'upcoming',
    group: 'law',
    letter: 'u',
    law: true,
  },
  {
    path: '/lists',
    page: page(() => import('../pages/lists/lists-page.tsx')),
    name: 'lists',
    group: 'law',
    letter: 'n',
    law: true,
  },
  {
    path: '/search',
    page: page(() => import('../pages/regimes/search-page.tsx')),
    name: 'search',
    group: 'law',
    letter: 's',
    law: true,
  },
  {
    path: '/my-data',
    page: page(() => import('../pages/my-data/my-data-page.tsx')),
    name: 'myData',
    group: 'proof',
    letter: 'm',
    law: true,
  },
  { path: '/my-data/here', page: page(() => import('../pages/here/here-page.tsx')), alone: true },
  {
    path: '/consultation/:desk/:id',
    page: page(() => import('../pages/consultation/consultation-page.tsx')),
    alone: true,
  },
  { path: '/receipt', page: page(() => import('../pages/receipt/receipt-page.tsx')), alone: true },
  {
    path: '/verify',
    page: page(() => import('../pages/verify/verify-page.tsx')),
    name: 'verify',
    group: 'proof',
    letter: 'v',
  },
  {
    path: '/ledger',
    page: page(() => import('../pages/ledger/ledger-page.tsx')),
    name: 'ledger',
    group: 'proof',
    letter: 'l',
    work: true,
  },
  { path: '/ledger/:index', page: page(() => import('../pages/ledger/entry-page.tsx')) },
  {
    path: '/audit',
    page: page(() => import('../pages/audit/audit-page.tsx')),
    name: 'audit',
    group: 'proof',
    letter: 'e',
    work: true,
  },
  {
    path: '/organisation',
    page: page(() => import('../pages/organisation/organisation-page.tsx')),
    name: 'organisation',
    group: 'settings',
    letter: 'i',
  },
  { path: '/invitation', page: page(() => import('../pages/invitation/invitation-page.tsx')) },
  {
    path: '/reference',
    page: page(() => import('../pages/reference/reference-page.tsx')),
    name: 'reference',
    group: 'proof',
    letter: 'p',
  },
]

export const notFound = page(() => import('../pages/not-found/not-found-page.tsx'))

/** The page of an address. */
export const pageAt = (address: string): LoadedPage =>
  routes.find(({ path }) => addressesOf(path).test(address))?.page ?? notFound

/** The pages that the navigation names, in its order. */
export const named = routes.filter(
  (route): route is Route & Required<Pick<Route, 'name' | 'group'>> =>
    route.name !== undefined && route.group !== undefined,
)
