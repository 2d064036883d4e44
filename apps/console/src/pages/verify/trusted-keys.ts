/** The keys that a person trusts: kept in this browser where they say so, until they are forgotten. */
import { forget, recall, remember } from '../../app/remembered.ts'

export interface Keys {
  /** Empty where none is trusted. */
  readonly issuer: string
  readonly logKey: string
}

/** A file of how the keys of an issuer came after one another: its name, and its text. */
export interface SuccessionsFile {
  readonly name: string
  readonly text: string
}

export const noKeys: Keys = { issuer: '', logKey: '' }

const place = 'trusted-keys'

export interface Kept extends Keys {
  /** Null where none was given. */
  readonly successions: SuccessionsFile | null
}

/** Null where none are kept. */
export function keptKeys(): Kept | null {
  try {
    const { issuer, logKey, successions } = JSON.parse(recall(place) ?? 'null') as Partial<Kept>
    if (typeof issuer !== 'string' || typeof logKey !== 'string') return null
    const { name, text } = successions ?? {}
    const file = typeof name === 'string' && typeof text === 'string' ? { name, text } : null
    return { issuer, logKey, successions: file }
  } catch {
    return null
  }
}

export const keepKeys = (keys: Kept): void => remember(place, JSON.stringify(keys))
export const forgetKeys = (): void => forget(place)
