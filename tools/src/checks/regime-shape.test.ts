import { describe, expect, it } from 'vitest'
import { regimeShape } from './regime-shape.ts'

const whole = [
  'regime.yaml',
  'instruments.yaml',
  'definitions.yaml',
  'mechanisms.yaml',
  'coverage.yaml',
  'provisions/exports.yaml',
  'provisions/exports.examples.yaml',
  'lists/places.yaml',
]
const find = async (files: string[], code = 'CN') =>
  (await regimeShape.find(new Map(files.map(file => [`regimes/${code}/${file}`, ''])))).map(
    ({ file, says }) => `${file} ${says}`,
  )

describe('a regime', () => {
  it('with all its parts is right', async () => {
    expect(await find([...whole, 'README.md'])).toEqual([])
    expect(await find(whole, 'AE-DIFC')).toEqual([])
  })

  it.each(whole)('without %s is found', async part => {
    expect((await find(whole.filter(file => file !== part))).join()).toContain('is missing')
  })

  it('with a part that no other has is found', async () => {
    expect(await find([...whole, 'extra.yaml'])).toEqual(['regimes/CN/extra.yaml is no part of a regime'])
    expect(await find([...whole, 'provisions/deep/x.yaml'])).toHaveLength(1)
  })

  it('may split its definitions and mechanisms into files', async () => {
    const split = whole.filter(part => !/^(definitions|mechanisms)/.test(part))
    expect(await find([...split, 'definitions/persons.yaml', 'mechanisms/contracts.yaml'])).toEqual([])
  })
})
