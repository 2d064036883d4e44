/** What is owed over time, over HTTP: written down, marked done, kept through revisions and new law, told once. */
import { readFileSync } from 'node:fs'
import { dayIn } from '@carnet/obligations'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lookDaily, remind } from '../reminders/daily.ts'
import { makeFolder, startTestService, type TestService } from '../testing.ts'
import { tellLawChanges } from './law-changes.ts'

const examples = new URL('../../../../examples/payroll-shanghai-singapore/', import.meta.url)
const payroll = readFileSync(new URL('declaration.yaml', examples), 'utf8')
const data = readFileSync(new URL('employees.csv', examples))

let service: TestService
let mailbox: SMTPServer
const letters: { to: string; text: string }[] = []
let now = new Date('2026-12-01T20:00:00Z')
let refuseMail = false

beforeAll(async () => {
  mailbox = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      let text = ''
      stream.on('data', chunk => {
        text += chunk
      })
      stream.on('end', () => {
        if (refuseMail) return done(new Error('not now'))
        letters.push({ to: session.envelope.rcptTo.map(({ address }) => address).join(), text })
        done()
      })
    },
  })
  await new Promise<void>(resolve => mailbox.listen(0, '127.0.0.1', () => resolve()))
  const { port } = mailbox.server.address() as { port: number }
  service = await startTestService(makeFolder(), undefined, {
    clock: () => now,
    mail: { url: `smtp://127.0.0.1:${port}`, from: 'carnet@example.com' },
  })
}, 120_000)
afterAll(async () => {
  await service?.stop()
  await new Promise<void>(resolve => mailbox.close(() => resolve()))
})

const get = async (path: string) => (await service.call('GET', path)).body
const listed = async (query = '') => (await get(`/v1/obligations?limit=200${query}`)).items

async function until(check: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 60_000
  while (!(await check())) {
    if (Date.now() > end) throw new Error('it did not come to this')
    await new Promise(resolve => setTimeout(resolve, 300))
  }
}

/** A contract in force, filed within ten working days. */
const contract = (day: string, more = '') => `carnet: 1
parties: { a: { kind: company, identifiers: { uscc: "91310199MAEXAM1P8E" }, organised_in: [CN], establishments: [CN] }, b: { kind: company, organised_in: [SG], establishments: [SG] } }
people: { c: { count: 200000, relation: customer, resident_in: [CN], located_in: [CN], youngest: 20 } }
items: { phone: { category: person.contact.phone, people: c, collected_in: [CN] } }
agreements: { contract: { kind: data-transfer, text: cn-standard-contract, alterations: none, signed: ${day}, in_force: ${day}, ends: 2028-05-31 } }
legs: { out: { from: a, to: b, from_place: CN, to_place: SG, act: send, items: [phone], under: [contract], sender_role: controller, receiver_role: controller${more} } }
`

