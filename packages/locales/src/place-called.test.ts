import { describe, expect, it } from 'vitest'
import { placeCalled } from './place-called.ts'

const places = {
  places: ['AX', 'CD', 'CG', 'CN', 'DE', 'FR', 'GB', 'HK', 'JP', 'US'],
  extensions: { 'QQ-ZONE': { en: 'Free Zone', zh: '自由区' } },
}

describe('placeCalled', () => {
  it.each([
    ['Germany', 'DE'],
    ['deutschland', 'DE'],
    ['德国', 'DE'],
    ['日本', 'JP'],
    ['the United States', 'US'],
    ['USA', 'US'],
    ['Vereinigte Staaten', 'US'],
    ['UK', 'GB'],
    ['香港', 'HK'],
    ['Aland Islands', 'AX'],
    ['free zone', 'QQ-ZONE'],
    ['自由区', 'QQ-ZONE'],
  ])('%s is %s', (name, code) => {
    expect(placeCalled(places, name)).toBe(code)
  })

  it.each(['', 'Atlantis', 'Germ', 'the', 'Shanghai'])('no place is called “%s”', name => {
    expect(placeCalled(places, name)).toBeNull()
  })
})
