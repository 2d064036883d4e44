import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { expect, it } from 'vitest'
import { atomFeed, type Feed, jsonFeed, newestFirst } from './feeds.ts'

const words = fc.record({ en: fc.string({ unit: 'binary' }), zh: fc.string({ unit: 'binary' }) })
const at = fc.date({ noInvalidDate: true, min: new Date('2020-01-01'), max: new Date('2030-01-01') })
const item = fc.record({
  id: fc.uuid().map(id => `urn:uuid:${id}`),
  title: words,
  says: fc.array(words),
  path: fc.webPath(),
  at,
})
const feed: fc.Arbitrary<Feed> = fc.record({
  id: fc.constant('urn:uuid:x'),
  name: words,
  origin: fc.constant('https://authority.example'),
  home: fc.constant('/published/x'),
  self: fc.constant('/published/x/feed.atom'),
  language: fc.constantFrom('en' as const, 'zh' as const),
  items: fc.array(item).map(newestFirst),
  since: at,
})

it('is well-formed XML and valid JSON, whatever stands in it', () => {
  fc.assert(
    fc.property(feed, one => {
      let entries = 0
      const parser = new SaxesParser({ xmlns: true })
      parser.on('error', error => {
        throw error
      })
      parser.on('opentag', ({ local }) => {
        if (local === 'entry') entries += 1
      })
      parser.write(atomFeed(one)).close()
      expect(entries).toBe(one.items.length)
      expect(JSON.parse(JSON.stringify(jsonFeed(one))).items).toHaveLength(one.items.length)
    }),
  )
})
