/**
 * One lock on a folder, by files alone. `lock` names its holder. Whoever finds the holder X dead claims the succession by
 * creating `lock.after.X`, which only one can; should that one die too, it has a successor in turn. The lock belongs to
 * the end of this chain, which then makes itself the head (one rename) and clears the claims away.
 *
 * A claim counts only if the chain, read from the head, reaches it: claims are cleared away only after the head has
 * moved on, and the head never returns to a nonce, so a slow process that claims the succession of a holder
 * of long ago finds itself outside the chain and starts again. That is why a stale lock is never simply deleted.
 */
import {
  closeSync,
  fsyncSync,
  linkSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  unlinkSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { CarnetError } from '@carnet/errors'
import { type Holder, lifeOf, thisProcess } from './process-identity.ts'
import { asWriteError } from './write-durably.ts'

const headName = 'lock'
const claimPrefix = 'lock.after.'
const newPrefix = 'lock.new.'

/** A lock that is held. `release` may be called more than once. */
export interface Lock {
  release(): void
}

/**
 * Takes the lock of a folder at once or throws `CARNET_STATE_LOCKED` (held by a living process),
 * `CARNET_STATE_LOCKED_ELSEWHERE` (nobody here can tell) or `CARNET_STATE_LOCK_DAMAGED`. Given back when the process exits.
 */
export function takeLock(folder: string, now: Date): Lock {
  const me = thisProcess(now)
  const mine = join(folder, newPrefix + me.nonce)
  try {
    writeHolder(mine, me)
    while (!tryOnce(folder, me, mine));
  } catch (error) {
    throw asWriteError(error, mine)
  } finally {
    remove(mine)
  }
  return heldLock(folder, me)
}

function heldLock(folder: string, me: Holder): Lock {
  const release = (): void => {
    process.removeListener('exit', release)
    if (readHolder(folder, headName, 'is nobody')?.nonce === me.nonce) remove(join(folder, headName))
  }
  process.on('exit', release)
  return { release }
}

/** True: the lock is mine. False: something moved meanwhile; look again. */
function tryOnce(folder: string, me: Holder, mine: string): boolean {
  const last = endOfChain(folder)
  if (last === null) return create(mine, join(folder, headName))
  refuseUnlessDead(folder, last, me)
  const claim = join(folder, claimPrefix + last.nonce)
  if (!create(mine, claim)) return false
  if (endOfChain(folder)?.nonce !== me.nonce) {
    remove(claim)
    return false
  }
  renameSync(mine, join(folder, headName))
  clearAway(folder, me)
  return true
}

/** The last of the chain of successions, or null if nobody holds the lock. Reads again until the head stood still. */
function endOfChain(folder: string): Holder | null {
  for (;;) {
    const head = readHolder(folder, headName)
    if (head === null) return null
    let last = head
    for (let next: Holder | null = head; next !== null; next = readHolder(folder, claimPrefix + last.nonce))
      last = next
    if (readHolder(folder, headName, 'is nobody')?.nonce === head.nonce) return last
  }
}

function refuseUnlessDead(folder: string, holder: Holder, me: Holder): void {
  const life = lifeOf(holder, me)
  if (life === 'dead') return
  const { pid, host, since } = holder
  // As text: a number would be written with a separator, and nobody could look for it.
  const data = { folder, pid: String(pid), host, since, file: join(folder, headName) }
  throw new CarnetError(life === 'alive' ? 'CARNET_STATE_LOCKED' : 'CARNET_STATE_LOCKED_ELSEWHERE', data, {
    kind: 'failure',
  })
}

/** Claims on earlier holders, and what dead contenders left. Only the holder does this, after it has become the head. */
function clearAway(folder: string, me: Holder): void {
  for (const name of readdirSync(folder)) {
    if (name.startsWith(claimPrefix)) remove(join(folder, name))
    if (!name.startsWith(newPrefix)) continue
    const contender = readHolder(folder, name, 'is nobody')
    if (contender !== null && lifeOf(contender, me) === 'dead') remove(join(folder, name))
  }
}

function writeHolder(file: string, holder: Holder): void {
  const handle = openSync(file, 'wx', 0o600)
  try {
    writeSync(handle, `${JSON.stringify(holder)}\n`)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

function readHolder(
  folder: string,
  name: string,
  unreadable: 'fails' | 'is nobody' = 'fails',
): Holder | null {
  const file = join(folder, name)
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
  try {
    const holder = JSON.parse(text) as Holder
    if (holder.carnet_lock === 1 && typeof holder.nonce === 'string' && Number.isSafeInteger(holder.pid))
      return holder
  } catch {
    // told below
  }
  if (unreadable === 'is nobody') return null
  throw new CarnetError('CARNET_STATE_LOCK_DAMAGED', { folder, file }, { kind: 'failure' })
}

/** A hard link appears whole or not at all, and never over an existing name. */
function create(from: string, name: string): boolean {
  try {
    linkSync(from, name)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function remove(file: string): void {
  try {
    unlinkSync(file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}
