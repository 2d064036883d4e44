/** Who takes part in restricted transactions: the due diligence of 28 CFR 202.1001(b)(1)(ii). */
import type { Draft, Side } from '../draft.ts'
import type { Text } from '../model.ts'
import type { Paper } from '../paper.ts'
import { partyFields } from '../passages.ts'
import { isRecord, recordOf, short, valuesOf } from '../values.ts'
import { regime } from './us-records.ts'

const isPlaceOf = (place: string): boolean => place === regime || place.startsWith(`${regime}-`)

/** The part speaks to a U.S. person; whoever is not said to be of the United States is not called one. */
const isAmerican = ({ parties }: Draft): boolean =>
  ['organised_in', 'principal_place', 'establishments'].some(fact =>
    valuesOf(parties.exporter, fact).some(value => typeof value === 'string' && isPlaceOf(value)),
  )

/** One who gives access, and each who is given it. */
export function parties(paper: Paper): void {
  const { draft } = paper
  if (isAmerican(draft)) paper.heading(2, 'The U.S. person', '美国人')
  else paper.heading(2, 'The party that gives access', '提供访问的一方')
  paper.fields(...identity(draft, 'exporter'))
  if (draft.recipients.length > 1) paper.heading(2, 'The counterparties', '各交易对方')
  else paper.heading(2, 'The counterparty', '交易对方')
  paper.eachRecipient(['Counterparty', '交易对方'], one => one.fields(...identity(one.draft, 'importer')))
}

/** What the due diligence asks of an organisation or an individual. */
function identity(draft: Draft, side: Side): readonly (readonly [string, Text])[] {
  const { say } = draft
  const record = draft.parties[side]
  const word = draft.sideWord(side)
  return [
    ...partyFields(draft, side),
    [
      say('Organised under the law of', '依何地法律设立'),
      draft.optional(record, 'organised_in', say(`place of organisation of the ${word}`, `${word}设立地`)) ??
        draft.sideAsk(side, 'organised_in', 'place of organisation', '设立地'),
    ],
    [
      say('Principal place of business', '主要营业地'),
      draft.optional(
        record,
        'principal_place',
        say(`principal place of business of the ${word}`, `${word}主要营业地`),
      ) ?? draft.sideAsk(side, 'principal_place', 'principal place of business', '主要营业地'),
    ],
    [
      say('Citizenship or primary residence (of an individual)', '国籍或者主要居住地（个人）'),
      draft.sideGap(
        side,
        'citizenship',
        `us.citizenship.${side}`,
        say(
          `citizenship or primary residence of the ${word}, or “not an individual”`,
          `${word}的国籍或者主要居住地，非个人则填“不适用”`,
        ),
      ),
    ],
    [say('Ownership, direct and indirect', '直接与间接所有权'), ownersText(draft, side)],
  ]
}

function ownersText(draft: Draft, side: Side): Text {
  const { say } = draft
  const owners = valuesOf(draft.parties[side], 'owners')
    .filter(isRecord)
    .flatMap((one): readonly Text[] => {
      const owner = recordOf(one, 'party')
      if (!owner) return []
      const share = say(`share of ${short(owner)}`, `${short(owner)}持股比例`)
      return [
        [
          draft.declared(say('owner', '股东'), short(owner), owner, ''),
          ' ',
          ...draft.fact(one, 'share', share, side),
          say(' %', '%'),
        ],
      ]
    })
  if (owners.length > 0) return draft.join(owners, say('; ', '；'))
  const word = draft.sideWord(side)
  const missing = say(`direct and indirect owners of the ${word}`, `${word}的直接与间接所有人`)
  return draft.sideGap(side, 'owners', `us.owners.${side}`, missing)
}
