/** Proofs of a ledger, verified in the browser by the code of the command line. */
import { readEventProof, readSuccessions, verifyEventProof } from '@carnet/credential'
import { CarnetError } from '@carnet/errors'
import {
  type Checkpoint,
  inclusionSteps,
  leafHash,
  openCheckpoint,
  openCheckpointFollowing,
  parseTlogProof,
  parseVerifier,
  sha256,
  verifyConsistency,
  verifyInclusion,
  verifyLogSuccessions,
} from '@carnet/ledger'
import { errorText, type Filling, label, languages, type Spoken } from '@carnet/locales'
import type {
  LedgerAnswer,
  LedgerAsked,
  LedgerQuestion,
  LedgerTold,
  ToldCheckpoint,
} from './ledger-protocol.ts'
import { tellError } from './tell.ts'

export function answerLedger({ id, ...asked }: LedgerQuestion): LedgerAnswer {
  try {
    return { id, ...told(asked as LedgerAsked) }
  } catch (error) {
    if (error instanceof CarnetError) return { id, kind: 'refused', error: tellError(error) }
    throw error
  }
}

function told(asked: LedgerAsked): LedgerTold {
  switch (asked.ask) {
    case 'entry':
      return tellEntry(asked)
    case 'consistency':
      return tellConsistency(asked)
    case 'checkpoint':
      return {
        kind: 'checkpoint',
        checkpoint: tellCheckpoint(openKept(asked.note, asked)),
      }
    case 'event':
      return tellEvent(asked.source)
  }
}

function tellEntry({ entry, record, proof, key }: LedgerAsked & { ask: 'entry' }): LedgerTold {
  const { index, path, checkpoint: note } = parseTlogProof(proof)
  const checkpoint = openCheckpoint(note, parseVerifier(key))
  const leaf = leafHash(Buffer.from(entry, 'hex'))
  const steps = inclusionSteps(leaf, index, checkpoint.size, path) ?? []
  return {
    kind: 'entry',
    isRecordHash: record === null ? null : sha256(Buffer.from(record)).toString('hex') === entry,
    isIncluded: verifyInclusion(leaf, index, checkpoint.size, path, checkpoint.root),
    index,
    checkpoint: tellCheckpoint(checkpoint),
    leaf: leaf.toString('hex'),
    steps: steps.map(({ sibling, side, hash }) => ({
      sibling: sibling.toString('hex'),
      side,
      hash: hash.toString('hex'),
    })),
  }
}

function tellConsistency(asked: LedgerAsked & { ask: 'consistency' }): LedgerTold {
  const { before, now, hashes, key } = asked
  const [old, current] = [openKept(before, asked), openCheckpoint(now, parseVerifier(key))]
  const proof = hashes.map(hash => Buffer.from(hash, 'base64'))
  const ok = verifyConsistency(old.size, current.size, old.root, current.root, proof)
  return { kind: 'consistency', ok, before: tellCheckpoint(old), now: tellCheckpoint(current) }
}

/** A checkpoint that was kept: by the key of now, or by one that it came after. */
function openKept(
  note: string,
  { key, successions }: { readonly key: string; readonly successions?: string },
): Checkpoint {
  const { ledger = [] } = successions === undefined ? {} : readSuccessions(successions)
  const ledgers = verifyLogSuccessions(ledger)
  const before = (one: string): string | undefined => ledgers.find(({ to }) => to === one)?.from
  let first = key
  for (let at = before(first); at !== undefined; at = before(at)) first = at
  return openCheckpointFollowing(note, first, ledgers)
}

function tellEvent(source: string): LedgerTold {
  const { ok, checks, event } = verifyEventProof(readEventProof(source))
  const inEach = (tell: (language: (typeof languages)[number]) => string): Spoken =>
    Object.fromEntries(languages.map(language => [language, tell(language)])) as unknown as Spoken
  return {
    kind: 'event',
    ok,
    event,
    checks: checks.map(({ check, result, code, data = {} }) => ({
      check,
      result,
      name: inEach(language => label(`event-check.${check}`, language)),
      text: inEach(language =>
        code
          ? errorText({ code, data: data as Filling, at: {} }, language).message
          : label(`event-check.${check}.${result}`, language, data as Filling),
      ),
    })),
  }
}

const tellCheckpoint = ({ origin, size, root }: Checkpoint): ToldCheckpoint => ({
  origin,
  size,
  root: root.toString('hex'),
})
