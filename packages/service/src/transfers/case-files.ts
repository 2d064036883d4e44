/** The files of a transfer: its declaration, its data under the names that they came with, what was cleared. */
import { createHash } from 'node:crypto'
import { link, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CarnetError } from '@carnet/errors'
import type { ServiceContext } from '../context.ts'
import { uploadFile } from '../upload-files.ts'

export interface CaseFiles {
  readonly declaration: string
  /** The data of each leg, by its name. */
  readonly files: ReadonlyMap<string, string>
  readonly out: string
}

export interface TransferRow {
  readonly id: string
  readonly organisation: string
  readonly text: string
  readonly asOf: string
  readonly uploads: readonly {
    readonly leg: string
    readonly upload: string
    readonly name: string
    readonly state: string
  }[]
}

const ownerFolder = 0o700

export const transferFolder = (files: string, organisation: string, id: string): string =>
  join(files, organisation, 'transfers', id)

/** Takes the data away again: what is deleted as an upload must not live on here. What was cleared stays. */
export const removeData = (files: string, organisation: string, id: string): Promise<void> =>
  rm(join(transferFolder(files, organisation, id), 'in'), { recursive: true, force: true })

/** Lays the files out; doing it again changes nothing. Data are linked, not copied. Throws `CARNET_API_NOT_FOUND` for data that were deleted meanwhile. */
export async function layOut({ files }: Pick<ServiceContext, 'files'>, row: TransferRow): Promise<CaseFiles> {
  const gone = row.uploads.find(({ state }) => state !== 'ready')
  if (gone) throw new CarnetError('CARNET_API_NOT_FOUND', { what: `upload ${gone.upload}` })
  const folder = transferFolder(files, row.organisation, row.id)
  const out = join(folder, 'out')
  await mkdir(out, { recursive: true, mode: ownerFolder })
  const declaration = join(folder, 'declaration.yaml')
  await writeFile(declaration, row.text)
  const data = new Map<string, string>()
  for (const { leg, upload, name } of row.uploads) {
    // The name of a leg is a stranger's: its folder is named by its hash.
    const place = join(folder, 'in', createHash('sha256').update(leg).digest('hex').slice(0, 16))
    await mkdir(place, { recursive: true, mode: ownerFolder })
    const file = join(place, name)
    await rm(file, { force: true })
    await link(uploadFile(files, row.organisation, upload), file)
    data.set(leg, file)
  }
  return { declaration, files: data, out }
}
