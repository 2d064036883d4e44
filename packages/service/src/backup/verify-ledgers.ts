/** Rebuilds every ledger of a backup from its entries, and compares it with what its key has signed. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { CarnetError } from '@carnet/errors'
import { CHECKPOINT_FILE, fsck, parseTilePath } from '@carnet/ledger'
import { linesOf } from './lines.ts'
import { type BackedUpLedger, stateFile, tableFile } from './manifest.ts'
import type { Source } from './source.ts'

/** Returns how many entries they have together. Throws `CARNET_RESTORE_LEDGER`. */
export async function verifyLedgers(source: Source): Promise<number> {
  let entries = 0
  for (const ledger of source.manifest.ledgers)
    entries +=
      ledger.path === null ? await inRows(source, ledger) : await inFiles(source, ledger, ledger.path)
  return entries
}

/** None was begun where there is no checkpoint; the manifest vouches for that. */
async function inFiles({ folder, manifest }: Source, ledger: BackedUpLedger, path: string): Promise<number> {
  if (!Object.hasOwn(manifest.files, stateFile(`${path}/${CHECKPOINT_FILE}`))) return 0
  return check(join(folder, stateFile(path)), ledger)
}

async function inRows({ folder }: Source, ledger: BackedUpLedger): Promise<number> {
  const laidOut = await mkdtemp(join(tmpdir(), 'carnet-ledger-'))
  try {
    let begun = false
    for await (const line of linesOf(join(folder, tableFile('ledger_file')))) {
      const row = JSON.parse(line) as { organisation_id: string; path: string; bytes: string }
      if (row.organisation_id !== ledger.organisation) continue
      // A path that no ledger has leads nowhere.
      if (row.path !== CHECKPOINT_FILE) parseTilePath(row.path)
      begun = true
      const file = join(laidOut, row.path)
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, Buffer.from(row.bytes.replace(/^\\x/, ''), 'hex'))
    }
    return begun ? await check(laidOut, ledger) : 0
  } finally {
    await rm(laidOut, { recursive: true, force: true })
  }
}

async function check(folder: string, { path, organisation, verifier }: BackedUpLedger): Promise<number> {
  const { ok, size, problems } = await fsck(folder, verifier)
  if (ok) return size
  const [first] = problems
  const problem = first ? `${first.path} ${first.problem}` : '?'
  throw new CarnetError(
    'CARNET_RESTORE_LEDGER',
    { ledger: path ?? organisation ?? '?', problem },
    { kind: 'failure' },
  )
}
