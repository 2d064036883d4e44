/** A country that starts from nothing: a new regime, signed, received by a stranger, used only when its signer is trusted. */
import { generateKeyPairSync } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root, Workplace } from './carnet.ts'

const works: Workplace[] = []
const workplace = (): Workplace => {
  const made = new Workplace()
  works.push(made)
  return made
}
afterAll(() => {
  for (const work of works) work.close()
})

const guide = readFileSync(join(root, 'docs/guides/a-new-regime.md'), 'utf8')
const fenced = (language: string): string[] =>
  [...guide.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'gs'))].map(match => match[1]!)

function newKey(work: Workplace, name: string): string {
  const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' })
  return work.write(name, pem)
}

describe('the guide', () => {
  const work = workplace()
  it('its commands run, in its order, from an empty folder to a decision under a signed release', () => {
    const commands = fenced('sh')
      .flatMap(block => block.trim().split('\n'))
      .map(line => line.split(' '))
    expect(commands.length).toBeGreaterThanOrEqual(8)
    const [question = '', trusted = ''] = fenced('yaml')
    work.write('question.yaml', question)
    for (const [program = '', ...args] of commands) {
      if (program === 'openssl') {
        newKey(work, args.at(-1)!)
        continue
      }
      if (args.includes('--regimes-add')) {
        const { issuer } = JSON.parse(readFileSync(work.path('FJ.regime'), 'utf8'))
        expect(work.run(...args)).toMatchObject({
          exit: 2,
          err: expect.stringContaining('CARNET_RELEASE_NOT_TRUSTED'),
        })
        mkdirSync(work.state, { recursive: true })
        writeFileSync(join(work.state, 'trusted.yaml'), trusted.replace('did:key:z6Mk…', issuer))
      }
      const { exit, out, err } = work.run(...args)
      expect({ args, err, exit: args.includes('decide') ? exit === 3 : exit === 0 }).toEqual({
        args,
        err: '',
        exit: true,
      })
      if (args.includes('--regimes-add'))
        expect(out).toMatch(/FJ: the release [0-9a-f]{12} is used, signed by did:key:z6Mk/)
    }
  })
})

describe('regime new', () => {
  const work = workplace()
  it('says what is to be filled in, by file and line, in either language', () => {
    const { document } = work.json('regime', 'new', 'fj', '--out', 'law', '--places', 'FJ')
    expect(document).toMatchObject({ regime: 'FJ', exit: 0 })
    for (const { file, line } of document.fill_in)
      expect(readFileSync(work.path('law/FJ', file), 'utf8').split('\n')[line - 1]).toContain('▢')
    expect(readFileSync(work.path('law/FJ/regime.yaml'), 'utf8')).toContain('zh: "斐济"')
    expect(work.run('--lang', 'zh', 'regime', 'new', 'to', '--out', 'law').out).toContain('请依官方文本填写')
  })
  it('refuses a folder that is there, a code that is none, a name that hides something', () => {
    expect(work.run('regime', 'new', 'FJ', '--out', 'law').err).toContain('CARNET_SCAFFOLD_EXISTS')
    expect(work.run('regime', 'new', '../x', '--out', 'law').err).toContain('CARNET_SCAFFOLD_CODE')
    const { err, exit } = work.run('regime', 'new', 'WS', '--out', 'law', '--name-en', 'Sa\u202emoa')
    expect({ exit, code: err.includes('CARNET_TEXT_HIDDEN') }).toEqual({ exit: 2, code: true })
    expect(existsSync(work.path('law/WS'))).toBe(false)
    expect(work.visible('law').some(name => name.includes('unfinished'))).toBe(false)
  })
})

