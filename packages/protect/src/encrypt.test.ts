import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { afterAll, expect, test } from 'vitest'
import { decryptFile, encryptFile } from './encrypt.ts'

const folder = mkdtempSync(join(tmpdir(), 'carnet-encrypt-'))
afterAll(() => rmSync(folder, { recursive: true }))
const at = (name: string) => join(folder, name)

const identity = await generateX25519Identity()
const recipient = await identityToRecipient(identity)
const other = await generateX25519Identity()

// age encrypts in chunks of 65,536 bytes: the sizes lie on both sides of its edges.
test.each([0, 1, 65_535, 65_536, 65_537, 3_000_000])('a file of %i bytes comes back', async size => {
  const plain = randomBytes(size)
  writeFileSync(at('plain'), plain)
  const sealed = await encryptFile(at('plain'), at('sealed.age'), [
    await identityToRecipient(other),
    recipient,
  ])
  const bytes = readFileSync(at('sealed.age'))
  expect(sealed).toEqual({ bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') })
  expect(bytes.subarray(0, 21).toString()).toBe('age-encryption.org/v1')
  const opened = await decryptFile(at('sealed.age'), at('opened'), [identity])
  expect(opened.bytes).toBe(size)
  expect(readFileSync(at('opened')).equals(plain)).toBe(true)
})

test('a recipient that is none, none at all, and a secret in its place', async () => {
  writeFileSync(at('plain'), 'x')
  const refused = (recipients: string[]) => encryptFile(at('plain'), at('refused.age'), recipients)
  await expect(refused([])).rejects.toMatchObject({ code: 'CARNET_RECIPIENT_NONE' })
  for (const wrong of ['', 'someone@example.com', `${recipient.slice(0, -1)}q`, 'ssh-ed25519 AAAA']) {
    await expect(refused([recipient, wrong])).rejects.toMatchObject({
      code: 'CARNET_RECIPIENT_INVALID',
      data: { number: 2, recipient: wrong },
    })
  }
  const secret = await refused([identity]).catch((error: unknown) => error)
  expect(secret).toMatchObject({ code: 'CARNET_RECIPIENT_SECRET' })
  expect(JSON.stringify(secret) + String(secret)).not.toContain(identity)
  expect(existsSync(at('refused.age'))).toBe(false)
})

test('another key, a changed byte, a cut file, a file that is none: a reason each, and nothing left behind', async () => {
  writeFileSync(at('plain'), randomBytes(200_000))
  await encryptFile(at('plain'), at('sealed.age'), [recipient])
  const sealed = readFileSync(at('sealed.age'))
  const changed = Buffer.from(sealed)
  changed[changed.length - 10]! ^= 1
  const cases: [Buffer, string, string][] = [
    [sealed, other, 'CARNET_DECRYPT_IDENTITY'],
    [changed, identity, 'CARNET_DECRYPT_DAMAGED'],
    [sealed.subarray(0, sealed.length - 100), identity, 'CARNET_DECRYPT_DAMAGED'],
    [sealed.subarray(0, 50), identity, 'CARNET_DECRYPT_DAMAGED'],
    [Buffer.from('name,id\n'), identity, 'CARNET_DECRYPT_DAMAGED'],
    [sealed, recipient, 'CARNET_IDENTITY_INVALID'],
  ]
  for (const [content, key, code] of cases) {
    writeFileSync(at('given.age'), content)
    await expect(decryptFile(at('given.age'), at('result'), [key])).rejects.toMatchObject({ code })
    expect(existsSync(at('result'))).toBe(false)
  }
})

test('a missing source, a missing folder, and a target that is the source', async () => {
  writeFileSync(at('plain'), 'precious')
  symlinkSync(at('plain'), at('alias'))
  const failing = (from: string, to: string) => expect(encryptFile(at(from), at(to), [recipient])).rejects
  await failing('absent', 'out.age').toMatchObject({
    code: 'CARNET_ENCRYPT_FILE',
    data: { reason: 'ENOENT' },
  })
  await failing('plain', 'no/such/out.age').toMatchObject({
    code: 'CARNET_ENCRYPT_FILE',
    data: { reason: 'ENOENT' },
  })
  await failing('plain', 'plain').toMatchObject({ code: 'CARNET_ENCRYPT_FILE' })
  await failing('plain', 'alias').toMatchObject({ code: 'CARNET_ENCRYPT_FILE' })
  expect(readFileSync(at('plain'), 'utf8')).toBe('precious')
})
