/** Looks every day at what falls due and which totals near a line, and tells each once; and erases what has been kept long enough. */
import { label, textIn, type Words } from '@carnet/locales'
import type { Tables } from '@carnet/store'
import { sql, type Transaction } from 'kysely'
import { type ServiceContext, today } from '../context.ts'
import { runningTotals } from '../counters/totals.ts'
import { eraseByPeriod } from '../erasure/periods.ts'
import { inState, type ObligationRow } from '../obligations/rows.ts'
import { renewAllDeadlines } from '../requests/obligations.ts'
import { announce } from '../webhooks/events.ts'
import { post } from './mail.ts'
import { type ReminderSettings, settingsOf, tellOnce } from './settings.ts'

export async function lookDaily(context: ServiceContext): Promise<void> {
  const rows = await context.store.over(tx => tx.selectFrom('organisation').select('id').execute())
  for (const { id } of rows) {
    await renewAllDeadlines(context, id)
    await remind(context, id)
    await tellNearTotals(context, id)
  }
  await eraseByPeriod(context)
}

interface Due {
  readonly row: ObligationRow
  /** Days until it is due; below zero once it was. */
  readonly days: number
}

const dayLength = 86_400_000 // milliseconds of a calendar day of universal time
const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / dayLength

/** One transaction: who is told, what is noted as told, and the letters and deliveries that tell it. */
export async function remind(context: ServiceContext, organisation: string): Promise<void> {
  const { store } = context
  const now = today(context)
  await store.within(organisation, async tx => {
    const settings = await settingsOf(tx, organisation)
    const told: Due[] = []
    for (const row of await owed(tx, now)) {
      const days = daysBetween(now, row.due_on!)
      if (!(await isNews(tx, organisation, settings, row, days))) continue
      told.push({ row, days })
      const event = days < 0 ? 'obligation.overdue' : 'obligation.due'
      const { id, regime, code, kind, due_on, declaration_id } = row
      await announce(context, tx, organisation, event, {
        obligation: id,
        regime,
        code,
        kind,
        due: due_on,
        days,
        declaration: declaration_id,
      })
    }
    if (told.length > 0 && context.mailer !== null) await write(context, tx, organisation, settings, told)
  })
}

async function owed(tx: Transaction<Tables>, now: string): Promise<readonly ObligationRow[]> {
  const all = tx.selectFrom('obligation').selectAll().where('due_on', 'is not', null)
  const open = await all.where(inState('open', now)).where('kind', '!=', 'keep').execute()
  const late = await all.where(inState('overdue', now)).execute()
  return [...late, ...open].sort((a, b) => (a.due_on! < b.due_on! ? -1 : a.due_on! > b.due_on! ? 1 : 0))
}

/** The nearest of the times that have come; those before it have passed and are not made up for. */
async function isNews(
  tx: Transaction<Tables>,
  organisation: string,
  { days: times, overdue }: ReminderSettings,
  { id, due_on }: ObligationRow,
  days: number,
): Promise<boolean> {
  const come = [...times].sort((a, b) => a - b).find(time => days <= time)
  const what = days < 0 ? (overdue ? 'overdue' : null) : come === undefined ? null : String(come)
  return what !== null && (await tellOnce(tx, organisation, `obligation ${id} ${due_on} ${what}`))
}

/** One letter for each who is told, with all of the day. */
async function write(
  context: ServiceContext,
  tx: Transaction<Tables>,
  organisation: string,
  settings: ReminderSettings,
  told: readonly Due[],
): Promise<void> {
  const letters = new Map<string, Due[]>(settings.mail_to.map(to => [to, [...told]]))
  for (const due of told) {
    const to = await addressOf(tx, due.row.assigned_to)
    if (to !== null && !settings.mail_to.includes(to)) letters.set(to, [...(letters.get(to) ?? []), due])
  }
  for (const [to, dues] of letters)
    await post(context, tx, organisation, { to, ...letterText(dues, settings.language) })
}

const personPrefix = 'person:'

async function addressOf(tx: Transaction<Tables>, assigned: string | null): Promise<string | null> {
  if (!assigned?.startsWith(personPrefix)) return null
  const id = assigned.slice(personPrefix.length)
  const row = await tx
    .selectFrom('person')
    .innerJoin('membership', 'membership.person_id', 'person.id')
    .select('person.email')
    // Whatever was written there may be no id at all.
    .where(sql<boolean>`person.id::text = ${id}`)
    .executeTakeFirst()
  return row?.email ?? null
}

export function letterText(
  dues: readonly Due[],
  language: ReminderSettings['language'],
): { readonly subject: string; readonly body: string } {
  const [first] = dues
  const { row, days } = first!
  const words = (of: ObligationRow): string => textIn(of.words as Words, language)
  const more = dues.length > 1 ? label('mail.more', language, { count: dues.length - 1 }) : ''
  const subject = label(days < 0 ? 'mail.overdue-subject' : 'mail.reminder-subject', language, {
    day: row.due_on!,
    what: `${row.regime} · ${words(row)}`,
  })
  const parts = dues.map(({ row: one, days: left }) => {
    const cite = one.cite as { en: string; zh: string } | null
    const when = left < 0 ? 'mail.reminder-over' : left <= 1 ? 'mail.reminder-in.one' : 'mail.reminder-in'
    return [
      `${one.regime} · ${words(one)}`,
      `  ${label(when, language, { day: one.due_on!, count: left })}`,
      ...(cite ? [`  ${textIn(cite, language)}`] : []),
      ...(one.source ? [`  ${one.source}`] : []),
      ...one.cautions.map(caution => `  ${label(`caution.${caution}`, language)}`),
    ].join('\n')
  })
  return {
    subject: `${subject}${more}`.replaceAll(/[\r\n]+/g, ' '),
    body: `${[...parts, label('mail.reminder-end', language)].join('\n\n')}\n`,
  }
}

/** A total that has come near a line is told of once for the line and the window, not with every transfer. */
export async function tellNearTotals(context: ServiceContext, organisation: string): Promise<void> {
  const { store } = context
  const totals = await runningTotals(context, organisation, 1)
  await store.within(organisation, async tx => {
    const { near_percent } = await settingsOf(tx, organisation)
    for (const { regime, counter, key, since, today: now, lines } of totals) {
      const total = Number.isFinite(now.high) ? now.high : now.low
      for (const { line, provision, day } of lines) {
        if (total >= line || total * 100 < line * near_percent) continue
        const window = 'months' in counter.window ? since.slice(0, 4) : since
        const what = `counter ${regime.code}.${counter.name} ${key} ${line} ${window}`
        if (!(await tellOnce(tx, organisation, what))) continue
        await announce(context, tx, organisation, 'counter.near', {
          regime: regime.code,
          counter: counter.name,
          total,
          line,
          provision,
          expected: day,
        })
      }
    }
  })
}
