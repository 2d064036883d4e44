/** The pages: where each is, how it is called, which letter goes there, what loads it. A page adds one entry here. */
import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import type { navigationWords } from './navigation.words.ts'

/** Where a page stands in the navigation. */
export type Group = 'work' | 'law' | 'proof'
export const groups: readonly Group[] = ['work', 'law', 'proof']

export interface Route {
  /** A pattern of wouter: `/regimes/:code`. */
  readonly path: string
  readonly page: LazyExoticComponent<ComponentType>
  /** Its words in `navigation.words.ts`; a page without a name is not in the navigation. */
  readonly name?: keyof typeof navigationWords & string
  readonly group?: Group
  /** `g`, then this letter, goes there. */
  readonly letter?: string
}

/** A module whose default export is the page. */
const page = (load: () => Promise<{ default: ComponentType }>): LazyExoticComponent<ComponentType> =>
  lazy(load)

export const routes: readonly Route[] = [
  {
    path: '/',
    page: page(() => import('../pages/home/home-page.tsx')),
    name: 'home',
    group: 'work',
    letter: 'h',
  },
  {
    path: '/transfers',
    page: page(() => import('../pages/transfers/transfers-page.tsx')),
    name: 'transfers',
    group: 'work',
    letter: 't',
  },
  { path: '/transfers/new/:step?', page: page(() => import('../pages/transfers/new/new-transfer-page.tsx')) },
  { path: '/transfers/:id/:step?', page: page(() => import('../pages/transfers/one/transfer-page.tsx')) },
  {
    path: '/obligations',
    page: page(() => import('../pages/obligations/obligations-page.tsx')),
    name: 'obligations',
    group: 'work',
    letter: 'o',
  },
  {
    path: '/totals',
    page: page(() => import('../pages/totals/totals-page.tsx')),
    name: 'totals',
    group: 'work',
    letter: 'c',
  },
  {
    path: '/flows',
    page: page(() => import('../pages/flows/flows-page.tsx')),
    name: 'flows',
    group: 'work',
    letter: 'f',
  },
  {
    path: '/regimes',
    page: page(() => import('../pages/regimes/regimes-page.tsx')),
    name: 'regimes',
    group: 'law',
    letter: 'r',
  },
  { path: '/regimes/:code', page: page(() => import('../pages/regimes/regime-page.tsx')) },
  {
    path: '/compare',
    page: page(() => import('../pages/compare/compare-page.tsx')),
    name: 'compare',
    group: 'law',
    letter: 'b',
  },
  {
    path: '/changes',
    page: page(() => import('../pages/changes/changes-page.tsx')),
    name: 'changes',
    group: 'law',
    letter: 'd',
  },
  {
    path: '/upcoming',
    page: page(() => import('../pages/upcoming/upcoming-page.tsx')),
    name: 'upcoming',
    group: 'law',
    letter: 'u',
  },
  {
    path: '/search',
    page: page(() => import('../pages/regimes/search-page.tsx')),
    name: 'search',
    group: 'law',
    letter: 's',
  },
  {
    path: '/my-data',
    page: page(() => import('../pages/my-data/my-data-page.tsx')),
    name: 'myData',
    group: 'proof',
    letter: 'm',
  },
  {
    path: '/verify',
    page: page(() => import('../pages/verify/verify-page.tsx')),
    name: 'verify',
    group: 'proof',
    letter: 'v',
  },
]

export const notFound = page(() => import('../pages/not-found/not-found-page.tsx'))

/** The pages that the navigation names, in its order. */
export const named = routes.filter(
  (route): route is Route & Required<Pick<Route, 'name' | 'group'>> =>
    route.name !== undefined && route.group !== undefined,
)
