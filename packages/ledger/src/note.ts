/**
 * C2SP signed-note with Ed25519 signatures: a text, an empty line, and lines of signatures.
 *
 *     carnet.example/ledger
 *     42
 *     CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=
 *
 *     — carnet.example/ledger Az3grlgtzPICa5OS8npVmf1Myq/5…
 */
import type { KeyObject } from 'node:crypto'
import { CarnetError } from '@carnet/errors'
import { decodeBase64 } from './base64.ts'
import { rawPublicKey, signEd25519, verifyEd25519 } from './ed25519.ts'
import { sha256 } from './sha256.ts'

const ED25519 = 1
const ID_BYTES = 4
const MARK = '— '
const SIGNATURE_LIMIT = 64

/** A key that notes are verified with: its name, the four bytes that identify it, and 32 bytes of Ed25519. */
export interface Verifier {
  readonly name: string
  readonly id: Buffer
  readonly publicKey: Buffer
}

/** A note taken apart, not verified. */
export interface Note {
  /** With its final newline: the bytes that are signed. */
  readonly text: string
  readonly signatures: readonly { readonly name: string; readonly id: Buffer; readonly signature: Buffer }[]
}

/** Whether a name can stand in a signature line: not empty, no space, no plus, no control character. */
export function isKeyName(name: string): boolean {
  return name !== '' && !/[\s\u0085+\p{Cc}\p{Surrogate}]/u.test(name)
}

/** The key that `name` signs notes with, from its Ed25519 key. */
export function verifierOf(name: string, key: KeyObject): Verifier {
  if (!isKeyName(name)) throw new CarnetError('CARNET_LEDGER_KEY_NAME', { name })
  const publicKey = rawPublicKey(key)
  return { name, id: keyId(name, publicKey), publicKey }
}

/** The text form of a verifier: name, id in hexadecimal, and key in base64, joined by `+`. */
export function formatVerifier({ name, id, publicKey }: Verifier): string {
  return `${name}+${id.toString('hex')}+${Buffer.concat([Buffer.of(ED25519), publicKey]).toString('base64')}`
}

/** Reads what `formatVerifier` writes. Throws CARNET_LEDGER_VERIFIER_KEY, also when the id is not that of the key. */
export function parseVerifier(text: string): Verifier {
  const match = /^([^+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(text)
  const key = match && decodeBase64(match[3]!)
  if (match && key && key.length === 33 && key[0] === ED25519 && isKeyName(match[1]!)) {
    const name = match[1]!
    const publicKey = key.subarray(1)
    const id = keyId(name, publicKey)
    if (id.toString('hex') === match[2]) return { name, id, publicKey }
  }
  throw new CarnetError('CARNET_LEDGER_VERIFIER_KEY', { key: text })
}

/** Signs `text`, which ends in a newline, as `name`. The result is a whole note. */
export function signNote(text: string, name: string, key: KeyObject): string {
  if (!isNoteText(text)) throw new CarnetError('CARNET_LEDGER_NOTE_FORMAT', {}, { at: { line: 1 } })
  const { id } = verifierOf(name, key)
  const signature = Buffer.concat([id, signEd25519(Buffer.from(text), key)])
  return `${text}\n${MARK}${name} ${signature.toString('base64')}\n`
}

/** The same note with one more signature, which comes last. */
export function cosignNote(note: string, name: string, key: KeyObject): string {
  const signed = signNote(parseNote(note).text, name, key)
  return note + signed.slice(signed.lastIndexOf(MARK))
}

/** The key that signed last as `name`: of a log, the one that goes on with it. Null where none did. Nothing is verified. */
export function lastSigner(note: string, name: string): Buffer | null {
  const own = parseNote(note).signatures.filter(signature => signature.name === name)
  return own.at(-1)?.id ?? null
}

/** Takes a note apart. Throws CARNET_LEDGER_NOTE_FORMAT with the line. Nothing is verified yet. */
export function parseNote(note: string): Note {
  const split = note.lastIndexOf('\n\n')
  const text = note.slice(0, split + 1)
  const lines = note.slice(split + 2).split('\n')
  const textLines = text.split('\n').length
  if (split < 0 || !isNoteText(text)) throw badNote(1)
  if (lines.pop() !== '' || lines.length === 0 || lines.length > SIGNATURE_LIMIT) throw badNote(textLines + 1)
  const signatures = lines.map((line, index) => {
    const [name, encoded, ...more] = line.startsWith(MARK) ? line.slice(MARK.length).split(' ') : []
    const bytes = encoded === undefined ? null : decodeBase64(encoded)
    if (name === undefined || !isKeyName(name) || more.length > 0 || !bytes || bytes.length <= ID_BYTES)
      throw badNote(textLines + 1 + index)
    return { name, id: bytes.subarray(0, ID_BYTES), signature: bytes.subarray(ID_BYTES) }
  })
  return { text, signatures }
}

/**
 * Verifies a note and returns its text. Signatures by other keys are ignored, as the specification asks.
 * Throws CARNET_LEDGER_NOTE_FORMAT, CARNET_LEDGER_UNSIGNED (no signature by this key) or
 * CARNET_LEDGER_SIGNATURE (one that does not verify).
 */
export function openNote(note: string, verifier: Verifier): string {
  const { text, signatures } = parseNote(note)
  const own = signatures.filter(({ name, id }) => name === verifier.name && id.equals(verifier.id))
  if (own.length === 0) throw new CarnetError('CARNET_LEDGER_UNSIGNED', { name: verifier.name })
  for (const { signature } of own)
    if (!verifyEd25519(Buffer.from(text), signature, verifier.publicKey))
      throw new CarnetError('CARNET_LEDGER_SIGNATURE', { name: verifier.name })
  return text
}

function keyId(name: string, publicKey: Buffer): Buffer {
  return sha256(Buffer.from(`${name}\n`), Buffer.of(ED25519), publicKey).subarray(0, ID_BYTES)
}

function isNoteText(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the specification forbids just these
  return text.endsWith('\n') && !/[\u0000-\u0009\u000b-\u001f]|\p{Surrogate}/u.test(text)
}

function badNote(line: number): CarnetError {
  return new CarnetError('CARNET_LEDGER_NOTE_FORMAT', {}, { at: { line } })
}
