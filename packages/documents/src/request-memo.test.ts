/** The memo on a request from abroad as a document: complete in both languages, open questions marked as gaps, the same bytes each time. */
import { makeMemo, readRequest } from '@carnet/requests'
import { describe, expect, it } from 'vitest'
import { gapsOf, spansOf, spanText } from './model.ts'
import { renderDocument } from './render.ts'
import { buildRequestMemo } from './request-memo.ts'
import { library } from './testing.ts'

const text = (more: string) => `carnet_request: 1
title: order to produce
asks: { kind: court, place: US, name: a court, reference: 24-cv-1 }
proceeding: civil
relies_on: foreign-law
received: 2026-11-20
answer_due: 2026-12-21
${more}`
const china = `holder: { kind: company, organised_in: [CN], name: Firm }
lies_in: CN
people: { staff: { count: 5, youngest: 20 } }
data: { mails: { category: person.communication, people: staff, collected_in: [CN] }, logs: { category: machine.telemetry, collected_in: [CN] } }
`
const open = `holder: { kind: company, sector: [health] }
lies_in: DE
data: { mails: { category: person.communication } }
`

async function inputOf(more: string) {
  const request = readRequest(text(more), 'r.yaml', { ...library, today: '2026-11-29' })
  const memo = await makeMemo(library, request)
  const { regimes, vocabulary } = library
  return { request, memo, regimes, vocabulary, version: '0.0.0', made: '2026-11-29T08:00:00.000Z' }
}

const wordsOf = (model: ReturnType<typeof buildRequestMemo>): string =>
  model.blocks
    .flatMap(block => [
      'text' in block && typeof block.text === 'string' ? block.text : '',
      ...spansOf(block).map(span => spanText(span, new Map())),
    ])
    .join('\n')

describe('the memo as a document', () => {
  it.each(['en', 'zh'] as const)(
    'tells provisions, what is to be got, days and ways, in %s',
    async language => {
      const input = await inputOf(china)
      const model = buildRequestMemo(input, language)
      const words = wordsOf(model)
      for (const { cite, text: says } of input.memo.findings[0]!.provisions.filter(one => one.of_request)) {
        expect(words).toContain(cite[language])
        expect(words).toContain(says[language])
      }
      expect(words).toContain(input.memo.findings[0]!.approvals[0]!.title[language])
      expect(words).toContain(input.memo.findings[0]!.approvals[0]!.doubt![language])
      // No code of a label is left without its words.
      expect(words).not.toMatch(/\b(?:request|outcome|standing|caution|duty|value|cli)\.[a-z]/)
    },
  )
  it('marks what is still to be answered as gaps', async () => {
    const input = await inputOf(open)
    const gaps = gapsOf(buildRequestMemo(input, 'en'))
    expect(gaps.length).toBeGreaterThan(0)
    expect(gaps.map(({ key }) => key)).toEqual(input.memo.questions.map(({ key }) => key))
  })
  it('is the same file each time', async () => {
    const model = buildRequestMemo(await inputOf(china), 'zh')
    const [one, two] = [await renderDocument(model, 'docx'), await renderDocument(model, 'docx')]
    expect(one.equals(two)).toBe(true)
  })
})