describe('a release', () => {
  const work = workplace()
  let issuer = ''
  beforeAll(() => {
    newKey(work, 'a.pem')
    newKey(work, 'b.pem')
    work.run('regime', 'new', 'FJ', '--out', 'law')
    issuer = work.json('regime', 'sign', 'law/FJ', '--key', 'a.pem', '--out', 'good.regime').document.issuer
  })
  // biome-ignore lint/suspicious/noExplicitAny: the document as a stranger reads it
  const verify = (...args: string[]): { exit: number | null; release: any } => {
    const { exit, document } = work.json('regime', 'verify', ...args)
    return { exit, release: document.releases[0] }
  }
  const bad = (name: string): string => `bad/${name}.regime`
  // biome-ignore lint/suspicious/noExplicitAny: a release is changed in ways that its type forbids
  const changed = (name: string, change: (release: any) => void): string => {
    const release = JSON.parse(readFileSync(work.path('good.regime'), 'utf8'))
    change(release)
    return work.write(bad(name), `${JSON.stringify(release, null, 2)}\n`)
  }

  it('verifies; whose it is counts only when the key is pinned', () => {
    expect(verify('good.regime')).toMatchObject({
      exit: 0,
      release: { ok: true, changes: { loaded: null, added: ['fj.act.permit'] } },
    })
    expect(work.run('regime', 'verify', 'good.regime').out).toContain('key not pinned')
    expect(work.run('regime', 'verify', 'good.regime', '--issuer', issuer).out).toContain('one you trust')
    expect(verify('good.regime', '--issuer', `${issuer.slice(0, -1)}x`)).toMatchObject({
      exit: 1,
      release: { ok: false },
    })
  })

  it('says what differs from the regime that is loaded', () => {
    expect(work.run('--regimes', 'law', 'regime', 'verify', 'good.regime').out).toContain(
      'It is the regime that is loaded',
    )
    const file = work.path('law/FJ/provisions/transfers.yaml')
    const text = readFileSync(file, 'utf8')
    writeFileSync(file, text.replace('aim: none-stated', 'aim: personal-privacy'))
    expect(work.run('--regimes', 'law', 'regime', 'verify', 'good.regime').out).toContain(
      '0 provisions added, 1 changed, 0 removed',
    )
    const { out } = work.run('--regimes', 'law', 'regime', 'verify', 'good.regime')
    expect(out).toMatch(/~ .*reads otherwise|~ .*changed/i)
    const told = work.json('--regimes', 'law', 'regime', 'verify', 'good.regime').document.releases[0]
    expect(told.changes.told).toMatchObject([{ part: 'provision', id: 'fj.act.permit', kind: 'changed' }])
    expect(told.texts).toBeUndefined()
    writeFileSync(file, text)
  })

  it('is written in the ledger when the installation signs, once, and never over another file', () => {
    const first = work.json('--regimes', 'law', 'regime', 'sign', 'FJ', '--out', 'own.regime').document
    const again = work.json('--regimes', 'law', 'regime', 'sign', 'FJ', '--out', 'own.regime').document
    expect([first.entry, again.entry, work.ledgerSize()]).toEqual([0, 0, 1])
    expect(
      work.run('--regimes', 'law', 'regime', 'sign', 'FJ', '--key', 'b.pem', '--out', 'own.regime').err,
    ).toContain('CARNET_RELEASE_EXISTS')
  })

  it('is not made of a regime with an error, or with an example that does not come out', () => {
    const file = work.path('law/FJ/provisions/transfers.examples.yaml')
    const text = readFileSync(file, 'utf8')
    writeFileSync(file, text.replace('expect: { FJ: free }', 'expect: { FJ: prohibited }'))
    expect(work.run('regime', 'sign', 'law/FJ', '--key', 'a.pem').err).toContain('CARNET_RELEASE_EXAMPLES')
    writeFileSync(file, text.replace('act: send', 'act: sned'))
    expect(work.run('regime', 'sign', 'law/FJ', '--key', 'a.pem').err).toContain('CARNET_VALUE_UNKNOWN')
    writeFileSync(file, text)
    expect(work.run('regime', 'sign', 'law/FJ', '--key', 'question.yaml').err).toContain(
      'CARNET_RELEASE_READ',
    )
    expect(work.run('regime', 'sign', 'law/FJ', '--key', 'law/FJ/regime.yaml').err).toContain(
      'CARNET_RELEASE_KEY',
    )
    expect(work.run('regime', 'sign', 'XX', '--key', 'a.pem').err).toContain('CARNET_REGIME_UNKNOWN')
  })

  it('fails where anything was changed', () => {
    const other = work.json('regime', 'sign', 'law/FJ', '--key', 'b.pem', '--out', 'other.regime')
    expect(other.exit).toBe(0)
    const signed = JSON.parse(readFileSync(work.path('other.regime'), 'utf8'))
    const wrong = '0'.repeat(64)
    const cases: [string, string[]][] = [
      [changed('text', release => (release.files['regime.yaml'] += '# \n')), ['texts CARNET_RELEASE_TEXTS']],
      [
        changed('digest', release => (release.digest = wrong)),
        ['signature CARNET_RELEASE_SIGNATURE', 'digest CARNET_RELEASE_DIGEST'],
      ],
      [
        changed('texts', release => (release.texts = wrong)),
        ['texts CARNET_RELEASE_TEXTS', 'signature CARNET_RELEASE_SIGNATURE'],
      ],
      [
        changed('signature', release => (release.signature = signed.signature)),
        ['signature CARNET_RELEASE_SIGNATURE'],
      ],
      [
        changed('issuer', release => (release.issuer = signed.issuer)),
        ['signature CARNET_RELEASE_SIGNATURE'],
      ],
      [
        changed('code', release => (release.regime = 'TO')),
        ['signature CARNET_RELEASE_SIGNATURE', 'vocabulary CARNET_RELEASE_UNREADABLE'],
      ],
      [changed('version', release => (release.carnet_release = 2)), ['form CARNET_RELEASE_VERSION']],
      [changed('up', release => (release.files['../x.yaml'] = '')), ['form CARNET_RELEASE_PATH']],
      [changed('absolute', release => (release.files['/etc/x.yaml'] = '')), ['form CARNET_RELEASE_PATH']],
      [changed('windows', release => (release.files['a\\b.yaml'] = '')), ['form CARNET_RELEASE_PATH']],
      [changed('code-file', release => (release.files['run.js'] = '')), ['form CARNET_RELEASE_PATH']],
      [changed('more', release => (release.extra = 1)), ['form CARNET_RELEASE_FORMAT']],
      [changed('number', release => (release.files['regime.yaml'] = 1)), ['form CARNET_RELEASE_FORMAT']],
    ]
    const good = readFileSync(work.path('good.regime'), 'utf8')
    work.write(bad('twice'), good.replace('"files": {', '"files": {\n    "regime.yaml": "carnet_regime: 1",'))
    work.write(bad('proto'), good.replace('"files": {', '"files": {\n    "__proto__": "",'))
    work.write(bad('cut'), good.slice(0, good.length / 2))
    work.write(bad('one-line'), JSON.stringify(JSON.parse(good)))
    work.write(bad('latin'), Buffer.from([0x7b, 0x22, 0xe9, 0x22, 0x7d]))
    work.write(bad('huge'), '{')
    truncateSync(work.path(bad('huge')), 100 * 1024 * 1024)
    work.write(bad('deep'), '['.repeat(1_000_000))
    symlinkSync('/dev/zero', work.path(bad('endless')))
    cases.push(
      [work.path(bad('twice')), ['form CARNET_RELEASE_SPELLING']],
      [work.path(bad('proto')), ['form CARNET_RELEASE_PATH']],
      [work.path(bad('cut')), ['form CARNET_RELEASE_JSON']],
      [work.path(bad('one-line')), ['form CARNET_RELEASE_SPELLING']],
      [work.path(bad('latin')), ['form CARNET_RELEASE_JSON']],
      [work.path(bad('huge')), ['form CARNET_RELEASE_TOO_LARGE']],
      [work.path(bad('deep')), ['form CARNET_RELEASE_JSON']],
      [work.path(bad('endless')), ['form CARNET_RELEASE_READ']],
    )
    const { exit, document } = work.json('regime', 'verify', 'bad')
    expect([exit, document.ok]).toEqual([1, false])
    const found = document.releases.map((release: { file: string; checks: Record<string, string>[] }) => [
      work.path(release.file),
      release.checks.filter(one => one.result === 'failed').map(one => `${one.check} ${one.code}`),
    ])
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(cases))
    expect(verify('nowhere')).toMatchObject({
      exit: 1,
      release: { checks: [{ code: 'CARNET_RELEASE_READ' }] },
    })
  })

  it('is used only of a signer that is trusted for this very code, and named wherever it is', () => {
    work.write('question.yaml', fenced('yaml')[0]!)
    const decide = (...files: string[]) =>
      work.json('decide', 'question.yaml', ...files.flatMap(file => ['--regimes-add', file]))
    const refused = (code: string, ...files: string[]): void => {
      const { exit, document } = decide(...files)
      expect({ exit, codes: document.errors.map((one: { code: string }) => one.code) }).toEqual({
        exit: 2,
        codes: [code],
      })
    }
    const trust = (text: string): string => work.write('state/trusted.yaml', text)
    refused('CARNET_RELEASE_NOT_TRUSTED', 'good.regime')
    trust(`carnet_trusted: 1\ntrusted:\n  ${issuer}: [TO, FJI]\n`)
    refused('CARNET_RELEASE_NOT_TRUSTED', 'good.regime')
    trust(`carnet_trusted: 1\ntrusted:\n  ${issuer}: [TO, FJ]\n`)
    refused('CARNET_RELEASE_NOT_TRUSTED', 'other.regime')
    refused('CARNET_RELEASE_TWICE', 'good.regime', 'good.regime')
    refused('CARNET_RELEASE_SIGNATURE', bad('signature'))
    refused('CARNET_RELEASE_TEXTS', bad('text'))
    const { exit, document } = decide('good.regime')
    expect(exit).toBe(3)
    expect(document.releases).toEqual([
      {
        regime: 'FJ',
        digest: document.decision.findings.find((one: { regime: string }) => one.regime === 'FJ').digest,
        issuer,
        file: 'good.regime',
      },
    ])
    trust('carnet_trusted: 2\ntrusted: {}\n')
    refused('CARNET_FORMAT_VERSION', 'good.regime')
    trust('carnet_trusted: 1\ntrusted: { somebody: [FJ] }\n')
    refused('CARNET_TRUSTED_DID', 'good.regime')
    trust('carnet_trusted: 1\ntrusted: {}\n')
  })

  it('a folder of releases is verified file by file', () => {
    mkdirSync(work.path('received'))
    expect(work.run('regime', 'verify', 'received').err).toContain('CARNET_RELEASE_NONE')
    copyFileSync(work.path('good.regime'), work.path('received/a.regime'))
    copyFileSync(work.path(bad('text')), work.path('received/b.regime'))
    const { exit, document } = work.json('regime', 'verify', 'received')
    expect([exit, ...document.releases.map((one: { ok: boolean }) => one.ok)]).toEqual([1, true, false])
  })

  it('no control character of a file reaches the terminal', () => {
    const file = changed('terminal', release => (release.made_with.name = 'a\u001b[2J\u202e\u009b'))
    const { out } = work.run('regime', 'verify', file)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
    expect(out).toContain('a\\u001b[2J\\u202e\\u009b')
  })
})
