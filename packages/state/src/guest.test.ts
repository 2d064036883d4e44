/** Several processes on one state: one holds it, the others are its guests. */
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type FolderState, openState } from './state.ts'
import { guestsFile } from './wire.ts'

const clock = (): Date => new Date('2026-11-28T08:00:00Z')
let folder: string
let opened: FolderState[]

const open = async (options: { holder?: boolean } = {}): Promise<FolderState> => {
  const state = await openState(folder, { clock, ...options })
  opened.push(state)
  return state
}
async function hold(): Promise<FolderState> {
  const host = await open({ holder: true })
  await host.receiveGuests()
  return host
}
const soon = () => new Promise(resolve => setTimeout(resolve, 50))

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'carnet-guest-'))
  opened = []
})
afterEach(async () => {
  for (const state of opened) state.close()
  await rm(folder, { recursive: true })
})

describe('a guest', () => {
  it('writes the same journal, records and ledger as the holder', async () => {
    const host = await hold()
    const guest = await open()
    expect((await guest.issuer.current()).export({ format: 'jwk' })).toEqual(
      (await host.issuer.current()).export({ format: 'jwk' }),
    )
    expect(guest.derive('fingerprint', '')).toEqual(host.derive('fingerprint', ''))
    await guest.clearances.begin('one', { out: '/o' })
    await guest.clearances.advance('one', 'prepared', ['x'])
    expect(await host.clearances.get('one')).toEqual(await guest.clearances.get('one'))
    expect(await guest.clearances.list()).toEqual(await host.clearances.list())
    expect(await guest.clearances.get('none')).toBe(undefined)

    const entry = Buffer.from(await guest.saveRecord({ people: [] }), 'hex')
    const [ours, theirs] = [await host.log(), await guest.log()]
    await Promise.all([ours.append(Buffer.from('host')), theirs.append(entry)])
    const index = (await theirs.find(entry))!
    expect(await ours.find(entry)).toBe(index)
    expect(await theirs.prove(index)).toBe(await ours.prove(index))
    expect(await theirs.entry(index)).toEqual(entry)
    expect(await theirs.consistency(1)).toEqual(await ours.consistency(1))
    expect(await theirs.tile('tile/0/000.p/1')).toEqual(await ours.tile('tile/0/000.p/1'))
    expect(await theirs.tile('tile/0/001')).toBe(null)
    expect([theirs.size, theirs.origin, theirs.checkpoint()]).toEqual([2, ours.origin, ours.checkpoint()])
  })

  it('is told what is wrong in the same words', async () => {
    await hold()
    const guest = await open()
    await guest.clearances.begin('one', { out: '/o' })
    await expect(guest.clearances.begin('one', { out: '/other' })).rejects.toMatchObject({
      code: 'CARNET_STATE_CLEARANCE_DIFFERS',
      data: { id: 'one' },
      kind: 'failure',
    })
    await expect((await guest.log()).prove(7)).rejects.toMatchObject({ code: 'CARNET_LEDGER_INDEX' })
  })

  it('waits for its turn, and gives it back when it leaves, however it does', async () => {
    const host = await hold()
    const [one, two] = [await open(), await open()]
    const done: string[] = []
    let finish = (): void => {}
    const held = one.alone(async () => {
      await new Promise<void>(resolve => {
        finish = resolve
      })
      done.push('one')
    })
    await soon()
    const others = [two.alone(async () => done.push('two')), host.alone(async () => done.push('host'))]
    await soon()
    expect(done).toEqual([])
    finish()
    await Promise.all([held, ...others])
    expect(done[0]).toBe('one')
    expect(done.toSorted()).toEqual(['host', 'one', 'two'])

    const broken = one.alone(() => new Promise<void>(() => {}))
    broken.catch(() => {})
    await soon()
    one.close()
    await host.alone(async () => done.push('after'))
    expect(done.at(-1)).toBe('after')
  })

  it('that is killed with an answer on its way harms nobody', async () => {
    const host = await hold()
    const guest = await open()
    const { port } = JSON.parse(await readFile(join(folder, guestsFile), 'utf8'))
    const stranger = connect(port, '127.0.0.1')
    await once(stranger, 'data')
    stranger.resetAndDestroy()
    await soon()
    expect(await guest.clearances.list()).toEqual(await host.clearances.list())
  })

  it('is told when the holder ends', async () => {
    const host = await hold()
    const guest = await open()
    await guest.clearances.list()
    host.close()
    await soon()
    await expect(guest.clearances.list()).rejects.toMatchObject({ code: 'CARNET_STATE_HOST_GONE' })
  })
})

describe('nobody is let in', () => {
  const locked = expect.objectContaining({ code: 'CARNET_STATE_LOCKED' })

  it('where the holder receives no guests, or one wants to hold the state itself', async () => {
    const host = await open()
    await expect(open()).rejects.toEqual(locked)
    await host.receiveGuests()
    await expect(open({ holder: true })).rejects.toEqual(locked)
  })

  it('by whoever is at the address now but cannot read the folder', async () => {
    await open()
    const server = createServer(socket => {
      socket.write('{"challenge":"c"}\n')
      socket.on('data', () => socket.write('{"welcome":"w"}\n'))
      socket.on('error', () => {})
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as { port: number }
    await writeFile(join(folder, guestsFile), JSON.stringify({ carnet_guests: 1, port, secret: 'c2VjcmV0' }))
    await expect(open()).rejects.toEqual(locked)
    server.close()
  })

  it('to the holder without its secret', async () => {
    await hold()
    const file = join(folder, guestsFile)
    const address = JSON.parse(await readFile(file, 'utf8'))
    await writeFile(file, JSON.stringify({ ...address, secret: 'b3RoZXI' }))
    await expect(open()).rejects.toEqual(locked)
  })
})
