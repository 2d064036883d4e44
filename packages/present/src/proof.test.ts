import { decide, proofOf } from '@carnet/law'
import { readDeclaration } from '@carnet/lawbook'
import { describe, expect, it } from 'vitest'
import { fixture } from './fixture.ts'
import { plainProof, proofLines } from './proof.ts'

const { regime, vocabulary } = fixture()

function prove(people: string, language: 'en' | 'zh', decisive = false): string {
  const text = `
carnet: 1
as_of: 2026-06-01
parties: { sender: { kind: company }, receiver: { kind: company } }
people: { us: { count: ${people} } }
items:
  phone: { category: person.contact.phone, people: us }
  ice: { category: geography }
counters: { AQ.this-year: ${people} }
legs: { one: { from: sender, to: receiver, from_place: AQ, to_place: NZ, act: send, items: [phone, ice], participants: [] } }
`
  const { declaration } = readDeclaration(text, 'test.yaml', { vocabulary, today: '2026-06-01' })
  const input = { declaration, regimes: [regime], vocabulary }
  const leg = decide(input).findings[0]!.legs[0]!
  const proof = proofOf(input, leg, 'aq.ice-law.art-10')!
  const lines = proofLines(proof, { regime, vocabulary, language }, { decisive })
  return plainProof(lines, language).join('\n')
}

describe('a proof', () => {
  it('says in the words of the law what was asked and what was found', () => {
    expect(prove('250000', 'en')).toBe(
      [
        '✓ Article 10',
        '  ✓ all of these:',
        '    ✓ one of the data items counts as “personal data”',
        '      ✓ “phone”',
        '        ✓ the category of “phone” falls within “personal data” (found: “telephone number”)',
        '      ✗ “ice”',
        '        ✗ the category of “ice” falls within “personal data” (found: “geographic data”)',
        '    ✓ the total of “people whose data left this year”, this leg included, is at least 100,000 people (found: 250,000 people)',
      ].join('\n'),
    )
  })

  it('marks what is not known, with the bounds that are', () => {
    expect(prove('[0, 250000]', 'zh')).toContain(
      '? “当年累计出境人数”（含本行程）在10万人以上（实为：0至25万人）',
    )
  })

  it('can leave out what the answer does not rest on', () => {
    const text = prove('9', 'en', true)
    expect(text).toContain('✗ the total of')
    expect(text).not.toContain('✓')
  })
})
