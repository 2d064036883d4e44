import { expect, it } from 'vitest'
import { planName } from './plan.ts'

it('names what is changed, with its leg once where there are several', () => {
  const drop = (leg: string, item: string) => ({ leg, item, change: 'drop' }) as const
  expect(planName([], true)).toBe('keep everything')
  expect(planName([drop('one', 'b'), drop('one', 'a')], false)).toBe('drop a, b')
  // A column of one of several files bears the name of its leg; an item that was declared by hand does not.
  expect(planName([drop('one', 'one/a'), drop('two', 'directory')], true)).toBe('drop one/a, two/directory')
  expect(planName([{ leg: 'one', item: 'a', change: 'pseudonymise' }, drop('one', 'b')], false)).toBe(
    'drop b; pseudonymise a',
  )
})
