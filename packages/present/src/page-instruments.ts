/** Instruments of a regime and their provisions, for its page. */
import type { Condition, Day, Instrument, Obligation, Provision, Ways, Words } from '@carnet/law'
import { dueText, formatDay, label, type Written } from '@carnet/locales'
import { type Clause, leaf } from './clause.ts'
import { codeName, mechanismTitle } from './names.ts'
import { memberNoun, nounOf } from './noun.ts'
import {
  conditionField,
  type Entry,
  type Field,
  inForceText,
  type PageContext,
  provenanceFields,
  type State,
  stateOf,
  word,
  wordsField,
} from './page-parts.ts'
import { sentence } from './sentence.ts'
import { voiceOf } from './voice.ts'

/** Article 5 before article 13. */
const byArticle = new Intl.Collator('en', { numeric: true })

export function instrumentEntry(
  instrument: Instrument,
  provisions: readonly Provision[],
  context: PageContext,
): Entry {
  const { language, asOf } = context
  const number: Field[] = instrument.number
    ? [{ name: word(context, 'number'), value: inLanguage(instrument.number, language) }]
    : []
  return {
    id: instrument.name,
    title: instrument.title[language],
    confidence: null,
    state: stateOf(instrument.in_force, asOf),
    fields: [
      ...number,
      { name: word(context, 'in-force'), value: inForceText(instrument.in_force, context) },
      { name: word(context, 'source'), value: instrument.source, href: instrument.source },
      { name: word(context, 'checked'), value: formatDay(instrument.checked, language) },
    ],
    entries: provisions
      .filter(provision => provision.instrument === instrument.name)
      .sort((one, other) => byArticle.compare(one.id, other.id))
      .map(provision => provisionEntry(provision, instrument, context)),
  }
}

const inLanguage = (text: string | Words, language: Written): string =>
  typeof text === 'string' ? text : text[language]

function provisionEntry(provision: Provision, instrument: Instrument, context: PageContext): Entry {
  const { language, asOf } = context
  const own = { ...context, each: provision.each }
  return {
    id: provision.id,
    title: provision.provenance.cite[language],
    confidence: provision.provenance.confidence,
    state: provisionState(provision, instrument, asOf),
    fields: [
      ...wordsField('text', provision.text, context).map(field => ({ ...field, name: '' })),
      { name: word(context, 'in-force'), value: inForceText(provision.in_force, context) },
      ...aimField(provision, context),
      ...eachField(provision, context),
      ...conditionField('when', provision.when, own),
      ...namedField('unless', provision.unless, context),
      ...namedField('not-lifted', provision.besides ?? [], context),
      ...effectFields(provision, own),
      ...bindsField(provision, own),
      ...wordsField('basis', provision.basis, context),
      ...wordsField('evidence', provision.evidence, context),
      ...wordsField('doubt', provision.doubt, context),
      ...provenanceFields(provision.provenance, context).slice(1),
      {
        name: word(context, 'source'),
        value: provision.provenance.source,
        href: provision.provenance.source,
      },
    ],
    entries: [],
  }
}

/** A provision may end here while its text stays in force: that is not said to be repealed. */
function provisionState(provision: Provision, instrument: Instrument, day: Day): State {
  const state = stateOf(provision.in_force, day)
  return state === 'ended' && stateOf(instrument.in_force, day) === 'in-force' ? 'not-applied' : state
}

/** That some other aim is stated says nothing to a reader who is not told which. */
function aimField({ aim }: Provision, context: PageContext): Field[] {
  if (aim === 'other-stated') return []
  return [{ name: word(context, 'aim'), value: label(`aim.${aim}`, context.language) }]
}

function eachField({ each }: Provision, context: PageContext): Field[] {
  if (!each) return []
  return [{ name: word(context, 'for-each'), value: memberNoun(each.over, voiceOf(context)) }]
}

function bindsField({ binds, reaches }: Provision, context: PageContext): Field[] {
  const who = binds ? [nounOf(binds, voiceOf(context)).text] : []
  const whole = reaches === 'any-leg' ? [word(context, 'reaches.any-leg')] : []
  const value = [...who, ...whole]
  return value.length > 0 ? [{ name: word(context, 'binds'), value }] : []
}

