import { readdirSync, readFileSync } from 'node:fs'
import type { Issue } from '@carnet/errors'
import { collectLibrary, readLibrary } from '@carnet/lawbook'
import { describe, expect, it } from 'vitest'
import { type DraftOptions, writeDraft } from './draft.ts'
import { mechanismFor, proceduresIn } from './procedure.ts'
import type { Proposal } from './propose.ts'
import { recordReview } from './review.ts'

const folder = new URL('../../../regimes/', import.meta.url)
const texts: Record<string, string> = {}
for (const path of readdirSync(folder, { recursive: true }) as string[]) {
  const name = path.replaceAll('\\', '/')
  if (name.endsWith('.yaml')) texts[name] = readFileSync(new URL(name, folder), 'utf8')
}
const library = readLibrary(texts)
const regime = library.regimes.find(
  ({ counters, mechanisms }) => counters.length > 1 && mechanisms.length > 3,
)!
const hash = 'a'.repeat(64)
const options: DraftOptions = {
  name: 'draft',
  regime,
  vocabulary: library.vocabulary,
  file: '清单 "2025" #1.pdf',
  sha256: hash,
  by: 'An: Importer',
  day: '2026-11-28',
  tool: 'carnet 0.1.0',
  edition: '2025',
}
const proposal: Proposal = {
  title: '电话号码',
  zone: '',
  industry: '',
  scenario: '会员管理',
  thresholds: [
    { at_least: 500_000, below: 5_000_000, sensitive: false },
    { below: 10_000, sensitive: true },
  ],
  procedures: ['contract', 'certification'],
  unread: false,
  page: 3,
  table: 2,
  row: 7,
}

function check(draft: string): Issue[] {
  const issues: Issue[] = []
  collectLibrary({ ...texts, [`${regime.code}/lists/draft.yaml`]: draft }, issues)
  return issues
}
const readBack = (draft: string) =>
  readLibrary({ ...texts, [`${regime.code}/lists/draft.yaml`]: draft })
    .regimes.find(({ code }) => code === regime.code)!
    .lists.find(({ name }) => name === 'draft')!

describe('a draft', () => {
  it('is read by the check of the regimes, with its record and the origin of every entry', () => {
    const draft = writeDraft([proposal, { ...proposal, title: 'x: "y" #z, {', row: 8, page: null }], options)
    expect(check(draft)).toEqual([])
    const list = readBack(draft)
    expect(list).toMatchObject({
      closed: false,
      edition: '2025',
      imported: {
        file: options.file,
        sha256: hash,
        by: options.by,
        day: options.day,
        tool: options.tool,
        reviewed: null,
      },
    })
    expect(list.entries[0]).toMatchObject({
      keys: [],
      suggested: ['person.contact.phone'],
      scenario: 'draft-s1',
      origin: { page: 3, table: 2, row: 7 },
    })
    expect(list.entries[1]).toMatchObject({ title: { zh: 'x: "y" #z, {' }, origin: { page: null, row: 8 } })
  })

  it('holds numbers against the totals of the regime: of all people, of those with sensitive information', () => {
    const [entry] = readBack(writeDraft([proposal], options)).entries
    const [ordinary, sensitive] = entry!.tiers!
    expect(ordinary!.when).toMatchObject({
      of: [
        { by: 'at_least', bound: 500_000 },
        { by: 'below', bound: 5_000_000 },
      ],
    })
    expect(JSON.stringify(sensitive!.when)).toContain('sensitive')
    expect(ordinary!.needs.length).toBe(2)
  })

  it('doubts what it could not read, and proposes no tier then', () => {
    const [unread, without] = readBack(
      writeDraft(
        [
          { ...proposal, thresholds: [], unread: true },
          { ...proposal, procedures: [], row: 8 },
        ],
        options,
      ),
    ).entries
    expect(unread).toMatchObject({ doubt: { en: expect.stringContaining('could not be read') } })
    expect(unread!.tiers).toBeUndefined()
    expect(without).toMatchObject({ doubt: { en: expect.stringContaining('procedure') } })
  })

  it('takes a review later, and leaves what a person has changed', () => {
    const changed = writeDraft([proposal], options).replace('suggested:', '# looked at\n        keys:')
    const reviewed = recordReview(changed, 'draft', hash, { by: 'Li Hua', day: '2026-11-29' }, 'draft.yaml')
    expect(reviewed).toContain('# looked at')
    expect(readBack(reviewed).imported?.reviewed).toEqual({ by: 'Li Hua', day: '2026-11-29' })
    expect(() => recordReview(changed, 'draft', 'b'.repeat(64), { by: 'x', day: 'y' }, 'draft.yaml')).toThrow(
      'CARNET_LISTING_OTHER_FILE',
    )
    expect(() => recordReview('a: 1', 'draft', hash, { by: 'x', day: 'y' }, 'draft.yaml')).toThrow(
      'CARNET_LISTING_NO_RECORD',
    )
  })
})

it('procedures are told by their words, and each by the mechanism whose title speaks of it alone', () => {
  expect(proceduresIn('（二）需要通过个人信息出境标准合同备案、个人信息保护认证出境')).toEqual([
    'contract',
    'certification',
  ])
  expect(proceduresIn('Security assessment')).toEqual(['assessment'])
  const named = (name: string, zh: string) => ({ name, title: { zh, en: name } })
  const mechanisms = [
    named('area', '某湾区标准合同'),
    named('sc', '标准合同'),
    named('both', '标准合同或者认证'),
  ]
  expect(mechanismFor('contract', mechanisms)).toBe('sc')
  expect(mechanismFor('assessment', mechanisms)).toBeNull()
})
