/** An arrangement between places as a readable page: what it says, who takes part since when, and what gives it effect. */
import type { Arrangement, ArrangementParty, Day, Vocabulary } from '@carnet/law'
import { formatList, type Written } from '@carnet/locales'
import { placeName } from './names.ts'
import type { RegimePage, Section } from './page.ts'
import {
  type Entry,
  type Field,
  inForceText,
  provenanceFields,
  stateOf,
  word,
  wordsField,
} from './page-parts.ts'

export interface ArrangementPageOptions {
  readonly language: Written
  /** The day as of which the states of the parties are shown. */
  readonly asOf: Day
  readonly vocabulary: Vocabulary
}

/** Pure data, like the page of a regime: `pageText` and `pageMarkdown` write it. */
export function arrangementPage(arrangement: Arrangement, options: ArrangementPageOptions): RegimePage {
  const { title, parties, says, used_by, provenance, doubt } = arrangement
  const context = { ...options }
  const section = (id: Section['id'], body: Section['body'], entries: readonly Entry[] = []): Section => ({
    id,
    title: word(context, id),
    body,
    entries,
  })
  return {
    code: arrangement.name,
    title: title[options.language],
    language: options.language,
    asOf: options.asOf,
    fields: [
      { name: word(context, 'kind'), value: word(context, `kind.${arrangement.kind}`) },
      ...numberField(arrangement, context),
      { name: word(context, 'in-force'), value: inForceText(arrangement.in_force, context) },
      ...wordsField('doubt', doubt, context),
      ...provenanceFields(provenance, context),
      { name: word(context, 'digest'), value: arrangement.digest },
    ],
    sections: [
      section('says', [says[options.language], word(context, 'says.no-permission')]),
      section(
        'parties',
        [word(context, arrangement.closed ? 'closed' : 'open')],
        parties.map(party => partyEntry(party, context)),
      ),
      ...(used_by.length > 0 ? [section('used-by', used_by)] : []),
    ],
  }
}

function numberField({ number }: Arrangement, context: ArrangementPageOptions): Field[] {
  if (number === null) return []
  const value = typeof number === 'string' ? number : number[context.language]
  return [{ name: word(context, 'number'), value }]
}

function partyEntry(party: ArrangementParty, context: ArrangementPageOptions): Entry {
  const names = (places: readonly string[]): string => {
    const known = places.map(place => placeName(place, context))
    return formatList(known, context.language)
  }
  const to = names(party.written.places)
  const title = party.from === null ? to : word(context, 'pair', { from: names(party.written.from), to })
  const { language } = context
  return {
    id: title,
    title,
    confidence: party.confidence,
    state: stateOf(party.in_force, context.asOf),
    fields: [
      { name: word(context, 'in-force'), value: inForceText(party.in_force, context) },
      ...(party.cite ? [{ name: word(context, 'cite'), value: party.cite[language] }] : []),
      ...wordsField('doubt', party.doubt, context),
    ],
    entries: [],
  }
}
