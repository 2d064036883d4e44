import { expect, it } from 'vitest'
import { repositoryTexts, smallRegime } from './fixture.ts'
import { readLibrary } from './library.ts'
import { packLibrary, unpackLibrary } from './packed.ts'

const library = readLibrary({ ...repositoryTexts('vocabulary/'), ...smallRegime })

it('comes out of its lines as it went in', () => {
  const { head, lines } = packLibrary(library)
  const sent = JSON.parse(JSON.stringify(head)) as typeof head
  const unpacked = unpackLibrary(sent, index => lines[index]!)
  expect(unpacked.regimes.map(regime => ({ ...regime }))).toEqual(library.regimes)
  expect(unpacked.vocabulary).toEqual(library.vocabulary)
  expect(unpacked.codes).toEqual(library.codes)
})

it('reads the line of a regime when more than its front is asked for, and once', () => {
  const { head, lines } = packLibrary(library)
  const asked: number[] = []
  const { regimes } = unpackLibrary(head, index => {
    asked.push(index)
    return lines[index]!
  })
  expect(regimes[0]?.code).toBe('AQ')
  expect(asked).toEqual([])
  expect(regimes[0]?.provisions.length).toBe(regimes[0]?.provisions.length)
  expect(asked).toEqual([0])
})
