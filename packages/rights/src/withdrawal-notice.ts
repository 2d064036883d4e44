/** The letter by which a withdrawal, or consent given again, is sent on to a recipient: under which provisions, by what the person is found there, how to answer. */
import type { Day } from '@carnet/law'
import { formatDay, formatList, type Language, label, textIn } from '@carnet/locales'
import type { Ground } from './grounds.ts'
import { type LetterBlock, sourceNotes } from './letter.ts'

/** A delivery as its recipient is told of it: the identifier as it was delivered. */
export interface NoticeDelivery {
  readonly index: number
  readonly leg: string
  /** An instant. */
  readonly cleared_at: string
  readonly file: string | null
  readonly column: string | null
  readonly form: 'as-it-is' | 'pseudonym' | 'changed' | 'left-out' | 'unknown'
  readonly values: readonly string[]
}

export interface NoticeInput {
  readonly language: Language
  readonly day: Day
  /** Whoever sends it; empty where nobody has said. */
  readonly from: string
  readonly to: string
  readonly does: 'withdraw' | 'consent-again'
  /** By what an answer refers to it. */
  readonly notice: string
  readonly deliveries: readonly NoticeDelivery[]
  /** Where the recipient answers; null: in writing. */
  readonly link: string | null
}

export interface NoticeLetter {
  readonly kind: 'withdrawal-notice'
  readonly language: Language
  readonly day: Day
  readonly title: string
  readonly to: readonly string[]
  readonly from: readonly string[]
  readonly body: readonly LetterBlock[]
  readonly notes: readonly string[]
}

const gapMark = '▢'

/** Also where no regime concerned has the right on record: that a person withdrew is a fact, and is told as one. */
export function noticeLetterOf(grounds: readonly Ground[], input: NoticeInput): NoticeLetter {
  const { language, day, to, notice, deliveries, link } = input
  const say = (code: string, filling = {}) => label(`withdrawal.${code}`, language, filling)
  const from = input.from === '' ? `${gapMark} ${say('gap.from')}` : input.from
  const isAgain = input.does === 'consent-again'
  const provisions = (isAgain ? [] : grounds).flatMap(({ name, rights }) =>
    rights.map(({ right }) =>
      say('provision', { regime: textIn(name, language), cite: textIn(right.provenance.cite, language) }),
    ),
  )
  return {
    kind: 'withdrawal-notice',
    language,
    day,
    title: say(isAgain ? 'again.title' : 'title'),
    to: [to],
    from: [from],
    body: [
      { block: 'text', text: label('rights.greeting', language, { name: to }) },
      { block: 'text', text: say(isAgain ? 'again.what' : 'what', { from }) },
      ...(provisions.length === 0
        ? []
        : [
            { block: 'heading', text: say('heading.provisions') } as const,
            { block: 'list', items: provisions } as const,
          ]),
      { block: 'heading', text: say('heading.ask') },
      {
        block: 'list',
        items: [say(isAgain ? 'again.ask' : 'ask.stop'), say('ask.onward'), say('ask.answer')],
      },
      { block: 'heading', text: say('heading.find') },
      ...(deliveries.length === 0
        ? [{ block: 'text', text: say('nothing-left') } as const]
        : [{ block: 'list', items: deliveries.map(one => deliveryText(one, language)) } as const]),
      { block: 'text', text: say('find.only') },
      { block: 'heading', text: say('heading.answer') },
      {
        block: 'text',
        text: link === null ? say('answer.writing', { notice }) : say('answer.link', { link }),
      },
    ],
    notes: [say('note.send'), ...(isAgain ? [] : sourceNotes(grounds, language))],
  }
}

function deliveryText(delivery: NoticeDelivery, language: Language): string {
  const { index, leg, cleared_at, file, column, form, values } = delivery
  const say = (code: string, filling = {}) => label(`withdrawal.${code}`, language, filling)
  const which = say(file === null ? 'delivery' : 'delivery.file', {
    day: formatDay(cleared_at.slice(0, 10), language),
    leg,
    file: file ?? '',
    index,
  })
  const where = column === null ? say('column.unknown') : say('column', { column })
  return `${which}${say(`form.${form}`, { where, values: formatList(values, language) })}`
}
