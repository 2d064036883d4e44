/** A month as it stands beside a day: `March`, `März`, `3`. */
const monthText = (month: number, language: Language): string =>
  language === 'zh'
    ? String(month)
    : new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month - 1))

/** When a duty is due, in words. */
import { fill } from '../template.ts'
import { labelIn, translationIn } from '../translation.ts'
import { type Language, languages, type Words } from '../words.ts'

/** A span of time: exactly one unit is set. As in `@carnet/law`. */
interface SpanLike {
  readonly days?: number
  readonly months?: number
  readonly years?: number
  readonly working_days?: number
}

/** As in `@carnet/law`. */
export type DueLike =
  | { readonly when: 'before' | 'standing' }
  | { readonly when: 'yearly'; readonly by?: string }
  | { readonly when: 'after' | 'for'; readonly span: SpanLike; readonly event: string }

export const dueLabels = {
  'due.before': { en: 'before the transfer', zh: '传输之前' },
  'due.standing': { en: 'for as long as it lasts', zh: '持续履行' },
  'due.yearly': { en: 'every year', zh: '每年' },
  'due.yearly-by': { en: 'every year, by {day} {month}', zh: '每年{month}月{day}日前' },
  'due.after': { en: 'within {span} of {event}', zh: '自{event}之日起{span}内' },
  'due.for': { en: 'for at least {span} from {event}', zh: '自{event}之日起至少{span}' },

  'event.contract-signed': { en: 'the last signature of the contract', zh: '合同最后签署' },
  'event.contract-in-force': { en: 'the contract taking effect', zh: '合同生效' },
  'event.notice-of-important-data': {
    en: 'being told, or its being published, that the data are important',
    zh: '被告知或者公布为重要数据',
  },
  'event.commencement': { en: 'the rule taking effect', zh: '规定施行' },
  'event.impact-assessment': { en: 'the impact assessment', zh: '影响评估完成' },
  'event.breach-known': { en: 'learning of the breach', zh: '知悉违反约定' },
  'event.offer-rejected': { en: 'rejecting the offer', zh: '拒绝该要约' },
  'event.request-of-person': { en: 'the request of the person', zh: '收到本人请求' },
  'event.first-transfer': { en: 'the first transfer', zh: '首次传输' },
  'event.transfer': { en: 'the transfer', zh: '传输' },
  'event.audit': { en: 'the end of the audit', zh: '审计完成' },
  'event.transaction': { en: 'the transaction', zh: '交易' },

  'span.days.one': { en: '{count} day', zh: '{count}日' },
  'span.days': { en: '{count} days', zh: '{count}日' },
  'span.working_days.one': { en: '{count} working day', zh: '{count}个工作日' },
  'span.working_days': { en: '{count} working days', zh: '{count}个工作日' },
  'span.months.one': { en: '{count} month', zh: '{count}个月' },
  'span.months': { en: '{count} months', zh: '{count}个月' },
  'span.years.one': { en: '{count} year', zh: '{count}年' },
  'span.years': { en: '{count} years', zh: '{count}年' },
} satisfies Record<string, Words>

const units = ['working_days', 'days', 'months', 'years'] as const

/** A span of time in words: `10 working days`, `10 个工作日`. Empty for a span without a unit. */
export function spanText(span: SpanLike, language: Language): string {
  const unit = units.find(name => span[name] !== undefined)
  if (!unit) return ''
  const count = span[unit]!
  const code = count === 1 ? (`span.${unit}.one` as const) : (`span.${unit}` as const)
  return fill(labelIn(code, dueLabels[code], language), { count }, language)
}

/** How an event that a due counts from is called; a code without words is shown as it is. */
export function eventText(event: string, language: Language): string {
  const words: Readonly<Record<string, Words>> = dueLabels
  const code = `event.${event}`
  return Object.hasOwn(words, code) ? labelIn(code, words[code]!, language) : event
}

/** When a duty is due, in words. `event` is how the event is called, where that is not one of the words of `eventText`. */
export function dueText(due: DueLike, language: Language, event?: string): string {
  if (due.when === 'yearly' && due.by !== undefined) {
    const [month = 1, day = 1] = due.by.split('-').map(Number)
    const filling = { month: monthText(month, language), day }
    return fill(labelIn('due.yearly-by', dueLabels['due.yearly-by'], language), filling, language)
  }
  const code = `due.${due.when}` as const
  const words = labelIn(code, dueLabels[code], language)
  if (due.when !== 'after' && due.when !== 'for') return words
  const span = spanText(due.span, language)
  const named = event ?? eventText(due.event, language)
  return fill(words, { span, event: named }, language)
}

/** A duty and when it is due: `file with the authority (within 10 working days of the contract taking effect)`; in German where it is loaded. */
export function dutyWords(duty: string, title: Words | undefined, due: DueLike): Words {
  const said: Partial<Record<Language, string>> = {}
  for (const language of languages) {
    const translated = translationIn(language)?.vocabulary.duties[duty]
    if (translated) said[language] = `${translated} (${dueText(due, language)})`
  }
  return {
    ...said,
    en: `${title?.en ?? duty} (${dueText(due, 'en')})`,
    zh: `${title?.zh ?? duty}（${dueText(due, 'zh')}）`,
  }
}
