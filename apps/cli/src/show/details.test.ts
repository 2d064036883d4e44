/** What stands under a finding of what was not said. */
import type { LegFinding } from '@carnet/law'
import type { Library } from '@carnet/lawbook'
import { expect, it } from 'vitest'
import { makeContext } from '../context.ts'
import { restLine, takenLines } from './details.ts'

const library = { regimes: [] } as unknown as Library
const leg = {
  duties: [],
  unverified: [],
  presumed: [
    { record: 'legs.one', fact: 'to_place', as: 'IN' },
    { record: 'parties.firm', fact: 'part_of' },
  ],
} as unknown as LegFinding

const written = (lang: string, lines: typeof takenLines): string =>
  lines(makeContext({ lang }), leg).join('\n')

it('a fact that was taken from others is told with its value, in every language', () => {
  expect(written('en', takenLines)).toContain('taken from what is said of the parties: one.to_place = IN')
  expect(written('zh', takenLines)).toContain('按各方已申报的情况认定：one.to_place = IN')
  expect(written('de', takenLines)).toContain('one.to_place = IN')
})

it('and is not counted among those that were presumed none', () => {
  const rest = (context: Parameters<typeof takenLines>[0]) => restLine(context, library, leg)
  expect(written('en', rest)).toContain('1 fact presumed none')
})
