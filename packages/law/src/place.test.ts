import { describe, expect, it } from 'vitest'
import type { Vocabulary } from './declaration.ts'
import { placesAround } from './place.ts'

const vocabulary = { extensions: { 'XA-ZONE': { en: 'a zone', zh: '某区' } } } as unknown as Vocabulary

describe('placesAround', () => {
  it('is the place itself, and the country of a subdivision', () => {
    expect(placesAround('XA', vocabulary)).toEqual(['XA'])
    expect(placesAround('XA-BY', vocabulary)).toEqual(['XA-BY', 'XA'])
  })

  it('leaves an extension of the vocabulary by itself', () => {
    expect(placesAround('XA-ZONE', vocabulary)).toEqual(['XA-ZONE'])
  })
})
