/** Requests from abroad over HTTP: recorded, answered question by question, told as a memo, with deadlines and a record. */
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lookDaily } from '../reminders/daily.ts'
import { makeFolder, startTestService, type TestService } from '../testing.ts'

let service: TestService
beforeAll(async () => {
  service = await startTestService(makeFolder(), undefined, { clock: () => new Date('2026-11-29T08:00:00Z') })
}, 120_000)
afterAll(() => service?.stop())

const order = {
  carnet_request: 1,
  title: 'order to produce',
  asks: { kind: 'court', place: 'US', name: 'a court' },
  proceeding: 'civil',
  relies_on: 'foreign-law',
  received: '2026-11-20',
  answer_due: '2026-12-21',
  holder: { kind: 'company', organised_in: ['CN'] },
  lies_in: 'CN',
  people: { staff: { count: 5, youngest: 20 } },
  data: {
    mails: { category: 'person.communication', people: 'staff', collected_in: ['CN'] },
    logs: { category: 'machine.telemetry', collected_in: ['CN'] },
  },
}

const post = (path: string, body: unknown, headers = {}) => service.call('POST', path, body, headers)
const get = (path: string) => service.call('GET', path)
const record = async (more: object = {}) =>
  (await post('/v1/requests', { request: { ...order, ...more } })).body
const owedFor = async (id: string, query = '') =>
  (await get(`/v1/obligations?limit=200${query}`)).body.items.filter(
    (one: { request: string | null }) => one.request === id,
  )

describe('a request', () => {
  it('is recorded once, shown, and listed', async () => {
    const once = { 'idempotency-key': 'one' }
    const made = await post('/v1/requests', { request: order }, once)
    const again = await post('/v1/requests', { request: order }, once)
    expect([made.status, again.body.id]).toEqual([201, made.body.id])
    const { body } = await get(`/v1/requests/${made.body.id}`)
    expect(body).toMatchObject({
      title: 'order to produce',
      place: 'US',
      state: 'received',
      revision: 1,
      due: '2026-12-21',
      request: order,
      steps: [{ step: 'received', day: '2026-11-20', revision: 1 }],
    })
    const list = (await get('/v1/requests')).body.items
    expect(list.filter(({ id }: { id: string }) => id === made.body.id)).toHaveLength(1)
  })

  it('that is not as it must be is refused, every fault with its line, and nothing is kept', async () => {
    const before = (await get('/v1/requests')).body.items.length
    const bad = await post('/v1/requests', { request: { ...order, asks: { kind: 'tribunal', place: 'XX' } } })
    expect(bad.status).toBe(422)
    expect(bad.body.issues[0]).toMatchObject({ code: 'CARNET_VALUE_UNKNOWN' })
    expect(bad.body.issues[0].where).toMatch(/request:\d+/)
    expect((await get('/v1/requests')).body.items).toHaveLength(before)
  })

  it('has a memo: what China says of it, and what is to be got', async () => {
    const { id } = await record()
    const { body } = await get(`/v1/requests/${id}/memo`)
    expect(body.revision).toBe(1)
    const china = body.memo.findings.find(({ regime }: { regime: string }) => regime === 'CN')
    expect(china).toMatchObject({ outcome: 'conditional', standing: 'open' })
    expect(china.approvals[0]).toMatchObject({ mechanism: 'competent-authority-approval', state: 'to-do' })
  })

  it.each(['docx', 'pdf'])(
    'has its memo as %s',
    async format => {
      const { id } = await record()
      const { status, headers, body } = await get(
        `/v1/requests/${id}/memo/document?format=${format}&language=zh`,
      )
      expect(status).toBe(200)
      expect(headers.get('content-disposition')).toContain(`request-memo-zh.${format}`)
      // Without a word about the language, it is that of whoever asks.
      const path = `/v1/requests/${id}/memo/document?format=${format}`
      const asked = await service.call('GET', path, undefined, { 'accept-language': 'zh-CN,zh;q=0.9' })
      expect(asked.headers.get('content-language')).toBe('zh')
      expect(body.startsWith(format === 'pdf' ? '%PDF' : 'PK')).toBe(true)
    },
    30_000,
  )

  it('known better: a revision that was made from the latest; another is refused', async () => {
    const { id } = await record()
    const held = {
      ...order,
      facts: {
        held: { approval: { mechanism: 'competent-authority-approval', from: '2026-11-25' } },
        legs: { answer: { held: ['approval'] } },
      },
    }
    const changed = await service.call('PUT', `/v1/requests/${id}`, { request: held, revision: 1 })
    expect(changed.body).toMatchObject({ revision: 2 })
    expect((await service.call('PUT', `/v1/requests/${id}`, { request: order, revision: 1 })).status).toBe(
      409,
    )
    expect((await get(`/v1/requests/${id}/memo`)).body.memo.standing).toBe('met')
  })
})

