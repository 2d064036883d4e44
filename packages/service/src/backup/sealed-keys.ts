/** Private keys in a backup: sealed with a passphrase in the age format, which `age -d` opens too. */
import { CarnetError } from '@carnet/errors'
import { Decrypter, Encrypter } from 'age-encryption'

/** Key files as text, by their path below the folder of the state. */
export type KeyFiles = Readonly<Record<string, string>>

export async function sealKeys(keys: KeyFiles, passphrase: string): Promise<Buffer> {
  const encrypter = new Encrypter()
  encrypter.setPassphrase(passphrase)
  return Buffer.from(await encrypter.encrypt(JSON.stringify({ carnet_keys: 1, keys })))
}

/** Throws `CARNET_RESTORE_PASSPHRASE`: wrong, or the file has been changed; which of both, nobody can tell. */
export async function openKeys(sealed: Buffer, passphrase: string): Promise<KeyFiles> {
  const decrypter = new Decrypter()
  decrypter.addPassphrase(passphrase)
  try {
    const { keys } = JSON.parse(await decrypter.decrypt(sealed, 'text')) as { keys: KeyFiles }
    return keys
  } catch {
    // The cause could quote what was opened.
    throw new CarnetError('CARNET_RESTORE_PASSPHRASE')
  }
}