const cited = (one: Provision, { language }: PageContext): string =>
  `${one.provenance.cite[language]} [${one.id}]`

/** The groups that `unless` names, each with its provisions: said once, before the instruments. */
export function groupClauses(shown: readonly Provision[], context: PageContext): Clause[] {
  const { provisions } = context.regime
  const named = new Set(shown.flatMap(({ unless }) => unless).filter(name => name.startsWith('group:')))
  return [...named].map(name => {
    const group = name.slice('group:'.length)
    const members = provisions.filter(one => one.group === group)
    return {
      text: word(context, 'group.members', { group: codeName(group, context) }),
      parts: members.map(one => leaf(cited(one, context))),
    }
  })
}

/** What defeats it, or does not reach it: provisions by citation and id, groups by name. */
function namedField(field: 'unless' | 'not-lifted', names: readonly string[], context: PageContext): Field[] {
  if (names.length === 0) return []
  const value = names.map(name => {
    const provision = context.regime.provisions.find(one => one.id === name)
    if (provision) return cited(provision, context)
    return word(context, 'unless.group', { group: codeName(name.replace(/^group:/, ''), context) })
  })
  return [{ name: word(context, field), value }]
}

function effectFields({ then }: Provision, context: PageContext): Field[] {
  const parts: Clause[] = [
    ...(then.prohibit ? [leaf(word(context, 'effect.prohibit'))] : []),
    ...(then.exempt ? [leaf(word(context, 'effect.exempt'))] : []),
    ...(then.require ? [requirement(then.require, context)] : []),
    ...then.oblige.map(duty => obligation(duty, context)),
  ]
  return parts.map(value => ({ name: word(context, 'effect'), value }))
}

function requirement(ways: Ways, context: PageContext): Clause {
  const clause = waysClause(ways, context)
  return { text: word(context, 'effect.require', { ways: clause.text }), parts: clause.parts }
}

function waysClause(ways: Ways, context: PageContext): Clause {
  if ('mechanism' in ways) return leaf(wayName(ways.mechanism, context))
  const members = 'any_of' in ways ? ways.any_of : ways.all_of
  const [only] = members
  if (only && members.length === 1) return waysClause(only, context)
  return {
    text: word(context, 'any_of' in ways ? 'effect.any-of' : 'effect.all-of'),
    parts: members.map(member => waysClause(member, context)),
  }
}

/** A way by its title, marked where it has ended, has not begun on the day, or is bound to places. */
function wayName(name: string, context: PageContext): string {
  const { regime, language, asOf } = context
  const mechanism = regime.mechanisms.find(one => one.name === name)
  let way = mechanismTitle(name, context)
  if (!mechanism) return way
  const { from, until } = mechanism.in_force
  if (mechanism.available_when && namesPlaces(mechanism.available_when))
    way = word(context, 'way.area', { way })
  if (until !== null) return word(context, 'way.until', { way, day: formatDay(until, language) })
  if (from !== null && from > asOf) return word(context, 'way.from', { way, day: formatDay(from, language) })
  return way
}

/** Whether what must be so names a place: under `not` it would only leave one out. */
function namesPlaces(condition: Condition): boolean {
  if (condition.form === 'all' || condition.form === 'any') return condition.of.some(namesPlaces)
  if (condition.form === 'quantify') return namesPlaces(condition.where)
  return condition.form === 'fact' && condition.places === true
}

function obligation({ duty, due, done_when, only_when }: Obligation, context: PageContext): Clause {
  const { language, vocabulary } = context
  const name = vocabulary.duties[duty]?.[language] ?? duty
  const part = (key: string, condition: Condition | null): Clause[] => {
    if (!condition) return []
    const { text, parts } = sentence(condition, context)
    return [{ text: `${word(context, key)}${language === 'zh' ? '：' : ': '}${text}`, parts }]
  }
  return {
    text: word(context, 'effect.oblige', { duty: name, due: dueText(due, language) }),
    parts: [...part('effect.only-when', only_when), ...part('effect.done-when', done_when)],
  }
}
