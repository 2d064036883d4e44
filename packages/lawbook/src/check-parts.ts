/** What the parts of a regime must be besides readable: whole in their days, in both languages, with reasons for naming places. */
import type { Issue } from '@carnet/errors'
import type { InForce, List, ListEntry, Regime, Vocabulary, Words } from '@carnet/law'
import { mentionsOf } from './check-mentions.ts'
import type { Locate } from './locate.ts'

/** A value that is not known after one that was: from that day on nothing can be settled. */
export function checkParameters(regime: Regime, locate: Locate): Issue[] {
  return regime.parameters.flatMap(({ name, values }) => {
    const first = values.findIndex(value => value.value !== null)
    const gaps = first < 0 ? [] : values.slice(first).filter(value => value.value === null)
    return gaps.map(
      ({ from }): Issue => ({
        code: 'CARNET_CHECK_VALUE_GAP',
        data: { parameter: name, day: from },
        at: locate('parameter', name),
      }),
    )
  })
}

/** Two entries of one key that are valid on one day and say the same, neither with a condition: one of them says nothing. */
export function checkLists(regime: Regime, locate: Locate): Issue[] {
  return regime.lists.flatMap(list =>
    overlaps(list).map(
      (key): Issue => ({
        code: 'CARNET_CHECK_LIST_OVERLAP',
        data: { list: list.name, key },
        at: locate('list', list.name),
      }),
    ),
  )
}

function overlaps(list: List): string[] {
  const byKey = new Map<string, ListEntry[]>()
  for (const entry of list.entries.filter(one => one.when === null))
    for (const key of entry.keys) byKey.set(key, [...(byKey.get(key) ?? []), entry])
  return [...byKey].flatMap(([key, entries]) =>
    entries.some((one, index) =>
      entries.slice(index + 1).some(other => meet(one.in_force, other.in_force) && sameWords(one, other)),
    )
      ? [key]
      : [],
  )
}

/** Rows of different scenarios, with different numbers, or of two fields of one scenario stand side by side in one list. */
const sameWords = (one: ListEntry, other: ListEntry): boolean =>
  one.scenario === other.scenario &&
  (one.scenario === undefined || one.title?.en === other.title?.en) &&
  JSON.stringify(one.tiers) === JSON.stringify(other.tiers)

/** Whether two spans share a day. What has not commenced shares none. */
export function meet(one: InForce, other: InForce): boolean {
  if (one.from === null || other.from === null) return false
  return (one.until === null || other.from <= one.until) && (other.until === null || one.from <= other.until)
}

/** Every text stands in both languages, and one is not a copy of the other. Citations may be the same in both. */
export function checkTexts(regime: Regime, locate: Locate): Issue[] {
  const { instruments, definitions, parameters, lists, counters, mechanisms, provisions } = regime
  const parts = {
    instrument: instruments,
    definition: definitions,
    parameter: parameters,
    list: lists,
    counter: counters,
    mechanism: mechanisms,
  }
  const named = Object.entries(parts).flatMap(([kind, all]) =>
    all.map(part => ({ kind, name: part.name, part: part as unknown })),
  )
  const whole = {
    kind: 'regime',
    name: regime.code,
    part: { name: regime.name, authority: regime.authority, words: regime.words },
  }
  const rules = provisions.map(part => ({ kind: 'provision', name: part.id, part: part as unknown }))
  return [whole, ...named, ...rules].flatMap(({ kind, name, part }) =>
    textsIn(part).flatMap(({ key, words }): Issue[] => {
      const at = locate(kind, name)
      const empty = (['en', 'zh'] as const).filter(language => words[language].trim() === '')
      if (empty.length > 0)
        return [
          { code: 'CARNET_CHECK_TEXT_EMPTY', data: { part: name, key, language: empty.join(', ') }, at },
        ]
      if (key === 'cite' || words.en !== words.zh || !/\p{L}/u.test(words.en)) return []
      return [{ code: 'CARNET_CHECK_TEXT_SAME', data: { part: name, key, text: words.en }, at }]
    }),
  )
}

function textsIn(value: unknown, key = ''): { key: string; words: Words }[] {
  if (typeof value !== 'object' || value === null) return []
  if ('en' in value && 'zh' in value) return [{ key, words: value as Words }]
  return Object.entries(value).flatMap(([name, part]) => textsIn(part, Array.isArray(value) ? key : name))
}

/** A provision that names places other than the regime's own says what its text gives for it. */
export function checkReasons(regime: Regime, vocabulary: Vocabulary, locate: Locate): Issue[] {
  return regime.provisions.flatMap((provision): Issue[] => {
    const { places } = mentionsOf([provision.when], regime, vocabulary)
    const foreign = [...places].filter(place => !isOwn(place, regime))
    const missing = (['basis', 'evidence'] as const).filter(key => provision[key] === null)
    if (foreign.length === 0 || missing.length === 0) return []
    return [
      {
        code: 'CARNET_CHECK_NO_REASON',
        data: { provision: provision.id, places: foreign.sort().join(', '), missing: missing.join(', ') },
        at: locate('provision', provision.id),
      },
    ]
  })
}

const isOwn = (place: string, { places }: Regime): boolean =>
  places.some(own => place === own || place.startsWith(`${own}-`))
