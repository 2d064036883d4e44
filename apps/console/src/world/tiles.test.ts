import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { columns, neighbour, regions, tiles } from './tiles.ts'

const places = parse(
  readFileSync(new URL('../../../../regimes/vocabulary/places.yaml', import.meta.url), 'utf8'),
  { schema: 'core' },
) as { iso_3166_1: string[]; extensions: Record<string, { kind: string }> }

it('has every place of ISO 3166-1 and every zone once, and no other but subdivisions with a regime of their own', () => {
  const zones = Object.entries(places.extensions).filter(([, { kind }]) => kind === 'zone')
  const wanted = [...places.iso_3166_1, ...zones.map(([code]) => code)]
  const there = tiles.map(({ code }) => code)
  expect(new Set(there).size).toBe(there.length)
  expect(wanted.filter(code => !there.includes(code))).toEqual([])
  const others = there.filter(code => !wanted.includes(code))
  expect(others.every(code => places.iso_3166_1.includes(code.split('-')[0]!))).toBe(true)
})

it('names every region in every language of the console', () => {
  for (const { name } of regions)
    expect(
      Object.keys(name)
        .filter(language => name[language as 'en'] !== '')
        .sort(),
    ).toEqual(['de', 'en', 'zh'])
})

it('gives every tile a spot of its own within the world', () => {
  const spots = tiles.map(({ spot }) => `${spot.column} ${spot.row}`)
  expect(new Set(spots).size).toBe(spots.length)
  expect(Math.max(...tiles.map(({ spot }) => spot.column))).toBeLessThan(columns)
})

it('reaches every tile from every other by the arrows alone', () => {
  const reached = new Set([tiles[0]!])
  for (const tile of reached)
    for (const direction of ['up', 'down', 'before', 'after'] as const)
      reached.add(neighbour(tile, direction))
  expect(tiles.filter(tile => !reached.has(tile)).map(({ code }) => code)).toEqual([])
})
