/** SHA-256 of a file of any size, a slice at a time. */
import { sha256 } from '@noble/hashes/sha2.js'
import { Buffer } from './bytes.ts'

/** Large enough that reading costs little beside hashing, small enough that progress is seen and memory stays flat. */
const sliceBytes = 4 * 1024 * 1024

/** In hexadecimal. `step` hears how many bytes are done, and says whether to go on: null when it was stopped. */
export async function hashFile(file: Blob, step: (done: number) => boolean): Promise<string | null> {
  const hashing = sha256.create()
  for (let at = 0; at < file.size; at += sliceBytes) {
    if (!step(at)) return null
    const end = Math.min(at + sliceBytes, file.size)
    hashing.update(new Uint8Array(await file.slice(at, end).arrayBuffer()))
  }
  return Buffer.from(hashing.digest()).toString('hex')
}