describe('a transfer that is cleared', () => {
  let id: string
  let declaration: string
  let upload: string
  beforeAll(async () => {
    declaration = (await service.call('POST', '/v1/declarations', { name: 'payroll', declaration: payroll }))
      .body.id
    upload = (await service.call('POST', '/v1/uploads?name=employees.csv', data)).body.id
    const begun = await service.call('POST', '/v1/transfers', { declaration, data: { payroll: upload } })
    id = begun.body.id
    await until(async () => (await get(`/v1/transfers/${id}`)).state === 'decided')
    const { plans } = (await get(`/v1/transfers/${id}`)).plans
    const { sha256 } = plans.find((one: { ready: boolean }) => one.ready)
    expect((await get('/v1/inbox')).choices.count).toBe(1)
    await service.call('POST', `/v1/transfers/${id}/choose`, { plan_sha256: sha256 })
    expect((await get('/v1/inbox')).approvals.items).toMatchObject([{ id, name: 'payroll' }])
    await service.call('POST', `/v1/transfers/${id}/approval`, { plan_sha256: sha256, answer: 'approved' })
    await until(async () => (await get(`/v1/transfers/${id}`)).state === 'cleared')
    await until(async () => (await listed()).length > 0)
  }, 120_000)

  it('owes what its regimes say, by the day where each regime has its clock', async () => {
    const owed = await listed(`&declaration=${declaration}`)
    expect(owed.length).toBeGreaterThan(3)
    const before = owed.filter((one: { kind: string }) => one.kind === 'before')
    // It was four in the morning of the next day in Shanghai, and in Singapore.
    expect(dayIn(now.getTime(), 'Asia/Shanghai')).toBe('2026-12-02')
    for (const one of before) expect(one.due).toBe('2026-12-02')
    for (const one of owed) {
      expect(one.cite.zh.length).toBeGreaterThan(0)
      expect(one.source).toMatch(/^https?:/)
      expect(one.due === null).toBe(one.state === 'undated')
    }
    expect(new Set(owed.map((one: { regime: string }) => one.regime))).toContain('CN')
  })

  it('what is marked done stays done, whatever is renewed; what is opened again is open', async () => {
    const [one] = await listed('&kind=before')
    const path = `/v1/obligations/${one.id}`
    const done = await service.call('POST', `${path}/done`, {
      day: '2026-12-02',
      note: 'told all',
      paper: upload,
    })
    expect(done.body).toMatchObject({
      state: 'done',
      done: { day: '2026-12-02', by: 'local', note: 'told all', paper: upload },
    })
    expect((await service.call('POST', `${path}/done`, {})).status).toBe(409)
    expect((await service.call('POST', `${path}/done`, { paper: id })).status).toBe(404)
    await service.call('POST', `${path}/assign`, { to: 'person:x' })
    const text = `${payroll}# looked at again\n`
    await service.call('PUT', `/v1/declarations/${declaration}`, { declaration: text, revision: 1 })
    await new Promise(resolve => setTimeout(resolve, 4000))
    expect(await get(path)).toMatchObject({
      state: 'done',
      assigned_to: 'person:x',
      changed_at: expect.anything(),
    })
    expect((await service.call('POST', `${path}/reopen`, { note: 'not all' })).body.done).toBeNull()
    const trail = JSON.stringify((await get('/v1/audit')).items)
    for (const action of [
      'obligation.done',
      'obligation.reopened',
      'obligation.assigned',
      'obligations.renewed',
    ])
      expect(trail).toContain(action)
  }, 30_000)

  it('is counted, with the lines of the law and a forecast', async () => {
    const { items } = await get('/v1/counters?months=3')
    const year = items.find((one: { counter: string }) => one.counter === 'ordinary-this-year')
    expect(year).toMatchObject({ regime: 'CN', since: '2026-01-01', counts: 'people' })
    expect(year.total.low).toBeGreaterThan(0)
    expect(year.months).toHaveLength(3)
    expect(year.months.at(-1)).toMatchObject({ month: '2026-12', total: year.total })
    expect(year.months[0]).toMatchObject({ month: '2026-10', total: { low: 0, high: 0 } })
    const line = year.thresholds.find((one: { line: number }) => one.line === 100_000)
    expect(line).toMatchObject({ state: 'after-reset', day: null })
    expect(line.cite.en.length).toBeGreaterThan(0)
  })
})

describe('a mechanism that is recorded', () => {
  it('is followed before anything moves, and lapses when it is taken back', async () => {
    const made = await service.call('POST', '/v1/declarations', {
      name: 'contract',
      declaration: contract('2026-12-01'),
    })
    const { id } = made.body
    const mine = `&declaration=${id}`
    await until(async () => (await listed(mine)).length > 0)
    const [file, end] = await listed(mine)
    expect(file).toMatchObject({ code: 'file', due: '2026-12-15', state: 'open' })
    expect(end).toMatchObject({ kind: 'expiry', code: 'standard-contract', due: '2028-05-31' })
    const month = await get('/v1/obligations/calendar?month=2026-12&regime=CN')
    const day = month.days.find((one: { day: string }) => one.day === '2026-12-15')
    expect(day.items.map((one: { id: string }) => one.id)).toContain(file.id)
    const filed = contract('2026-12-01', ', filings: [{ what: cn-standard-contract, day: 2026-12-01 }]')
    await service.call('PUT', `/v1/declarations/${id}`, { declaration: filed, revision: 1 })
    await until(async () => (await get(`/v1/obligations/${file.id}`)).state === 'done')
    await service.call('PUT', `/v1/declarations/${id}`, {
      declaration: contract('2026-12-01').replace(', ends: 2028-05-31', ''),
      revision: 2,
    })
    await until(async () => (await get(`/v1/obligations/${end.id}`)).state === 'lapsed')
    expect((await get(`/v1/obligations/${file.id}`)).state).toBe('open')
    expect((await listed(mine)).map((one: { id: string }) => one.id)).not.toContain(end.id)
  }, 60_000)

  it('lists go on page by page, none twice and none left out', async () => {
    const all = (await listed()).map((one: { id: string }) => one.id)
    const seen: string[] = []
    let after = ''
    do {
      const page = await get(`/v1/obligations?limit=2${after}`)
      seen.push(...page.items.map((one: { id: string }) => one.id))
      after = page.next === null ? '' : `&after=${page.next}`
    } while (after !== '')
    expect(seen).toEqual(all)
    expect((await service.call('GET', '/v1/obligations?after=nonsense')).status).toBe(400)
  })
})

