/** Mechanisms of a regime, for its page. */
import type { Mechanism, Step } from '@carnet/law'
import { spanText } from '@carnet/locales'
import {
  conditionField,
  type Entry,
  type Field,
  inForceText,
  type PageContext,
  provenanceFields,
  stateOf,
  word,
  wordsField,
} from './page-parts.ts'

export function mechanismEntry(mechanism: Mechanism, context: PageContext): Entry {
  const steps: Field[] =
    mechanism.steps.length > 0
      ? [{ name: word(context, 'steps'), value: mechanism.steps.map(step => stepText(step, context)) }]
      : []
  const declare: Field[] = mechanism.declare
    ? [{ name: word(context, 'declare'), value: { snippet: mechanism.declare.trimEnd().split('\n') } }]
    : []
  return {
    id: mechanism.name,
    title: mechanism.title[context.language],
    confidence: mechanism.provenance.confidence,
    state: stateOf(mechanism.in_force, context.asOf),
    fields: [
      { name: word(context, 'in-force'), value: inForceText(mechanism.in_force, context) },
      ...(mechanism.besides ? [{ name: '', value: word(context, 'besides') }] : []),
      ...conditionField('available-when', mechanism.available_when, context),
      ...conditionField('held-when', mechanism.held_when, context),
      ...steps,
      ...validField(mechanism, context),
      ...conditionField('redo-when', mechanism.redo_when, context),
      ...declare,
      ...wordsField('doubt', mechanism.doubt, context),
      ...provenanceFields(mechanism.provenance, context),
    ],
    entries: [],
  }
}

/** `File with the authority (within 10 working days; takes 15 working days; 7 papers)`. */
function stepText(step: Step, context: PageContext): string {
  const { language } = context
  const besides = [
    ...(step.due ? [step.due[language]] : []),
    ...(step.takes ? [word(context, 'step.takes', { span: spanText(step.takes, language) })] : []),
    ...(step.papers > 0 ? [word(context, 'step.papers', { count: step.papers })] : []),
  ]
  const text = step.title[language]
  if (besides.length === 0) return text
  return language === 'zh' ? `${text}（${besides.join('；')}）` : `${text} (${besides.join('; ')})`
}

function validField({ valid }: Mechanism, context: PageContext): Field[] {
  const { language } = context
  const years = valid.years === null ? null : spanText({ years: valid.years }, language)
  const value = valid.words?.[language] ?? years
  return value === null ? [] : [{ name: word(context, 'valid'), value }]
}
