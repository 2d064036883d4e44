/**
 * Which way the arrows point: a package may import from the layers above its own in this list, and from nothing else.
 * Packages of one layer do not know each other. Apps may import every package; nothing may import an app.
 */
export const order: readonly (readonly string[])[] = [
  ['errors', 'test-postgres'],
  ['locales'],
  ['law'],
  ['lawbook'],
  ['oracle'],
  ['present', 'interview', 'search', 'rights'],
  ['listing'],
  ['dataset'],
  ['inspect', 'protect'],
  ['ledger'],
  ['credential'],
  ['state'],
  ['plan', 'obligations'],
  ['approval', 'requests'],
  ['clearance', 'store', 'documents'],
  ['mcp'],
  ['service'],
  ['client'],
]

/** Packages that run anywhere: no clock, no chance, no I/O. */
export const pure: readonly string[] = [
  'law',
  'lawbook',
  'present',
  'interview',
  'search',
  'rights',
  'plan',
  'obligations',
  'approval',
  'requests',
]

/** Packages that run in a browser as they are. */
export const inBrowser: readonly string[] = [
  'law',
  'lawbook',
  'present',
  'interview',
  'search',
  'rights',
  'client',
]

/** Where no jurisdiction may be known: these take the law as data. Apps are among them. */
export const lawless: readonly string[] = [
  'law',
  'lawbook',
  'present',
  'interview',
  'search',
  'rights',
  'listing',
  'plan',
  'obligations',
  'approval',
  'requests',
]
