/** Every page has an address and a letter of its own: of two that share one, the keyboard would reach only the first. */
import { expect, it } from 'vitest'
import { navigationWords } from './navigation.words.ts'
import { named, routes } from './routes.ts'

const twice = (all: readonly string[]): string[] => all.filter((one, at) => all.indexOf(one) !== at)

it('gives each page an address of its own', () => {
  expect(twice(routes.map(({ path }) => path))).toEqual([])
})

it('gives no letter twice', () => {
  expect(twice(routes.flatMap(({ letter }) => letter ?? []))).toEqual([])
})

it('has a name for every page of the navigation', () => {
  expect(named.map(({ name }) => name).filter(name => !(name in navigationWords))).toEqual([])
})
