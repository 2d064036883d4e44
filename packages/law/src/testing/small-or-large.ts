/** A regime that asks for a contract below a line of people a year, and for an approval from it on. */
import { counter, definition, mechanism, parameter, provision, regime, type Written } from './small-law.ts'

const total = (by: Written): Written => ({ counter: 'year', ...by })

export const smallOrLarge = () =>
  regime({
    definitions: [definition('any-item', 'item', { not: { fact: 'item.category', is: 'none' } })],
    counters: [counter('year', ['any-item'])],
    parameters: [parameter('line', { '2026-01-01': 100 })],
    provisions: [
      provision('small', { when: total({ below: 'line' }), then: { ways: ['contract'] } }),
      provision('large', { when: total({ at_least: 'line' }), then: { ways: ['approval'] } }),
    ],
    mechanisms: [mechanism('contract'), mechanism('approval')],
  })
