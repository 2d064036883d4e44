import type { Arrangement } from '@carnet/law'
import { describe, expect, it } from 'vitest'
import { fixture } from './fixture.ts'
import { arrangementPage } from './page-arrangement.ts'
import { pageMarkdown, pageText } from './page-text.ts'

const { vocabulary } = fixture()
const provenance = {
  cite: { en: 'Article 7', zh: '第七条' },
  source: 'https://example.org/pact',
  checked: '2026-01-02',
  confidence: 'verified',
} as const
const party = { from: null, cite: null, confidence: 'verified', doubt: null } as const
const pact: Arrangement = {
  name: 'ice-pact',
  kind: 'treaty',
  title: { en: 'Ice Pact', zh: '冰约' },
  number: { en: 'Ice 1', zh: '冰一号' },
  in_force: { from: '2020-01-01', until: null },
  closed: true,
  parties: [
    {
      ...party,
      places: ['IS'],
      written: { from: [], places: ['IS'] },
      in_force: { from: '2020-01-01', until: null },
    },
    {
      ...party,
      places: ['FI'],
      written: { from: [], places: ['FI'] },
      in_force: { from: null, until: null },
      confidence: 'unverified',
    },
    {
      ...party,
      from: ['AQ'],
      places: ['SE'],
      written: { from: ['AQ'], places: ['SE'] },
      in_force: { from: '2020-01-01', until: null },
    },
  ],
  says: { en: 'Snow may pass.', zh: '雪可以通过。' },
  used_by: ['AQ/permit'],
  provenance,
  doubt: null,
  digest: 'abc',
}
const page = (language: 'en' | 'zh') => arrangementPage(pact, { language, asOf: '2026-11-28', vocabulary })

describe('the page of an arrangement', () => {
  it('says what it is, what it says, who takes part and what gives it effect, in both languages', () => {
    expect(page('zh').sections.map(section => section.title)).toEqual([
      '关于跨境传输的内容',
      '参加方',
      '使其生效的规定',
    ])
    const text = pageText(page('en'))
    for (const words of [
      'Kind: treaty',
      'Number: Ice 1',
      'Snow may pass.',
      'from Antarctica to Sweden',
      'AQ/permit',
    ])
      expect(text).toContain(words)
    expect(pageText(page('zh'))).toContain('冰一号')
  })

  it('says who is no party yet, and what is not verified', () => {
    expect(pageText(page('en'))).toContain('Finland (not commenced) (UNVERIFIED)')
  })

  it('says that it is no permission, in Markdown too', () => {
    expect(pageMarkdown(page('en'))).toContain('for the law of each place')
  })
})
