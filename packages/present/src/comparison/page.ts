/** A comparison as a page: concept by concept, each side with its citation, and what each correspondence rests on. */
import type { Regime, Vocabulary, Words } from '@carnet/law'
import type { Carried } from '@carnet/lawbook'
import { dueText, formatDay, formatList, label, outcomeShapes, type Written } from '@carnet/locales'
import { anchorIn, type CitedSection, citedField, citing } from '../cited.ts'
import { closedActName, mechanismTitle, placeName, withUnit } from '../names.ts'
import type { RegimePage, Section } from '../page.ts'
import type { Entry, Field } from '../page-parts.ts'
import { voiceOf } from '../voice.ts'
import type { Stretch } from './amounts.ts'
import type { Asked } from './ask.ts'
import { type DataClass, topmost } from './classes.ts'
import { type Comparison, joined, type ProbePair, type Relation } from './compare.ts'

export interface ComparisonPageOptions {
  readonly one: Regime
  readonly other: Regime
  readonly vocabulary: Vocabulary
  readonly language: Written
}

interface Writing extends ComparisonPageOptions {
  readonly say: (name: string, filling?: Readonly<Record<string, string | number>>) => string
}

const marks: Readonly<Record<Relation, string>> = {
  corresponds: '=',
  narrower: '<',
  wider: '>',
  differs: '≠',
  open: '?',
  none: '∅',
}

/** Pure data, like the page of a regime. */
export function comparisonPage(comparison: Comparison, options: ComparisonPageOptions): RegimePage {
  const { one, other, language } = options
  const say: Writing['say'] = (name, filling = {}) => label(`compare.${name}`, language, filling)
  const writing: Writing = { ...options, say }
  const names = { one: one.name[language], other: other.name[language] }
  return {
    code: `${one.code} ${other.code}`,
    title: say('title', names),
    lead: say('lead', { day: formatDay(comparison.as_of, language) }),
    language,
    asOf: comparison.as_of,
    layout: 'sides',
    fields: [
      {
        name: say('method'),
        value: say('method.text', { abroad: placeName(comparison.abroad, options) }),
      },
      { name: say('marks'), value: relationsKey(say) },
    ],
    sections: [
      section('acts', probesOf(comparison, 'acts', writing), say),
      section('roles', [answerableEntry(writing), ...probesOf(comparison, 'roles', writing)], say),
      section('concepts', conceptEntries(comparison, writing), say),
      section('classes', classEntries(comparison, writing), say),
      section('destinations', [destinationsEntry(comparison, writing)], say),
      section('situations', probesOf(comparison, 'situations', writing), say),
      section('exemptions', exemptionEntries(comparison, writing), say),
      section('amounts', amountEntries(comparison, writing), say),
      section('duties', dutyEntries(comparison, writing), say),
      section('mechanisms', unmatchedEntries(comparison, writing), say),
    ].filter(({ entries }) => entries.length > 0),
  }
}

const relationsKey = (say: Writing['say']): string[] =>
  (Object.keys(marks) as Relation[]).map(relation => `${marks[relation]} ${say(`relation.${relation}`)}`)

const section = (id: string, entries: readonly Entry[], say: Writing['say']): Section => ({
  id,
  title: say(`section.${id}`),
  body: [say(`about.${id}`)],
  entries,
})

/** Each side under the name of its regime; what correspondence there is stands before both. */
function entry(
  id: string,
  title: string,
  relation: Relation | null,
  why: string | null,
  sides: readonly [readonly string[], readonly string[]],
  { one, other, language, say }: Writing,
): Entry {
  const own = (regime: Regime, value: readonly string[]): Field =>
    citedField(regime.name[language], value.length > 0 ? value : [say('nothing')])
  const mark = relation === null ? '' : `${marks[relation]} `
  const word = relation === null ? [] : [{ name: '', value: say(`relation.${relation}`) }]
  return {
    id,
    title: `${mark}${title}`,
    confidence: null,
    state: null,
    fields: [...word, ...(why ? [{ name: '', value: why }] : []), own(one, sides[0]), own(other, sides[1])],
    entries: [],
  }
}

function probesOf({ probes }: Comparison, kind: string, writing: Writing): Entry[] {
  const { language, one, other } = writing
  return probes
    .filter(pair => pair.kind === kind)
    .map((pair: ProbePair) =>
      entry(
        `${kind}-${pair.id}`,
        pair.title[language],
        pair.relation,
        null,
        [askedTexts(pair.one, one, writing), askedTexts(pair.other, other, writing)],
        writing,
      ),
    )
}

