/** Texts that a state keeps by kind and name, such as what the store held for each batch of the audit trail. One file each. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { asWriteError, makeFolderDurably, writeDurably } from './write-durably.ts'

/**
 * `trail`: pages of the audit trail, by the entry of their batch. `approvals`: what belongs to a standing approval, by its id. `successions`: how keys of the issuer
 * came after one another, by their entry. `ledger-keys`: the same of the ledger. */
export const textKinds = ['trail', 'approvals', 'successions', 'ledger-keys'] as const
export type TextKind = (typeof textKinds)[number]

export interface StateTexts {
  /** Keeps a text durably, in the place of one of the same name. */
  put(kind: TextKind, name: string, text: string): Promise<void>
  get(kind: TextKind, name: string): Promise<string | undefined>
  /** In no order. */
  names(kind: TextKind): Promise<readonly string[]>
}

/** Names become file names. */
const nameForm = /^[0-9a-f]{1,64}$/

/** Whether there can be a text of that name. */
export const isTextName = (name: string): boolean => nameForm.test(name)

export function textsIn(folder: string): StateTexts {
  const fileOf = (kind: TextKind, name: string): string => join(folder, kind, `${requireName(name)}.json`)
  return {
    async put(kind, name, text) {
      const file = fileOf(kind, name)
      await makeFolderDurably(join(folder, kind))
      await writeDurably(file, text)
    },
    async get(kind, name) {
      const file = fileOf(kind, name)
      return readFile(file, 'utf8').catch(error => {
        if (error.code === 'ENOENT') return undefined
        throw asWriteError(error, file)
      })
    },
    async names(kind) {
      const found = await readdir(join(folder, kind)).catch(error => {
        if (error.code === 'ENOENT') return []
        throw asWriteError(error, join(folder, kind))
      })
      return found
        .filter(name => name.endsWith('.json'))
        .map(name => name.slice(0, -'.json'.length))
        .filter(isTextName)
    },
  }
}

export function requireName(name: string): string {
  if (!isTextName(name)) throw new TypeError(`not the name of a text: ${JSON.stringify(name)}`)
  return name
}
