/** `carnet file CARNET --to DESK`: files a carnet with the desk of an authority, and checks and keeps its receipt. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { readCarnet } from '@carnet/credential'
import { CarnetError } from '@carnet/errors'
import { parseVerifier, verifyTlogProof } from '@carnet/ledger'
import type { Context } from '../context.ts'
import { exitCodes } from '../exit.ts'
import { table } from '../output.ts'
import { writeNew } from '../write-new.ts'

export interface FileOptions {
  readonly to: string
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

export async function fileCarnet(context: Context, file: string, options: FileOptions): Promise<number> {
  const { output, say } = context
  const desk = deskAt(options.to)
  const key = keyOf(options)
  const text = readText(file, 'CARNET_FILE_UNREADABLE')
  readCarnet(text, file)
  const out = options.out ?? `${file.replace(/\.carnet$/, '')}.receipt.json`
  if (existsSync(out)) throw new CarnetError('CARNET_DOCUMENT_EXISTS', { file: out }, { at: { file: out } })
  const ask = asking(desk, key, context.language)
  // The same carnet sent again within a day is the same filing.
  const once = sha256(`${desk.origin} ${desk.slug} ${text} ${options.note ?? ''}`).toString('hex')
  const body = { carnet: text, ...(options.note === undefined ? {} : { note: options.note }) }
  const { id, state } = await ask<{ id: string; state: string }>('POST', `/v1/desks/${desk.slug}/filings`, {
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', 'idempotency-key': once },
  })
  const receipt = await ask<Receipt>('GET', `/v1/filings/${encodeURIComponent(id)}/receipt`)
  requireReceipt(receipt, id, text)
  writeNew(out, `${JSON.stringify(receipt, null, 2)}\n`)
  const rows = [
    [say('cli.desk-filing'), id],
    [say('cli.desk-entry'), say('cli.release-entry', { entry: String(receipt.ledger_index) })],
    [say('cli.desk-receipt'), out],
  ]
  output.lines(table(rows), true)
  output.line(say('cli.desk-filed', { desk: desk.slug }))
  output.json({ carnet_json: 1, command: 'file', exit: exitCodes.done, filing: id, state, receipt: out })
  return exitCodes.done
}

interface DeskAddress {
  readonly origin: string
  readonly slug: string
}

const loopback = new Set(['127.0.0.1', 'localhost', '[::1]'])

/** A key is sent along: over TLS, unless the service is on this machine. */
function deskAt(text: string): DeskAddress {
  const url = URL.canParse(text) ? new URL(text) : null
  const [, slug] = /^\/(?:published|v1\/desks)\/([a-z][a-z0-9-]{1,39})\/?$/.exec(url?.pathname ?? '') ?? []
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && loopback.has(url.hostname))
  if (url === null || slug === undefined || !isSafe || url.username !== '')
    throw new CarnetError('CARNET_FILE_ADDRESS')
  return { origin: url.origin, slug }
}

function keyOf({ keyFile }: FileOptions): string {
  const key = keyFile === undefined ? process.env.CARNET_DESK_KEY : readText(keyFile, 'CARNET_FILE_KEY')
  if (!/^carnet_\S+$/.test(key?.trim() ?? '')) throw new CarnetError('CARNET_FILE_KEY')
  return key!.trim()
}

function readText(file: string, code: 'CARNET_FILE_UNREADABLE' | 'CARNET_FILE_KEY'): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const problem = (error as NodeJS.ErrnoException).code ?? ''
    throw new CarnetError(code, { file, problem }, { at: { file } })
  }
}

/** Longer than a receipt takes, on any network. */
const patience = 60_000 // milliseconds

function asking({ origin }: DeskAddress, key: string, language: string) {
  return async <Answer>(
    method: string,
    path: string,
    more: { readonly body?: string; readonly headers?: Readonly<Record<string, string>> } = {},
  ): Promise<Answer> => {
    let answer: Response
    let text: string
    try {
      answer = await fetch(`${origin}${path}`, {
        method,
        // The key is for this address, and for none that it names.
        redirect: 'error',
        signal: AbortSignal.timeout(patience),
        ...(more.body === undefined ? {} : { body: more.body }),
        headers: { authorization: `Bearer ${key}`, 'accept-language': language, ...more.headers },
      })
      text = await answer.text()
    } catch (error) {
      const cause = (error as { cause?: { code?: string } }).cause?.code
      const problem = cause ?? (error instanceof Error ? error.name : '')
      throw new CarnetError('CARNET_FILE_UNREACHABLE', { origin, problem }, { kind: 'failure' })
    }
    const read = readJson(text)
    if (answer.ok && read !== null) return read as Answer
    const detail = typeof read?.detail === 'string' ? read.detail : ''
    throw new CarnetError('CARNET_FILE_REFUSED', { status: answer.status, detail })
  }
}

function readJson(text: string): Record<string, unknown> | null {
  try {
    const read: unknown = JSON.parse(text)
    return typeof read === 'object' && read !== null ? (read as Record<string, unknown>) : null
  } catch {
    return null
  }
}

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest()

/** That the ledger of the authority holds a record of just this carnet. Throws `CARNET_FILE_RECEIPT`. */
function requireReceipt({ record, proof, ledger_key }: Receipt, filing: string, carnet: string): void {
  const said = readJson(String(record)) as { filing?: unknown; carnet?: { sha256?: unknown } } | null
  const isOfThis = said?.filing === filing && said.carnet?.sha256 === sha256(carnet).toString('hex')
  try {
    if (!isOfThis) throw new CarnetError('CARNET_FILE_RECEIPT')
    verifyTlogProof(proof, sha256(record), parseVerifier(ledger_key))
  } catch (error) {
    if (!(error instanceof CarnetError)) throw error
    throw new CarnetError('CARNET_FILE_RECEIPT', {}, { kind: 'failure', cause: error })
  }
}
