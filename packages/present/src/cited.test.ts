import { expect, it } from 'vitest'
import { citedField, citing } from './cited.ts'

it('keeps a citation where it stands, and leaves plain text without a mark', () => {
  const first = citing('Article 5', 'instruments', 'cn.pipl.art-5')
  const field = citedField('China', [
    `free (${first}, ${citing('art. 58', 'definitions', 'a b')})`,
    'no more',
  ])
  expect(field).toEqual({
    name: 'China',
    value: ['free (Article 5, art. 58)', 'no more'],
    runs: [
      [
        'free (',
        { text: 'Article 5', anchor: 'instruments-cn.pipl.art-5' },
        ', ',
        { text: 'art. 58', anchor: 'definitions-a-b' },
        ')',
      ],
      ['no more'],
    ],
  })
  expect(citedField('', ['nothing'])).toEqual({ name: '', value: ['nothing'] })
})
