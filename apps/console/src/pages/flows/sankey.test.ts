import { describe, expect, it } from 'vitest'
import { drawSankey, thickOfNode } from './sankey.ts'

const bands = [
  { origin: 'CN', way: 'CN/standard-contract', destination: 'SG', width: 30 },
  { origin: 'CN', way: 'free', destination: 'DE', width: 10 },
  { origin: null, way: 'free', destination: 'DE', width: 20 },
  // A place may be both: data go to it, and from it.
  { origin: 'DE', way: 'EU/scc', destination: 'CN', width: 40 },
  { origin: 'CN', way: 'free', destination: 'JP', width: 0 },
]

describe.each([false, true])('standing: %s', standing => {
  const { nodes, links } = drawSankey(bands, { length: 600, breadth: 300, standing })
  const along = standing ? 'y' : 'x'
  const size = standing ? 'width' : 'height'

  it('draws each band in two halves, as wide as it is heavy', () => {
    expect(links.map(({ band }) => band).sort()).toEqual([0, 0, 1, 1, 2, 2, 3, 3])
    const thickness = (band: number): number => links.find(one => one.band === band)!.thickness
    expect(thickness(3) / thickness(1)).toBeCloseTo(4, 5)
    expect(thickness(0) / thickness(2)).toBeCloseTo(1.5, 5)
  })

  it('puts origins first, ways between, destinations last, and nothing outside', () => {
    const places = { origin: 0, way: 300 - thickOfNode / 2, destination: 600 - thickOfNode }
    for (const node of nodes) {
      expect(node[along]).toBeCloseTo(places[node.column], 5)
      expect(node.x).toBeGreaterThanOrEqual(-0.001)
      expect(node.x + node.width).toBeLessThanOrEqual((standing ? 300 : 600) + 0.001)
      expect(node.y + node.height).toBeLessThanOrEqual((standing ? 600 : 300) + 0.001)
    }
    expect(nodes.map(({ id }) => id).sort()).toEqual(
      [
        'origin ',
        'origin CN',
        'origin DE',
        'way CN/standard-contract',
        'way EU/scc',
        'way free',
        'destination CN',
        'destination DE',
        'destination SG',
      ].sort(),
    )
  })

  it('gives a place the sum of its bands', () => {
    const node = (id: string) => nodes.find(one => one.id === id)!
    const unit = links.find(({ band }) => band === 1)!.thickness / 10
    expect(node('origin CN')[size]).toBeCloseTo(40 * unit, 3)
    expect(node('destination DE')[size]).toBeCloseTo(30 * unit, 3)
    expect(node('way free')[size]).toBeCloseTo(30 * unit, 3)
  })
})

it('draws nothing where nothing has a width', () => {
  const none = bands.map(band => ({ ...band, width: 0 }))
  expect(drawSankey(none, { length: 600, breadth: 300, standing: false })).toEqual({ nodes: [], links: [] })
})