/** The verdict, the ways across, and the provisions and definitions that it rests on, each with its citation. */
function askedTexts(asked: Asked, regime: Regime, writing: Writing): string[] {
  const { language, say, vocabulary } = writing
  const verdict = `${outcomeShapes[asked.outcome]} ${label(`outcome.${asked.outcome}`, language)}`
  const reason = asked.reason ? [say(`reason.${asked.reason}`)] : []
  const context = { regime, vocabulary, language }
  const ways = (asked.held.length > 0 ? asked.held : asked.ways).map(name => mechanismTitle(name, context))
  const shown =
    ways.length > fewWays ? [...ways.slice(0, fewWays), say('more', { count: ways.length - fewWays })] : ways
  const known = asked.held.length > 0 ? 'held' : 'ways'
  const cites = citesOf(asked, writing)
  return [
    formatList([verdict, ...reason], language),
    ...(asked.outcome === 'conditional' && ways.length > 0
      ? [say(known, { ways: formatList(shown, language) })]
      : []),
    ...(cites.length > 0 ? [formatList(cites, language)] : []),
    ...asked.grounds
      .filter(({ kind }) => kind === 'definition')
      .map(({ id, title, cite, holds }) =>
        say(holds ? 'rests' : 'rests.not', {
          title: title[language],
          cite: citing(cite[language], 'definitions', id),
        }),
      ),
    ...(asked.missing.length > 0 ? [say('missing', { facts: formatList(asked.missing, language) })] : []),
  ]
}

/** The provisions that an answer rests on; of several with the same citation the first stands for all. */
function citesOf({ grounds }: Asked, { language }: Writing): readonly string[] {
  const provisions = grounds.filter(({ kind }) => kind === 'provision')
  const byText = new Map(provisions.toReversed().map(({ id, cite }) => [cite[language], id]))
  return [...new Set(provisions.map(({ cite }) => cite[language]))].map(text =>
    citing(text, 'instruments', byText.get(text) ?? ''),
  )
}

/** So many ways are named; the rest are counted. */
const fewWays = 4

function answerableEntry(writing: Writing): Entry {
  const { one, other, language, say } = writing
  const who = (regime: Regime): string[] => {
    const { answerable } = regime
    const voice = voiceOf({ regime, vocabulary: writing.vocabulary, language })
    const name = (path: { readonly hops: readonly string[] }): string =>
      label(`compare.end.${path.hops[0]}`, language)
    return [
      ...Object.entries(answerable.acts).map(([act, path]) =>
        say('answers', { act: closedActName(act, voice), who: name(path) }),
      ),
      say('answers.otherwise', { who: name(answerable.otherwise) }),
    ]
  }
  const same = JSON.stringify(one.answerable) === JSON.stringify(other.answerable)
  const relation = same ? 'corresponds' : 'differs'
  return entry('answerable', say('answerable'), relation, null, [who(one), who(other)], writing)
}

function conceptEntries({ concepts }: Comparison, writing: Writing): Entry[] {
  const { one, other, language } = writing
  return concepts.map(concept => {
    const of = ({ code }: Regime) => concept.carried.filter(carried => carried.regime === code)
    const [ours, theirs] = [of(one), of(other)]
    const relation = joined(ours[0]?.relation ?? null, theirs[0]?.relation ?? null)
    const texts = (all: readonly Carried[], regime: Regime) =>
      all.flatMap(carried => carriedTexts(carried, regime, writing))
    return entry(
      `concept-${concept.name}`,
      concept.title[language],
      relation,
      concept.means[language],
      [texts(ours, one), texts(theirs, other)],
      writing,
    )
  })
}

function carriedTexts(carried: Carried, regime: Regime, writing: Writing): string[] {
  const { language, say } = writing
  const parts = carried.names.map(name => partText(carried, name, regime, writing))
  const relation = say(`hub.${carried.relation}`)
  return [...parts, say('hub', { relation, why: carried.why[language] })]
}

function partText(
  { part }: Carried,
  name: string,
  regime: Regime,
  { language, vocabulary, say }: Writing,
): string {
  const both = (title: string, cite: Words, section: CitedSection): string =>
    say('part', { title, cite: citing(cite[language], section, name) })
  if (part === 'duty') {
    const provisions = regime.provisions.filter(({ then }) => then.oblige.some(({ duty }) => duty === name))
    const cites = formatList(
      provisions.map(({ id, provenance }) => citing(provenance.cite[language], 'instruments', id)),
      language,
    )
    return say('part', { title: vocabulary.duties[name]?.[language] ?? name, cite: cites })
  }
  if (part === 'provision') {
    const found = regime.provisions.find(({ id }) => id === name)
    return found ? both(found.text[language], found.provenance.cite, 'instruments') : name
  }
  const all = {
    definition: regime.definitions,
    mechanism: regime.mechanisms,
    list: regime.lists,
    parameter: regime.parameters,
  }
  const found = all[part].find(one => one.name === name)
  return found ? both(found.title?.[language] ?? name, found.provenance.cite, `${part}s`) : name
}

