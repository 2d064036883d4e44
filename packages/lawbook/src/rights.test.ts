import type { Issue } from '@carnet/errors'
import { describe, expect, it } from 'vitest'
import { smallLibrary } from './fixture.ts'
import { collectLibrary, readLibrary } from './library.ts'
import { packLibrary, unpackLibrary } from './packed.ts'

const file = 'AQ/rights.yaml'
const good = `instrument: ice-law
reach:
  text: { en: whoever keeps names on the ice, zh: 在冰上保存姓名者 }
  cite: { en: art. 1, zh: 第一条 }
  confidence: verified
answers:
  soon:
    words: { en: within ten days, zh: 十日内 }
    within: { days: 10 }
    longest: { days: 20 }
    cite: { en: art. 2, zh: 第二条 }
    confidence: secondary
rights:
  - asks: [where, copy]
    cite: { en: art. 3, zh: 第三条 }
    confidence: verified
    text: { en: you may ask, zh: 您可以询问 }
    request: { en: Please tell me., zh: 请告知。 }
    answer: soon
complaints:
  - body: { en: the penguins, zh: 企鹅 }
    places: AQ
    address: https://example.org/
    cite: { en: art. 4, zh: 第四条 }
    confidence: unverified
`

function read(text: string) {
  const issues: Issue[] = []
  const library = collectLibrary({ ...smallLibrary(), [file]: text }, issues)
  return { rights: library.rights, found: issues.map(({ code, at }) => [code, at?.line]) }
}

describe('the rights of a regime', () => {
  it('are read, with source and days of their instrument', () => {
    const { rights, found } = read(good)
    expect(found).toEqual([])
    expect(rights).toMatchObject([
      {
        regime: 'AQ',
        rights: [
          {
            questions: ['where', 'copy'],
            request: [{ en: 'Please tell me.' }],
            answer: { within: { days: 10 }, longest: { days: 20 } },
            provenance: { confidence: 'verified', source: expect.stringMatching(/^https:/) },
          },
        ],
        complaints: [{ places: ['AQ'], after: null, first: null }],
      },
    ])
    expect(rights[0]!.rights[0]!.in_force).toEqual(
      readLibrary(smallLibrary()).regimes[0]!.instruments[0]!.in_force,
    )
  })

  it.each([
    ['a question that is none', '[where, copy]', '[where, copies]', ['CARNET_VALUE_UNKNOWN', 14]],
    ['no question', '[where, copy]', '[]', ['CARNET_TYPE', 14]],
    [
      'an enclosure that is none',
      'answer: soon',
      'encloses: stamp\n    answer: soon',
      ['CARNET_VALUE_UNKNOWN', 19],
    ],
    ['words in one language', '{ en: you may ask, zh: 您可以询问 }', '{ en: x }', ['CARNET_KEY_MISSING', 17]],
    ['no citation', '    cite: { en: art. 3, zh: 第三条 }\n', '', ['CARNET_KEY_MISSING', 14]],
    ['no confidence', '    confidence: unverified\n', '', ['CARNET_KEY_MISSING', 21]],
    ['an answer that is none', 'answer: soon', 'answer: later', ['CARNET_RIGHTS_ANSWER_UNKNOWN', 19]],
    [
      'an answer that nobody uses',
      'rights:\n',
      '  spare: { words: { en: x, zh: 甲 }, cite: { en: x, zh: 甲 }, confidence: verified }\nrights:\n',
      ['CARNET_RIGHTS_ANSWER_UNUSED', 13],
    ],
    ['a place of elsewhere', 'places: AQ', 'places: [FI]', ['CARNET_RIGHTS_PLACE_FOREIGN', 22]],
    [
      'a right of elsewhere',
      'asks: [where, copy]',
      'asks: where\n    places: FI-01',
      ['CARNET_RIGHTS_PLACE_FOREIGN', 15],
    ],
    [
      'an instrument that is none',
      'instrument: ice-law',
      'instrument: ice',
      ['CARNET_INSTRUMENT_UNKNOWN', 1],
    ],
    ['an address that is none', 'https://example.org/', 'the beach', ['CARNET_SOURCE_ADDRESS', 23]],
    ['an extension of nothing', '    within: { days: 10 }\n', '', ['CARNET_KEY_MISSING', 8]],
    ['an unknown calendar', 'days: 10 }', 'working_days: 10, calendar: fish }', ['CARNET_LIST_UNKNOWN', 9]],
    ['nobody to complain to', /complaints:[\s\S]*/, 'complaints: []\n', ['CARNET_TYPE', 20]],
  ])('finds %s', (_, from, to, expected) => {
    const text = good.replace(from, to)
    expect(text).not.toBe(good)
    const [first] = read(text).found
    expect(first).toEqual(expected)
  })

  it('may hold in parts of the places of the regime only', () => {
    const { rights, found } = read(good.replace('asks: [where, copy]', 'asks: where\n    places: [AQ-X, AQ]'))
    expect(found).toEqual([])
    expect(rights[0]!.rights[0]!.places).toEqual(['AQ-X', 'AQ'])
  })

  it('change no digest, and come through packing', () => {
    const plain = readLibrary(smallLibrary())
    const library = readLibrary({ ...smallLibrary(), [file]: good })
    expect(library.regimes[0]!.digest).toBe(plain.regimes[0]!.digest)
    const { head, lines } = packLibrary(library)
    const asked: number[] = []
    const unpacked = unpackLibrary(head, index => {
      asked.push(index)
      return lines[index]!
    })
    expect(asked).toEqual([])
    expect(unpacked.rights).toEqual(library.rights)
    expect(asked).toEqual([1])
    expect(plain.rights).toEqual([])
  })
})
