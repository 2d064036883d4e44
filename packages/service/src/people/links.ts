/**
 * A one-time link for one person, or for whoever acts for them. It has two halves that go two ways: a secret, behind `#`, and a short
 * code. What is kept of both are hashes; of the person, keyed hashes; of what the link is to carry, what its secret alone opens.
 */
import { createHmac, randomInt, randomUUID, timingSafeEqual } from 'node:crypto'
import type { KnownPerson, SaidIdentifier } from '@carnet/clearance'
import { CarnetError } from '@carnet/errors'
import type { PersonActs, Tables } from '@carnet/store'
import type { Selectable, Transaction } from 'kysely'
import { noteEvent } from '../audit/trail.ts'
import type { ServiceContext } from '../context.ts'
import { newSecret, type Secret, sha256 } from '../identity/secrets.ts'
import { keyOfSecret, seal, unseal } from './seal.ts'

/** On what somebody acts for another. Words of a list and no free text: what an officer would write there is about people. */
export const bases = ['written-authority', 'parent', 'appointed-guardian'] as const
export type Basis = (typeof bases)[number]

const hour = 3_600_000
export const hoursOfLink = { minimum: 1, default: 72, maximum: 14 * 24 }
/** Who acts for another does so for a year at most; then the officer looks again. */
export const daysOfActing = { minimum: 1, default: 30, maximum: 365 }
export const mostIdentifiers = 5
const codeDigits = 8
export const mostWrongCodes = 5
/** A person who looks has time to read and think; then a new link is needed. */
export const longestVisit = 2 * hour
export const longestSilence = hour / 2

const linkPrefix = 'carnetlink_'
/** No key of the API begins like this: what opens one door is no key for another. */
export const visitPrefix = 'carnetvisit_'

export interface NewLink {
  readonly identifiers: readonly SaidIdentifier[]
  /** The same, as the state remembers them. */
  readonly subject: readonly KnownPerson[]
  readonly actsAs: PersonActs
  readonly basis: Basis | null
  readonly mayWithdraw: boolean
  readonly hours: number
  readonly days: number
}

export interface MadeLink {
  readonly id: string
  readonly secret: string
  readonly code: string
  readonly expiresAt: Date
}

type LinkRow = Selectable<Tables['person_link']>

/** Throws `CARNET_PERSON_BASIS` where somebody acts for another on no basis, or for themselves on one. */
export async function makeLink(
  context: ServiceContext,
  tx: Transaction<Tables>,
  { organisation, name }: { readonly organisation: string; readonly name: string },
  asked: NewLink,
): Promise<MadeLink> {
  const { states, clock } = context
  const { identifiers, subject, actsAs, basis, mayWithdraw, hours, days } = asked
  if ((basis === null) !== (actsAs === 'self')) throw new CarnetError('CARNET_PERSON_BASIS')
  const state = await states.of(organisation)
  const now = clock()
  const id = randomUUID()
  const secret = newSecret(linkPrefix)
  const code = newCode()
  const actsUntil = new Date(
    now.getTime() + (actsAs === 'self' ? hours * hour + longestVisit : days * 24 * hour),
  )
  const expiresAt = new Date(Math.min(now.getTime() + hours * hour, actsUntil.getTime()))
  await tx
    .insertInto('person_link')
    .values({
      id,
      organisation_id: organisation,
      subject: JSON.stringify(subject),
      sealed: seal(keyOfSecret(secret.text), id, identifiers),
      secret_sha256: secret.sha256,
      code_mac: codeMac(state.derive('person-code', id), code),
      acts_as: actsAs,
      basis,
      may_withdraw: mayWithdraw,
      acts_until: actsUntil,
      created_by: name,
      created_at: now,
      expires_at: expiresAt,
    })
    .execute()
  return { id, secret: secret.text, code, expiresAt }
}

const newCode = (): string => String(randomInt(10 ** codeDigits)).padStart(codeDigits, '0')

