/** A backup that is read: a folder as it is, or a tar file laid out in one. Nothing of it is believed before it is verified. */
import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, readFile, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { CarnetError } from '@carnet/errors'
import { extract } from 'tar-stream'
import { type Manifest, manifestFile, readManifest } from './manifest.ts'
import { dataFiles } from './state-files.ts'

export interface Source {
  readonly folder: string
  readonly manifest: Manifest
}

export type VerifyProgress = (done: number, total: number) => void

/**
 * Opens a backup and verifies every file of it. A tar file is laid out in `laidOut`, which must be a new folder.
 * Throws `CARNET_RESTORE_MANIFEST`, `CARNET_RESTORE_FILE`.
 */
export async function openSource(
  place: string,
  laidOut: string,
  onProgress: VerifyProgress,
): Promise<Source> {
  const there = await stat(place).catch(() => null)
  if (there?.isFile()) await layOut(place, laidOut)
  const folder = there?.isFile() ? laidOut : place
  const file = join(folder, manifestFile)
  const text = await readFile(file, 'utf8').catch(error => {
    const problem = (error as NodeJS.ErrnoException).code ?? '?'
    throw new CarnetError(
      'CARNET_RESTORE_MANIFEST',
      { file: join(place, manifestFile), problem },
      { kind: 'failure' },
    )
  })
  const manifest = readManifest(text, join(place, manifestFile))
  await verifyFiles(folder, manifest, onProgress)
  return { folder, manifest }
}

/** Every file is what the manifest says, and there are no others. */
async function verifyFiles(folder: string, { files }: Manifest, onProgress: VerifyProgress): Promise<void> {
  const wrong = (file: string, problem: 'missing' | 'changed' | 'unexpected'): CarnetError =>
    new CarnetError('CARNET_RESTORE_FILE', { file, problem }, { kind: 'failure', at: { file } })
  for await (const path of dataFiles(folder))
    if (path !== manifestFile && !Object.hasOwn(files, path)) throw wrong(path, 'unexpected')
  const total = Object.keys(files).length
  let done = 0
  for (const [path, { bytes, sha256 }] of Object.entries(files)) {
    const file = join(folder, path)
    const found = await stat(file).catch(() => null)
    if (!found?.isFile()) throw wrong(path, 'missing')
    if (found.size !== bytes || (await hashOf(file)) !== sha256) throw wrong(path, 'changed')
    onProgress(++done, total)
  }
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}

async function layOut(tar: string, folder: string): Promise<void> {
  const bad = (problem: string): CarnetError =>
    new CarnetError('CARNET_RESTORE_MANIFEST', { file: tar, problem }, { kind: 'failure' })
  const archive = extract()
  const read = pipeline(createReadStream(tar), archive)
  read.catch(() => {})
  try {
    for await (const entry of archive) {
      const { name, type } = entry.header
      if (
        type !== 'file' ||
        name.split('/').some(part => ['', '.', '..'].includes(part)) ||
        name.includes('\\')
      )
        throw bad(name)
      const file = join(folder, name)
      await mkdir(dirname(file), { recursive: true, mode: 0o700 })
      await pipeline(entry, createWriteStream(file, { mode: 0o600 }))
    }
    await read
  } catch (error) {
    if (error instanceof CarnetError) throw error
    throw bad('tar')
  }
}
