/** Whom this installation trusts for which regimes: `trusted.yaml` in the folder of its state. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CarnetError } from '@carnet/errors'
import { readTrusted, type Trusted } from '@carnet/lawbook'
import { type Context, folderOfState } from './context.ts'

/** Nobody, where there is no such file. */
export async function trustedHere(context: Context): Promise<{ trusted: Trusted; trustFile: string }> {
  const trustFile = join(await folderOfState(context), 'trusted.yaml')
  let text: string
  try {
    text = readFileSync(trustFile, 'utf8')
  } catch (error) {
    const problem = (error as NodeJS.ErrnoException).code ?? ''
    if (problem === 'ENOENT') return { trusted: new Map(), trustFile }
    throw new CarnetError('CARNET_TRUSTED_READ', { file: trustFile, problem }, { at: { file: trustFile } })
  }
  return { trusted: readTrusted(text, trustFile), trustFile }
}