function classEntries({ classes }: Comparison, writing: Writing): Entry[] {
  const { language, say } = writing
  return classes.map(({ one, other, relation, shared }) => {
    const title = formatList(
      [one, other].flatMap(each => (each ? [each.title[language]] : [])),
      language,
    )
    const why = relation === 'none' ? null : say('shared', { percent: Math.round(shared * 100) })
    const id = `class-${one?.regime ?? ''}-${one?.name ?? ''}-${other?.name ?? ''}`
    return entry(id, title, relation, why, [classTexts(one, writing), classTexts(other, writing)], writing)
  })
}

function classTexts(data: DataClass | null, { language, vocabulary, say }: Writing): string[] {
  if (!data) return []
  const top = topmost(data.categories, Object.keys(vocabulary.categories))
  const names = top.map(category => vocabulary.categories[category]?.[language] ?? category)
  return [
    say('part', {
      title: data.title[language],
      cite: citing(data.cite[language], 'definitions', data.name),
    }),
    say('categories', { count: data.categories.length, names: formatList(names, language) }),
  ]
}

function destinationsEntry({ destinations, probes }: Comparison, writing: Writing): Entry {
  const { language, say } = writing
  const texts = (places: readonly string[]): string[] => {
    if (places.length === 0) return []
    const names = formatList(
      places.map(place => placeName(place, writing)),
      language,
    )
    return [say('places', { count: places.length }), names]
  }
  const title = probes[0]?.title[language] ?? ''
  const { one, other, relation } = destinations
  return entry('destinations', title, relation, null, [texts(one), texts(other)], writing)
}

function exemptionEntries({ exemptions, probes }: Comparison, writing: Writing): Entry[] {
  const { one, language, say } = writing
  return exemptions.map(({ regime, provision, cite, text, probes: freed, relation }) => {
    const own = [text[language]]
    const isOurs = regime === one.code
    const twin = isOurs ? writing.other : one
    const others = freed.flatMap(id => {
      const pair = probes.find(probe => probe.id === id)
      const [first] = pair ? askedTexts(isOurs ? pair.other : pair.one, twin, writing) : []
      return pair && first ? [say('case', { title: pair.title[language], verdict: first })] : []
    })
    const why = relation === 'open' ? say('no-probe') : null
    const cited = { regime, anchor: anchorIn('instruments', provision) }
    const sides = isOurs ? ([own, others] as const) : ([others, own] as const)
    return { ...entry(`exemption-${provision}`, cite[language], relation, why, sides, writing), cited }
  })
}

function amountEntries({ amounts }: Comparison, writing: Writing): Entry[] {
  const { language, one, other } = writing
  return amounts.map(({ id, title, one: ours, other: theirs, relation }) =>
    entry(
      `amount-${id}`,
      title[language],
      relation,
      null,
      [
        ours.flatMap(each => stretchText(each, one, writing)),
        theirs.flatMap(each => stretchText(each, other, writing)),
      ],
      writing,
    ),
  )
}

function stretchText({ from, asked }: Stretch, regime: Regime, writing: Writing): string {
  const { language, say } = writing
  const [verdict = '', ...rest] = askedTexts(asked, regime, writing)
  const isOwed = asked.outcome === 'conditional' && asked.ways.length > 0
  const ways = isOwed ? rest.slice(0, 1) : []
  const semicolon = language === 'zh' ? '；' : '; '
  return say('from', {
    number: withUnit(from, 'people', language),
    verdict: [verdict, ...ways, ...citesOf(asked, writing)].join(semicolon),
  })
}

function dutyEntries({ duties }: Comparison, writing: Writing): Entry[] {
  const { language, vocabulary, say } = writing
  return duties.map(({ duty, one, other, relation }) => {
    const texts = (sides: typeof one): string[] =>
      sides.map(({ due, cite, provision }) =>
        say('part', {
          title: dueText(due, language),
          cite: citing(cite[language], 'instruments', provision),
        }),
      )
    const title = vocabulary.duties[duty]?.[language] ?? duty
    return entry(`duty-${duty}`, title, relation, null, [texts(one), texts(other)], writing)
  })
}

function unmatchedEntries({ unmatched }: Comparison, writing: Writing): Entry[] {
  const { one, other, language } = writing
  return unmatched.flatMap(name => {
    const [code = '', mechanism = ''] = name.split('/')
    const regime = code === one.code ? one : other
    const found = regime.mechanisms.find(each => each.name === mechanism)
    if (!found) return []
    const own = [citing(found.provenance.cite[language], 'mechanisms', mechanism)]
    const sides: [string[], string[]] = regime === one ? [own, []] : [[], own]
    return [entry(`mechanism-${name}`, found.title[language], 'none', null, sides, writing)]
  })
}
