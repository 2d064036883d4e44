/** Official examples, which a mutant of the engine must get right or be found out. Run by `npm run mutation` alone. */
import { runExample } from '@carnet/lawbook'
import { describe, expect, it } from 'vitest'
import { readOfficial } from './official.ts'

const { examples, ...law } = readOfficial()

describe.each(['CN', 'EU', 'US'])('official examples of %s', folder => {
  it('come out as their authority says', () => {
    const own = examples.filter(({ file }) => file.startsWith(`${folder}/`))
    expect(own.length).toBeGreaterThan(0)
    for (const example of own)
      expect([example.id, ...runExample(example, law, folder).differences]).toEqual([example.id])
  })
})