describe('the questions of its memo', () => {
  it('are answered in place; an answer that is none is refused, one that nobody knows is asked no more', async () => {
    const { id } = await record({ holder: { kind: 'company', sector: ['health'] }, lies_in: 'DE' })
    const questions = async () => (await get(`/v1/requests/${id}/memo`)).body.memo.questions
    const [first] = await questions()
    expect(first.words.zh).toMatch(/[？]/)
    expect((await post(`/v1/requests/${id}/answers`, { key: first.key, text: '!!!' })).status).toBe(422)
    expect((await post(`/v1/requests/${id}/answers`, { key: 'parties.nobody.kind', text: 'x' })).status).toBe(
      409,
    )
    const unknown = await post(`/v1/requests/${id}/answers`, { key: first.key, text: '' })
    expect(unknown.body.request.unknown).toEqual([first.key])
    expect(unknown.body.steps.at(-1)).toMatchObject({
      step: 'question-answered',
      note: first.key,
      revision: 2,
    })
    expect((await questions()).map(({ key }: { key: string }) => key)).not.toContain(first.key)
  })

  it('with an answer become facts of the request', async () => {
    const { id } = await record({ holder: { kind: 'company', sector: ['health'] }, lies_in: 'DE' })
    let asked = 0
    for (; asked < 8; asked++) {
      const { memo } = (await get(`/v1/requests/${id}/memo`)).body
      const [question] = memo.questions
      if (!question) break
      const text = answerTo(question.expected)
      const answered = await post(`/v1/requests/${id}/answers`, { key: question.key, text })
      expect([question.key, answered.status]).toEqual([question.key, 200])
      expect(JSON.stringify(answered.body.request.facts)).toContain(question.fact.replace('judged.', ''))
    }
    expect(asked).toBeGreaterThan(0)
  })
})

/** Something that fits, whatever is asked. */
function answerTo({ form, choices }: { form: string; choices?: string[] }): string {
  const answers: Record<string, string> = {
    'yes-no': 'no',
    number: '5',
    day: '2026-01-01',
    place: 'DE',
    names: 'none',
  }
  return choices?.[0] ?? answers[form] ?? 'none'
}

describe('its deadlines', () => {
  it('stand in the calendar, move with the day of the answer, and lapse when it is closed', async () => {
    const { id } = await record()
    const owed = await owedFor(id)
    const answer = owed.find(({ code }: { code: string }) => code === 'answer-request')
    expect(answer).toMatchObject({ due: '2026-12-21', state: 'open', regime: 'US', cite: null })
    expect(owed.filter(({ regime }: { regime: string }) => regime === 'CN').length).toBeGreaterThan(0)
    const later = { ...order, answer_due: '2027-01-15' }
    await service.call('PUT', `/v1/requests/${id}`, { request: later, revision: 1 })
    const moved = await owedFor(id)
    expect(moved.map(({ id }: { id: string }) => id).sort()).toEqual(
      owed.map(({ id }: { id: string }) => id).sort(),
    )
    expect(moved.find(({ code }: { code: string }) => code === 'answer-request').due).toBe('2027-01-15')
    await post(`/v1/requests/${id}/steps`, { step: 'refused', note: 'no approval was given' })
    expect(await owedFor(id)).toEqual([])
    expect((await owedFor(id, '&state=lapsed')).length).toBe(owed.length)
  })

  it('are written again every day, by the law as it is then; what was marked stays', async () => {
    const { id } = await record()
    const [one, ...others] = await owedFor(id)
    await post(`/v1/obligations/${one.id}/done`, {})
    const { context } = service
    await context.store.over(tx =>
      tx.updateTable('obligation').set({ due_on: '2030-01-01' }).where('request_id', '=', id).execute(),
    )
    await lookDaily(context)
    const now = await owedFor(id)
    const dueOf = (all: { id: string; due: string }[]) => all.map(({ id, due }) => [id, due]).sort()
    expect(dueOf(now)).toEqual(dueOf([one, ...others]))
    expect(now.find((again: { id: string }) => again.id === one.id).state).toBe('done')
  })
})

describe('its record', () => {
  it('is added to, and closed at its end but for notes', async () => {
    const { id } = await record()
    await post(`/v1/requests/${id}/steps`, { step: 'assessed', day: '2026-11-27' })
    await post(`/v1/requests/${id}/steps`, { step: 'approval-asked', day: '2026-11-28', note: 'by letter' })
    const answered = await post(`/v1/requests/${id}/steps`, { step: 'answered' })
    expect(answered.body.state).toBe('answered')
    expect((await post(`/v1/requests/${id}/steps`, { step: 'assessed' })).status).toBe(409)
    const noted = await post(`/v1/requests/${id}/steps`, { step: 'note', note: 'receipt filed' })
    expect(noted.body.steps.map(({ step }: { step: string }) => step)).toEqual([
      'received',
      'assessed',
      'approval-asked',
      'answered',
      'note',
    ])
    const open = (await get('/v1/requests')).body.items.map(({ id }: { id: string }) => id)
    const all = (await get('/v1/requests?closed=true')).body.items.map(({ id }: { id: string }) => id)
    expect([open.includes(id), all.includes(id)]).toEqual([false, true])
    const audit = (await get('/v1/audit?limit=20')).body.items
    const own = audit.filter(({ subject }: { subject: string }) => subject === `request:${id}`)
    expect(own.map(({ action }: { action: string }) => action)).toEqual([
      'request.note',
      'request.answered',
      'request.approval-asked',
      'request.assessed',
      'request.recorded',
    ])
  })

  it('cannot be changed, not by the service either', async () => {
    const { id } = await record()
    const { store, local } = service.context
    for (const statement of [
      'update foreign_request_step set note = null',
      'delete from foreign_request_step',
      'update foreign_request_revision set text = text',
      'delete from foreign_request_revision',
    ]) {
      const refused = store.within(local!, tx => sql.raw(statement).execute(tx))
      await expect(refused).rejects.toThrow(/permission denied/)
    }
    expect((await get(`/v1/requests/${id}`)).body.steps).toHaveLength(1)
  })
})
