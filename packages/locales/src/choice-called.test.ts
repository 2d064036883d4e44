import { describe, expect, it } from 'vitest'
import { choiceCalled } from './choice-called.ts'
import { loadLanguage } from './load-language.ts'

const kinds = [
  ...['individual', 'company', 'public-body', 'court', 'law-enforcement'],
  ...['regulator', 'university', 'international-organisation', 'the-public'],
]

describe('choiceCalled', () => {
  it.each([
    ['Firma', 'company'],
    ['eine Firma', 'company'],
    ['GmbH', 'company'],
    ['G.m.b.H.', 'company'],
    ['AG', 'company'],
    ['GmbH & Co. KG', 'company'],
    ['Unternehmen', 'company'],
    ['Gesellschaft', 'company'],
    ['e.K.', 'company'],
    ['Privatperson', 'individual'],
    ['natürliche Person', 'individual'],
    ['natuerliche Person', 'individual'],
    ['Behörde', 'public-body'],
    ['eine Behörde', 'public-body'],
    ['Amt', 'public-body'],
    ['Öffentliche Stelle', 'public-body'],
    ['Aufsichtsbehörde', 'regulator'],
    ['Gericht', 'court'],
    ['Polizei', 'law-enforcement'],
    ['Hochschule', 'university'],
    ['Universität', 'university'],
    ['alle', 'the-public'],
    ['a company', 'company'],
    ['firm', 'company'],
    ['一家公司', 'company'],
    ['企业', 'company'],
    ['政府机关', 'public-body'],
    ['law enforcement', 'law-enforcement'],
  ])('%s', (text, kind) => {
    expect(choiceCalled(kinds, text)).toBe(kind)
  })

  it('what the labels say is read in every language, once it is loaded', async () => {
    await loadLanguage('de')
    expect(choiceCalled(kinds, 'eine Regulierungsbehörde')).toBe('regulator')
    expect(choiceCalled(kinds, 'an individual')).toBe('individual')
    expect(choiceCalled(kinds, '社会公众')).toBe('the-public')
  })

  it.each(['', 'Atlantis', 'a', 'eine', '一'])('“%s” is nothing', text => {
    expect(choiceCalled(kinds, text)).toBeNull()
  })
})
