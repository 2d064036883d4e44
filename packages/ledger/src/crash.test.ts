/** A process that appends is killed at random moments: what it has acknowledged is there, and the log is whole. */
import { spawn } from 'node:child_process'
import { createHash, generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { afterAll, expect, it } from 'vitest'
import { openCheckpoint } from './checkpoint.ts'
import { openLog } from './file-log.ts'
import { fsck } from './fsck.ts'
import { formatVerifier, verifierOf } from './note.ts'
import { verifyConsistency } from './proof.ts'
import { verifyTlogProof } from './tlog-proof.ts'

const KILLS = 24
const origin = 'carnet.example/crash'
const { privateKey: signer } = generateKeyPairSync('ed25519')
const verifier = verifierOf(origin, signer)

const place = mkdtempSync(join(tmpdir(), 'carnet-crash-'))
const folder = join(place, 'ledger')
afterAll(() => rmSync(place, { recursive: true }))

/** Appends batches of changing sizes until it is killed; prints `INDEX ENTRY` once an entry is acknowledged. */
const program = `
import { createHash, createPrivateKey } from 'node:crypto'
import { writeSync } from 'node:fs'
import { openLog } from './file-log.ts'
const [folder, origin, key, round] = process.argv.slice(2)
const signer = createPrivateKey({ key: Buffer.from(key, 'base64'), format: 'der', type: 'pkcs8' })
writeSync(1, 'started\\n')
const log = await openLog(folder, { origin, signer })
for (let number = 0; ; ) {
  const size = [1, 1, 3, 100, 255, 1][number % 6]
  const batch = Array.from({ length: size }, (_, at) => createHash('sha256').update([round, number, at].join()).digest())
  await Promise.all(batch.map(async entry => {
    const { index } = await log.append(entry)
    writeSync(1, index + ' ' + entry.toString('hex') + '\\n')
  }))
  number++
}
`

function buildChild(): string {
  const source = join(import.meta.dirname, 'crash-child.ts')
  const { outputFiles } = buildSync({
    stdin: { contents: program, resolveDir: import.meta.dirname, sourcefile: source, loader: 'ts' },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
  })
  const path = join(place, 'child.mjs')
  writeFileSync(path, outputFiles[0]!.contents)
  return path
}

/**
 * Runs the child, kills it so long after its start, and returns the acknowledged entries by index. Every other round the time counts from the
 * third batch on: a slow machine acknowledges nothing soon after a start.
 */
function killAfter(child: string, round: number, delay: number): Promise<Map<number, string>> {
  const awaited = round % 2 === 0 ? 1 : 4
  const key = signer.export({ format: 'der', type: 'pkcs8' }).toString('base64')
  const running = spawn(process.execPath, [child, folder, origin, key, String(round)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let printed = ''
  let isTimed = false
  running.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text
    if (isTimed || printed.split('\n').length <= awaited) return
    isTimed = true
    setTimeout(() => running.kill('SIGKILL'), delay)
  })
  return new Promise((resolve, reject) => {
    running.on('close', (_, signal) => {
      if (signal !== 'SIGKILL') return reject(new Error(`the child ended by itself: ${signal}`))
      const lines = printed.split('\n').slice(1, -1)
      resolve(new Map(lines.map(line => [Number(line.split(' ')[0]), line.split(' ')[1]!])))
    })
  })
}

it(`survives ${KILLS} kills`, async () => {
  const child = buildChild()
  const acknowledged = new Map<number, string>()
  let previous: { size: number; root: Buffer } = { size: 0, root: createHash('sha256').digest() }
  let interrupted = 0
  for (let round = 0; round < KILLS; round++) {
    const now = await killAfter(child, round, Math.random() * 90)
    for (const [index, entry] of now) {
      expect(acknowledged.has(index)).toBe(false)
      acknowledged.set(index, entry)
    }
    if (round > 0) {
      const asLeft = await fsck(folder, formatVerifier(verifier))
      expect(asLeft).toMatchObject({ ok: true, problems: [] })
      if (asLeft.leftovers.length > 0) interrupted++
    }
    const log = await openLog(folder, { origin, signer })
    expect(await fsck(folder, log.verifierKey)).toMatchObject({ ok: true, leftovers: [] })
    const checkpoint = openCheckpoint(log.checkpoint(), verifier)
    const proof = await log.consistency(previous.size)
    expect(verifyConsistency(previous.size, checkpoint.size, previous.root, checkpoint.root, proof)).toBe(
      true,
    )
    previous = checkpoint
    for (const [index, entry] of now) {
      expect((await log.entry(index)).toString('hex')).toBe(entry)
      expect(await log.find(Buffer.from(entry, 'hex'))).toBe(index)
    }
  }
  const log = await openLog(folder, { origin, signer })
  for (const [index, entry] of acknowledged) {
    if (index % 50 > 0) continue
    verifyTlogProof(await log.prove(index), Buffer.from(entry, 'hex'), verifier)
  }
  expect(acknowledged.size).toBeGreaterThan(KILLS)
  // If no kill ever fell between the tiles and the checkpoint, the test would prove little.
  expect(interrupted).toBeGreaterThan(0)
})
