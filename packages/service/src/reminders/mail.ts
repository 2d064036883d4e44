/** Mail that is written with the change that it tells of, and sent afterwards. */
import type { Tables } from '@carnet/store'
import type { Transaction } from 'kysely'
import { sql } from 'kysely'
import type { ServiceContext } from '../context.ts'
import type { JobInputs } from '../jobs.ts'

export interface Letter {
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly body: string
}

export interface Mailer {
  /** Throws where the server did not take it. */
  send(letter: Letter): Promise<void>
  close(): void
}

export interface MailOptions {
  /** `smtp://user:password@host:port`, or `smtps://`. */
  readonly url: string
  readonly from: string
}

const patience = 20_000 // milliseconds for each step of the conversation

export async function openMailer({ url, from }: MailOptions): Promise<Mailer> {
  // Loaded where mail is sent: most services have no server for it.
  const { createTransport } = await import('nodemailer')
  const transport = createTransport({
    url,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    // A letter is text of ours: nothing of it is read from a file or fetched.
    disableFileAccess: true,
    disableUrlAccess: true,
  } as Parameters<typeof createTransport>[0])
  return {
    async send({ id, to, subject, body }) {
      // The same id for every attempt, by which the server of the receiver may know it again.
      await transport.sendMail({
        from,
        to,
        subject,
        text: body,
        messageId: `<${id}@carnet.invalid>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
      })
    },
    close: () => transport.close(),
  }
}

const lease = 120 // seconds that one process has for one letter
const waits: readonly number[] = [60, 10 * 60, 60 * 60, 6 * 60 * 60, 24 * 60 * 60]

const later = (now: Date, seconds: number): Date => new Date(now.getTime() + seconds * 1000)

/** Writes a letter and asks for it to be sent, as part of a transaction. */
export async function post(
  { jobs }: Pick<ServiceContext, 'jobs'>,
  tx: Transaction<Tables>,
  organisation: string,
  { to, subject, body }: Omit<Letter, 'id'>,
): Promise<void> {
  const { id } = await tx
    .insertInto('mail')
    .values({ organisation_id: organisation, recipient: to, subject, body })
    .returning('id')
    .executeTakeFirstOrThrow()
  await jobs.send(tx, 'send-mail', { organisation, mail: id })
}

export async function sendMail(
  context: ServiceContext,
  { organisation, mail }: JobInputs['send-mail'],
): Promise<void> {
  const { store, clock, mailer } = context
  if (!mailer) return
  const letter = await store.within(organisation, async tx => {
    const now = clock()
    return tx
      .updateTable('mail')
      .set({ leased_until: later(now, lease) })
      .where('id', '=', mail)
      .where('sent_at', 'is', null)
      .where('given_up_at', 'is', null)
      .where(sql<boolean>`(leased_until is null or leased_until <= ${now})`)
      .returning(['id', 'recipient as to', 'subject', 'body', 'attempts'])
      .executeTakeFirst()
  })
  if (!letter) return
  const problem = await mailer.send(letter).then(
    () => null,
    error => codeOf(error),
  )
  await store.within(organisation, tx => markMail(context, tx, organisation, letter, problem))
}

async function markMail(
  { clock, jobs }: ServiceContext,
  tx: Transaction<Tables>,
  organisation: string,
  { id, attempts: before }: { readonly id: string; readonly attempts: number },
  problem: string | null,
): Promise<void> {
  const now = clock()
  const attempts = before + 1
  const wait = problem === null ? undefined : waits[attempts - 1]
  await tx
    .updateTable('mail')
    .set({
      attempts,
      problem,
      leased_until: wait === undefined ? null : later(now, wait),
      sent_at: problem === null ? now : null,
      given_up_at: problem !== null && wait === undefined ? now : null,
    })
    .where('id', '=', id)
    .execute()
  if (wait !== undefined) await jobs.send(tx, 'send-mail', { organisation, mail: id }, wait + 1)
}

/** The code alone: what a server says could quote the letter. */
const codeOf = (error: unknown): string => String((error as { code?: unknown }).code ?? 'failed')

/** Letters that nobody has sent when a process starts. */
export async function resumeMail(
  { jobs, clock }: Pick<ServiceContext, 'jobs' | 'clock'>,
  tx: Transaction<Tables>,
): Promise<void> {
  const now = clock().getTime()
  const rows = await tx
    .selectFrom('mail')
    .select(['id', 'organisation_id', 'leased_until'])
    .where('sent_at', 'is', null)
    .where('given_up_at', 'is', null)
    .execute()
  for (const { id, organisation_id: organisation, leased_until } of rows) {
    const wait = leased_until ? Math.max(0, Math.ceil((leased_until.getTime() - now) / 1000)) + 1 : 0
    await jobs.send(tx, 'send-mail', { organisation, mail: id }, wait)
  }
}
