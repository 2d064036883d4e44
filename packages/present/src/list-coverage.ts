/** How much of a list is loaded, who attests it, from how many people its entries ask for what. */
import type { Condition, List, ListTier } from '@carnet/law'
import { formatDay, formatList } from '@carnet/locales'
import { anyOf, mechanismTitle, noBound, unknownBound, valueOn, withUnit } from './names.ts'
import { type Field, type PageContext, word } from './page-parts.ts'
import type { SentenceContext } from './voice.ts'
import { quoted, say, voiceOf } from './voice.ts'

/** `82 of 134 entries, edition 2024, not complete`: what is loaded of an official list, and whether somebody says that it is all. */
export function coverageText(list: List, context: SentenceContext): string {
  const { language } = context
  const count = list.entries.length
  const proposals = list.entries.filter(entry => entry.suggested !== undefined).length
  const counted =
    list.total === undefined
      ? word(context, count === 1 ? 'coverage.one' : 'coverage.some', { count })
      : word(context, 'coverage.of', { count, total: list.total })
  return formatList(
    [
      counted,
      ...(proposals > 0 ? [word(context, 'coverage.proposals', { count: proposals })] : []),
      ...(list.edition === undefined ? [] : [word(context, 'coverage.edition', { edition: list.edition })]),
      completeness(list, context),
    ],
    language,
  )
}

function completeness(list: List, context: SentenceContext): string {
  if (list.closed) return word(context, 'coverage.complete')
  const whole = (list.attested ?? []).filter(({ given, of }) => given === of)
  const missing = (list.scenarios ?? []).filter(
    ({ name }) => !whole.some(({ scenario }) => scenario === name),
  )
  if (whole.length === 0) return word(context, 'coverage.not')
  const scenarios = whole.map(({ scenario }) => scenarioTitle(list, scenario, context))
  return missing.length === 0
    ? word(context, 'coverage.complete')
    : word(context, 'coverage.partly', { scenarios: formatList(scenarios, context.language) })
}

function scenarioTitle(list: List, name: string, { language }: SentenceContext): string {
  return list.scenarios?.find(scenario => scenario.name === name)?.title[language] ?? name
}

/** The fields of a list that was read from an official one; none for a list of our own making. */
export function officialFields(list: List, context: PageContext): Field[] {
  const isOfficial = list.total !== undefined || list.edition !== undefined || list.imported !== undefined
  const tiers = [
    ...new Set(list.entries.flatMap(({ tiers: own = [] }) => own.map(tier => tierText(tier, context)))),
  ]
  const attested = (list.attested ?? []).map(({ scenario, given, of, edition, by, day }) =>
    word(context, 'coverage.attested', {
      scenario: scenarioTitle(list, scenario, context),
      given,
      of,
      edition,
      by,
      day: formatDay(day, context.language),
    }),
  )
  const scenarios = (list.scenarios ?? []).map(({ title }) => title[context.language])
  return [
    ...(isOfficial ? [{ name: word(context, 'coverage'), value: coverageText(list, context) }] : []),
    ...(attested.length > 0 ? [{ name: '', value: attested }] : []),
    ...(scenarios.length > 0 ? [{ name: word(context, 'scenarios'), value: scenarios }] : []),
    ...(tiers.length > 0 ? [{ name: word(context, 'tiers'), value: tiers }] : []),
    ...importFields(list, context),
  ]
}

const shownOfHash = 12

function importFields({ imported }: List, context: PageContext): Field[] {
  if (!imported) return []
  const day = (of: string): string => formatDay(of, context.language)
  const { file, sha256, by, tool, reviewed } = imported
  const how = { file, hash: sha256.slice(0, shownOfHash), by, day: day(imported.day), tool }
  return [
    { name: word(context, 'imported'), value: word(context, 'imported.by', how) },
    {
      name: word(context, 'reviewed'),
      value: reviewed
        ? word(context, 'reviewed.by', { by: reviewed.by, day: day(reviewed.day) })
        : word(context, 'reviewed.not'),
    },
  ]
}

/** What a tier asks for, and from how many people. */
export function tierText({ needs, when }: ListTier, context: SentenceContext): string {
  const voice = voiceOf(context)
  const ways = anyOf(
    needs.map(name => mechanismTitle(name, context)),
    voice,
  )
  const bounds = when.form === 'all' ? when.of : [when]
  const [first] = bounds
  if (first?.form !== 'counter') return word(context, 'tier.always', { ways })
  const counter = context.regime.counters.find(({ name }) => name === first.counter)
  const amounts = bounds.flatMap(bound =>
    bound.form === 'counter' ? [amount(bound, counter?.counts ?? '', context)] : [],
  )
  return word(context, 'tier.counted', {
    ways,
    counter: quoted(voice, counter?.title[context.language] ?? first.counter),
    amounts: formatList(amounts, context.language),
  })
}

type CounterTest = Extract<Condition, { form: 'counter' }>

/** The number on the day, without the day since when it holds. */
function amount({ by, bound }: CounterTest, unit: string, context: SentenceContext): string {
  const voice = voiceOf(context)
  const named = typeof bound === 'number' ? null : bound
  const parameter = named && context.regime.parameters.find(({ name }) => name === named.parameter)
  const value =
    typeof bound === 'number' ? bound : parameter && valueOn(parameter.values, context.asOf)?.value
  if (value === null) return say(voice, 'amount.not-known')
  if (value === undefined || bound === noBound || bound === unknownBound) return say(voice, 'amount.no-value')
  return say(voice, `amount.${by}`, { number: withUnit(value, unit, context.language) })
}
