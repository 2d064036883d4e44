/** Definitions and dated values of a regime, for its page. */
import type { Definition, Parameter } from '@carnet/law'
import { formatDay } from '@carnet/locales'
import { nameOfPart, valueOn, withUnit } from './names.ts'
import {
  conditionField,
  type Entry,
  type Field,
  type PageContext,
  provenanceFields,
  word,
  wordsField,
} from './page-parts.ts'
import { kindName } from './voice.ts'

export function definitionEntry(definition: Definition, context: PageContext): Entry {
  const own = { ...context, about: definition.of }
  const grows: Field[] = definition.grows
    ? [
        {
          name: word(context, 'grows'),
          value: nameOfPart(context.regime, definition.grows, context.language),
        },
      ]
    : []
  return {
    id: definition.name,
    title: definition.title[context.language],
    confidence: definition.provenance.confidence,
    state: null,
    fields: [
      { name: word(context, 'of-kind'), value: kindName(context, definition.of) },
      ...conditionField('counts-as', definition.when, own),
      ...conditionField('presumed-no', definition.presumeNoUntil, own),
      ...grows,
      ...wordsField('doubt', definition.doubt, context),
      ...provenanceFields(definition.provenance, context),
    ],
    entries: [],
  }
}

export function parameterEntry(parameter: Parameter, context: PageContext): Entry {
  const { language, asOf } = context
  const current = valueOn(parameter.values, asOf)
  const values = parameter.values.map(dated => {
    const day = formatDay(dated.from, language)
    if (dated.value === null) return word(context, 'value.none', { day })
    const value = withUnit(dated.value, parameter.unit, language)
    const text = word(context, 'value.from', { value, day })
    return dated === current ? word(context, 'value.current', { value: text }) : text
  })
  return {
    id: parameter.name,
    title: parameter.title?.[language] ?? parameter.name,
    confidence: parameter.provenance.confidence,
    state: null,
    fields: [
      { name: word(context, 'parameters'), value: values },
      ...provenanceFields(parameter.provenance, context),
    ],
    entries: [],
  }
}