/** Keyed by what is not in the database: eight digits alone would be found by trying. */
const codeMac = (key: Buffer, code: string): Buffer => createHmac('sha256', key).update(code).digest()

export interface OpenedVisit {
  readonly secret: Secret
  readonly expiresAt: Date
}

/**
 * Opens a link, once. Throws `CARNET_PERSON_LINK` for one that is unknown, used, revoked, too old or closed, and `CARNET_PERSON_CODE` for
 * a wrong code; after five of those the link is closed.
 */
export async function openLink(
  context: ServiceContext,
  given: { readonly secret: string; readonly code: string },
): Promise<OpenedVisit> {
  const { store, states, clock } = context
  const now = clock()
  const opened = await store.over(async (tx): Promise<OpenedVisit | { readonly left: number }> => {
    const row = await openRow(tx, now, given.secret)
    const { id, organisation_id: organisation } = row
    const state = await states.of(organisation)
    const mac = codeMac(state.derive('person-code', id), given.code.replace(/\s/g, ''))
    if (!timingSafeEqual(mac, row.code_mac)) return { left: await countWrong(tx, row, now) }
    const identifiers = unseal<readonly SaidIdentifier[]>(keyOfSecret(given.secret), id, row.sealed!)
    const secret = newSecret(visitPrefix)
    const expiresAt = new Date(Math.min(now.getTime() + longestVisit, row.acts_until.getTime()))
    await tx
      .insertInto('person_session')
      .values({
        organisation_id: organisation,
        link_id: id,
        secret_sha256: secret.sha256,
        sealed: seal(keyOfSecret(secret.text), id, identifiers),
        created_at: now,
        seen_at: now,
        expires_at: expiresAt,
      })
      .execute()
    await tx.updateTable('person_link').set({ opened_at: now, sealed: null }).where('id', '=', id).execute()
    await noteEvent(tx, organisation, linkName(id), 'person-link.opened', `person-link:${id}`)
    return { secret, expiresAt }
  })
  if ('secret' in opened) return opened
  // Said once the count is kept: a refusal must not take it back.
  if (opened.left === 0) throw new CarnetError('CARNET_PERSON_LINK')
  throw new CarnetError('CARNET_PERSON_CODE', { left: opened.left })
}

async function openRow(tx: Transaction<Tables>, now: Date, secret: string): Promise<LinkRow> {
  const row = await tx
    .selectFrom('person_link')
    .selectAll()
    .where('secret_sha256', '=', sha256(secret))
    .where('opened_at', 'is', null)
    .where('closed_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now)
    .where('acts_until', '>', now)
    .forUpdate()
    .executeTakeFirst()
  if (!row?.sealed) throw new CarnetError('CARNET_PERSON_LINK')
  return row
}

/** How often it may still be tried. */
async function countWrong(tx: Transaction<Tables>, row: LinkRow, now: Date): Promise<number> {
  const wrong = row.wrong_codes + 1
  const left = Math.max(0, mostWrongCodes - wrong)
  await tx
    .updateTable('person_link')
    .set({ wrong_codes: wrong, ...(left === 0 ? { closed_at: now, sealed: null } : {}) })
    .where('id', '=', row.id)
    .execute()
  if (left === 0)
    await noteEvent(tx, row.organisation_id, linkName(row.id), 'person-link.closed', `person-link:${row.id}`)
  return left
}

/** As it stands in the audit trail: whoever holds the link, and nothing of who that is. */
export const linkName = (id: string): string => `person-link:${id}`

/** Nobody comes in by it any more, and whoever is in is out. Throws `CARNET_API_NOT_FOUND`. */
export async function revokeLink(tx: Transaction<Tables>, id: string, now: Date): Promise<void> {
  const gone = await tx
    .updateTable('person_link')
    .set({ revoked_at: now, sealed: null })
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!gone) throw new CarnetError('CARNET_API_NOT_FOUND', { what: `link ${id}` })
  await tx.deleteFrom('person_session').where('link_id', '=', id).execute()
}
