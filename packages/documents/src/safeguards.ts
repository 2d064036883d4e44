/** What protects the data, and the agreement that says how they are dealt with: of one leg, or of all that a document is about. */
import type { FactRecord } from '@carnet/law'
import { formatList } from '@carnet/locales'
import type { Draft, Item } from './draft.ts'
import type { Text } from './model.ts'
import { treatmentText } from './passages.ts'
import { factText, isRecord, valuesOf } from './values.ts'

/** Safeguards declared, and what the plan does, each once, with what stands between them. */
export function safeguardsText(draft: Draft): Text {
  const { vocabulary, regimes } = draft.input
  const names = { vocabulary, regimes, language: draft.language }
  const declared = new Map<string, Text>()
  for (const { leg } of draft.each)
    for (const value of valuesOf(leg, 'safeguards').filter(isRecord)) {
      const text = [factText(value, 'kind', names), factText(value, 'standard', names)]
        .filter(part => part !== '')
        .join(' · ')
      if (text !== '' && !declared.has(text))
        declared.set(text, [draft.declared(draft.say('safeguard', '保护措施'), text, value, '')])
    }
  return draft.join([...declared.values(), ...plannedText(draft)], draft.say('; ', '；'))
}

/** What the plan does, each once with the items that it is done to. */
function plannedText(draft: Draft): readonly Text[] {
  const treated = new Map<string, Map<string, Item>>()
  for (const item of draft.each.flatMap(({ items }) => items)) {
    if (item.treatment === 'as-it-is') continue
    const same = treated.get(item.treatment) ?? new Map<string, Item>()
    treated.set(item.treatment, same.set(item.name, item))
  }
  return [...treated.values()].map(items => {
    const [first] = items.values()
    const [did] = treatmentText(draft, first!)
    const names = formatList([...items.keys()], draft.language)
    if (did === undefined || typeof did === 'string' || did.kind !== 'filled') return [names]
    const text = `${did.text}${draft.say(': ', '：')}${names}`
    return [draft.filled(draft.say('what the plan does', '方案所作处理'), text, did.source)]
  })
}

/** The agreement between the two that says how the transfer is dealt with, where one was declared. */
export const agreementOf = (draft: Draft, texts: readonly string[]): FactRecord | null =>
  draft.each
    .flatMap(({ leg }) => valuesOf(leg, 'under').filter(isRecord))
    .find(agreement => texts.includes(String(valuesOf(agreement, 'text')[0]))) ?? null
