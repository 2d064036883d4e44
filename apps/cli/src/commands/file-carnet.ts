/** `carnet file CARNET --to DESK`: files a carnet, or the use of a list, with the desk of an authority, and checks and keeps its receipt. */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readCarnet } from '@carnet/credential'
import { CarnetError } from '@carnet/errors'
import { type EntryName, entryNameText, readEntryName } from '@carnet/law'
import { parseVerifier, verifyTlogProof } from '@carnet/ledger'
import { asking, readJson, readKey, readText, safeAddress } from '../ask-service.ts'
import type { Context } from '../context.ts'
import { exitCodes } from '../exit.ts'
import { table } from '../output.ts'
import { writeNew } from '../write-new.ts'

export interface FileOptions {
  readonly to: string
  readonly use?: readonly string[]
  readonly keyFile?: string
  readonly note?: string
  readonly out?: string
}

interface Receipt {
  readonly record: string
  readonly proof: string
  readonly ledger_key: string
  readonly ledger_index: number
}

export async function fileCarnet(
  context: Context,
  file: string | undefined,
  options: FileOptions,
): Promise<number> {
  const { output, say } = context
  const desk = deskAt(options.to)
  const key = readKey(options.keyFile, process.env.CARNET_DESK_KEY, 'CARNET_FILE_KEY')
  if (key === null) throw new CarnetError('CARNET_FILE_KEY')
  const uses = (options.use ?? []).map(listUse)
  if (file === undefined && uses.length === 0) throw new CarnetError('CARNET_FILE_NOTHING')
  const text = file === undefined ? null : readText(file, 'CARNET_FILE_UNREADABLE')
  if (text !== null) readCarnet(text, file!)
  const out = options.out ?? `${file?.replace(/\.carnet$/, '') ?? 'list-use'}.receipt.json`
  if (existsSync(out)) throw new CarnetError('CARNET_DOCUMENT_EXISTS', { file: out }, { at: { file: out } })
  const errors = { unreachable: 'CARNET_FILE_UNREACHABLE', refused: 'CARNET_FILE_REFUSED' } as const
  const ask = asking(desk, key, context.language, errors)
  const body = JSON.stringify({
    ...(text === null ? {} : { carnet: text }),
    ...(uses.length === 0 ? {} : { list_use: uses }),
    ...(options.note === undefined ? {} : { note: options.note }),
  })
  // The same sent again within a day is the same filing.
  const once = sha256(`${desk.origin} ${desk.slug} ${body}`).toString('hex')
  const { id, state } = await ask<{ id: string; state: string }>('POST', `/v1/desks/${desk.slug}/filings`, {
    body,
    headers: { 'content-type': 'application/json', 'idempotency-key': once },
  })
  const receipt = await ask<Receipt>('GET', `/v1/filings/${encodeURIComponent(id)}/receipt`)
  requireReceipt(receipt, id, text, uses)
  writeNew(out, `${JSON.stringify(receipt, null, 2)}\n`)
  const rows = [
    [say('cli.desk-filing'), id],
    [say('cli.desk-entry'), say('cli.release-entry', { entry: String(receipt.ledger_index) })],
    [say('cli.desk-receipt'), out],
  ]
  output.lines(table(rows), true)
  output.line(say(text === null ? 'cli.desk-filed-use' : 'cli.desk-filed', { desk: desk.slug }))
  output.json({ carnet_json: 1, command: 'file', exit: exitCodes.done, filing: id, state, receipt: out })
  return exitCodes.done
}

interface DeskAddress {
  readonly origin: string
  readonly slug: string
}

/** A key is sent along: over TLS, unless the service is on this machine. */
function deskAt(text: string): DeskAddress {
  const url = safeAddress(text)
  const [, slug] = /^\/(?:published|v1\/desks)\/([a-z][a-z0-9-]{1,39})\/?$/.exec(url?.pathname ?? '') ?? []
  if (url === null || slug === undefined) throw new CarnetError('CARNET_FILE_ADDRESS')
  return { origin: url.origin, slug }
}

/** As `carnet regime search` names entries. Throws `CARNET_FILE_USE`. */
function listUse(text: string): EntryName {
  const use = readEntryName(text)
  if (use === null) throw new CarnetError('CARNET_FILE_USE', { received: text })
  return use
}

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest()

/** That the ledger of the authority holds a record of just this. Throws `CARNET_FILE_RECEIPT`. */
function requireReceipt(
  { record, proof, ledger_key }: Receipt,
  filing: string,
  carnet: string | null,
  uses: readonly EntryName[],
): void {
  const said = readJson(String(record)) as {
    filing?: unknown
    carnet?: { sha256?: unknown } | null
    list_use?: unknown
  } | null
  const ofCarnet = carnet === null ? null : sha256(carnet).toString('hex')
  const isOfThis =
    said?.filing === filing && (said.carnet?.sha256 ?? null) === ofCarnet && isSameUse(said.list_use, uses)
  try {
    if (!isOfThis) throw new CarnetError('CARNET_FILE_RECEIPT')
    verifyTlogProof(proof, sha256(record), parseVerifier(ledger_key))
  } catch (error) {
    if (!(error instanceof CarnetError)) throw error
    throw new CarnetError('CARNET_FILE_RECEIPT', {}, { kind: 'failure', cause: error })
  }
}

function isSameUse(said: unknown, uses: readonly EntryName[]): boolean {
  const names = Array.isArray(said) ? said.map(one => entryNameText(one as EntryName)) : []
  return names.sort().join('\n') === uses.map(entryNameText).sort().join('\n')
}