describe('a calendar program', () => {
  it('reads what is owed by a token, which is kept nowhere and ends when it is revoked', async () => {
    const { id, path } = (await service.call('POST', '/v1/calendar-feeds', { label: 'mine', language: 'zh' }))
      .body
    const feed = await service.call('GET', path)
    expect(feed.headers.get('content-type')).toContain('text/calendar')
    expect(feed.body).toContain('BEGIN:VCALENDAR')
    const [file] = await listed('&kind=deadline')
    expect(feed.body.replaceAll('\r\n ', '')).toContain(`UID:${file.id}@carnet`)
    expect(JSON.stringify(await get('/v1/calendar-feeds'))).not.toContain(path.split('=')[1])
    expect((await service.call('GET', `${path}x`)).status).toBe(404)
    expect((await service.call('DELETE', `/v1/calendar-feeds/${id}`)).status).toBe(204)
    expect((await service.call('GET', path)).status).toBe(404)
  })
})

describe('reminders', () => {
  const set = (more: object = {}) =>
    service.call('PUT', '/v1/reminders/settings', {
      days: [30, 7, 1],
      overdue: true,
      mail_to: ['officer@example.com'],
      language: 'en',
      near_percent: 80,
      ...more,
    })

  it('are as tried by default, and set by an officer', async () => {
    expect(await get('/v1/reminders/settings')).toMatchObject({ days: [30, 7, 1], overdue: true, mail: true })
    expect((await set()).status).toBe(204)
    expect((await get('/v1/reminders/settings')).mail_to).toEqual(['officer@example.com'])
    expect((await set({ mail_to: ['nobody'] })).status).toBe(400)
  })

  it('come by mail once for each time, however often somebody looks', async () => {
    const { context } = service
    const organisation = context.local!
    letters.length = 0
    now = new Date('2026-12-09T08:00:00Z')
    await Promise.all([remind(context, organisation), remind(context, organisation)])
    await remind(context, organisation)
    await expect.poll(() => letters.length, { timeout: 20_000 }).toBe(1)
    const [letter] = letters
    expect(letter!.to).toBe('officer@example.com')
    expect(letter!.text).toContain('2026-12-15')
    expect(letter!.text).toMatch(/Message-ID: <[0-9a-f-]{36}@carnet\.invalid>/i)
    now = new Date('2026-12-14T08:00:00Z')
    await remind(context, organisation)
    await expect.poll(() => letters.length, { timeout: 20_000 }).toBe(2)
    expect(letters[1]!.text).toContain('2026-12-15')
    now = new Date('2026-12-16T08:00:00Z')
    refuseMail = true
    await lookDaily(context)
    await remind(context, organisation)
    const rows = () =>
      context.store.within(organisation, tx =>
        tx.selectFrom('mail').selectAll().orderBy('created_at', 'desc').execute(),
      )
    await expect.poll(async () => (await rows())[0]!.attempts, { timeout: 20_000 }).toBe(1)
    expect((await rows())[0]).toMatchObject({ sent_at: null, problem: expect.stringMatching(/^E/) })
    expect(letters).toHaveLength(2)
    refuseMail = false
    expect((await listed('&state=overdue')).map((one: { code: string }) => one.code)).toContain('file')
    expect((await get('/v1/inbox')).overdue.count).toBeGreaterThan(0)
  }, 90_000)
})

describe('new law', () => {
  it('is told once to whoever asks, and what is owed is worked out again', async () => {
    const { context } = service
    expect(await tellLawChanges(context)).toEqual([])
    await context.store.over(tx =>
      tx.updateTable('law_told').set({ digest: 'before' }).where('regime', '=', 'CN').execute(),
    )
    expect(await tellLawChanges(context)).toEqual(['CN'])
    expect(await tellLawChanges(context)).toEqual([])
  })
})
