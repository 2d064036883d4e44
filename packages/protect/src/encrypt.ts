/** Encryption to the recipient: an age file (age-encryption.org/v1) over the finished output, streamed. */
import { CarnetError } from '@carnet/errors'
import { Decrypter, Encrypter } from 'age-encryption'
import { type Transformed, transformFile } from './transform-file.ts'

/**
 * Encrypts the file `from` to `to` for recipients in age's own form (`age1…`), fsynced. What stood at `to` is replaced.
 * Errors: CARNET_RECIPIENT_NONE, CARNET_RECIPIENT_INVALID, CARNET_RECIPIENT_SECRET, CARNET_ENCRYPT_FILE; then
 * nothing is left at `to`.
 */
export async function encryptFile(
  from: string,
  to: string,
  recipients: readonly string[],
): Promise<Transformed> {
  if (recipients.length === 0) throw new CarnetError('CARNET_RECIPIENT_NONE')
  const encrypter = new Encrypter()
  for (const [index, recipient] of recipients.entries()) addRecipient(encrypter, recipient, index + 1)
  return transformFile(
    from,
    to,
    stream => encrypter.encrypt(stream),
    error => error,
  )
}

/**
 * Decrypts the age file `from` to `to` with identities in age's own form (`AGE-SECRET-KEY-1…`), fsynced.
 * Errors: CARNET_IDENTITY_INVALID, CARNET_DECRYPT_IDENTITY (none of them opens it), CARNET_DECRYPT_DAMAGED,
 * CARNET_ENCRYPT_FILE; then nothing is left at `to`.
 */
export async function decryptFile(
  from: string,
  to: string,
  identities: readonly string[],
): Promise<Transformed> {
  const decrypter = new Decrypter()
  for (const [index, identity] of identities.entries()) {
    try {
      decrypter.addIdentity(identity.trim())
    } catch {
      // The cause quotes what was given, which is a secret, mistyped or not.
      throw new CarnetError('CARNET_IDENTITY_INVALID', { number: index + 1 })
    }
  }
  return transformFile(
    from,
    to,
    stream => decrypter.decrypt(stream),
    error => decryptionError(from, error),
  )
}

function addRecipient(encrypter: Encrypter, recipient: string, number: number): void {
  const text = recipient.trim()
  if (/^AGE-SECRET-KEY/i.test(text)) throw new CarnetError('CARNET_RECIPIENT_SECRET', { number })
  try {
    encrypter.addRecipient(text)
  } catch (error) {
    throw new CarnetError(
      'CARNET_RECIPIENT_INVALID',
      { number, recipient: text.slice(0, 80) },
      { cause: error },
    )
  }
}

/** The library has no error classes: only the message tells a wrong key from a damaged file. */
function decryptionError(file: string, error: unknown): CarnetError {
  const nobody = error instanceof Error && /no identity matched/.test(error.message)
  const code = nobody ? 'CARNET_DECRYPT_IDENTITY' : 'CARNET_DECRYPT_DAMAGED'
  return new CarnetError(code, { file }, { cause: error })
}
