/** What a step of a proof asked, as a condition again, so that it is said in the same words as the law. */
import type { Bound, Comparison, Condition, Literal, Path, Proof, Span } from '@carnet/law'
import { noBound, unknownBound } from './names.ts'

const comparisons: readonly Comparison[] = ['at_least', 'above', 'at_most', 'below']

/** The condition of a leaf of a proof; null for a step that is not one. */
export function conditionOf({ form, says }: Proof): Condition | null {
  const text = (key: string): string => String(says[key] ?? '')
  switch (form) {
    case 'always':
      return { form }
    case 'fact':
      return { form, path: path(text('path')), test: says.test as 'is', values: valuesOf(says.values) }
    case 'compare':
      return { form, path: path(text('path')), ...boundOf(says) }
    case 'holds': {
      const [regime, definition] = text('holds').includes('/')
        ? (text('holds').split('/') as [string, string])
        : [null, text('holds')]
      return { form, regime, definition, of: path(text('of')) }
    }
    case 'listed':
      return {
        form,
        list: text('list'),
        key: path(text('key')),
        ...('scenario' in says ? { scenario: path(text('scenario')) } : {}),
        ...('needs' in says ? { needs: text('needs') } : {}),
        ...(says.loadedOnly === true ? { loadedOnly: true as const } : {}),
      }
    case 'counter':
      return { form, counter: text('counter'), ...boundOf(says) }
    case 'judged':
      return { form, term: text('judged'), of: path(text('of')) }
    case 'day':
      return { form, day: path(text('day')), by: path(text('by')) }
    case 'age':
      return { form, day: path(text('day')), not_older_than: says.not_older_than as Span }
    case 'window': {
      const side = (key: string): Path | null => (says[key] === undefined ? null : path(text(key)))
      const within = says.within as Span
      return { form, day: path(text('day')), within, before: side('before'), after: side('after') }
    }
    default:
      return null
  }
}

export function path(text: string): Path {
  const [root = '', ...hops] = text.split('.')
  return { root, hops }
}

function valuesOf(values: unknown): readonly Literal[] | { readonly path: Path } {
  if (typeof values === 'string' && values.startsWith('=')) return { path: path(values.slice(1)) }
  return values as readonly Literal[]
}

export function boundOf(says: Proof['says']): { by: Comparison; bound: Bound } {
  const by = comparisons.find(name => name in says) ?? 'at_least'
  const bound = says[by]
  if (typeof bound === 'number') return { by, bound }
  return { by, bound: bound === 'not-known' ? unknownBound : noBound }
}
