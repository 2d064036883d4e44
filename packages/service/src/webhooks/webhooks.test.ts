/** Webhooks: signed as the standard says, sent nowhere they must not go, tried again, and told once each. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ServiceContext } from '../context.ts'
import { makeFolder, startTestService, type TestService } from '../testing.ts'
import { networks, targetOf, verdictOn } from './address.ts'
import { deliver } from './deliver.ts'
import { announce } from './events.ts'
import { post } from './post.ts'
import { sign } from './signature.ts'

interface Received {
  readonly headers: Record<string, string>
  readonly body: string
}

class Receiver {
  readonly got: Received[] = []
  status = 204
  answer: (received: Received) => void = () => {}
  #server: Server | undefined

  async start(): Promise<string> {
    this.#server = createServer((request, response) => {
      let body = ''
      request.on('data', chunk => {
        body += chunk
      })
      request.on('end', () => {
        const received = { headers: request.headers as Record<string, string>, body }
        this.got.push(received)
        this.answer(received)
        response.writeHead(this.status, this.status >= 300 && this.status < 400 ? { location: '/other' } : {})
        response.end()
      })
    })
    await new Promise<void>(resolve => this.#server!.listen(0, '127.0.0.1', resolve))
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/hook`
  }

  async stop(): Promise<void> {
    this.#server?.closeAllConnections()
    await new Promise(resolve => this.#server?.close(resolve))
  }

  async until(count: number, within = 15_000): Promise<void> {
    const end = Date.now() + within
    while (this.got.length < count && Date.now() < end) await new Promise(resolve => setTimeout(resolve, 50))
    expect(this.got.length).toBeGreaterThanOrEqual(count)
  }
}

describe('where a webhook may go', () => {
  const nowhere = networks([])

  it('is the public internet, whatever an address is written as', () => {
    for (const address of [
      '127.0.0.1',
      '10.0.0.1',
      '172.31.255.255',
      '192.168.1.1',
      '169.254.169.254',
      '100.64.0.1',
      '0.0.0.0',
      '255.255.255.255',
      '224.0.0.1',
      '::1',
      '::',
      '::ffff:127.0.0.1',
      '::ffff:a00:1',
      '64:ff9b::7f00:1',
      'fe80::1',
      'fd00::1',
      '2002:7f00:1::',
    ])
      expect([address, verdictOn(address, nowhere)]).toEqual([address, 'refused'])
    for (const address of ['93.184.216.34', '172.32.0.1', '100.128.0.1', '2606:2800:220:1::1'])
      expect([address, verdictOn(address, nowhere)]).toEqual([address, 'public'])
    expect(verdictOn('10.1.2.3', networks(['10.1.0.0/16']))).toBe('allowed')
    expect(verdictOn('::ffff:10.1.2.3', networks(['10.1.0.0/16']))).toBe('allowed')
    expect(verdictOn('10.2.2.3', networks(['10.1.0.0/16']))).toBe('refused')
  })

  it('a name is judged by all its addresses, and the one that was judged is called', async () => {
    const named =
      (...addresses: string[]) =>
      async () =>
        addresses.map(address => ({ address }))
    const at = (text: string, ...addresses: string[]) => targetOf(text, { allow: [] }, named(...addresses))
    expect((await at('https://x.example/', '93.184.216.34')).address).toBe('93.184.216.34')
    const refused = { code: 'CARNET_WEBHOOK_ADDRESS' }
    await expect(at('https://x.example/', '93.184.216.34', '127.0.0.1')).rejects.toMatchObject(refused)
    await expect(at('https://x.example/')).rejects.toMatchObject(refused)
    for (const text of ['https://127.0.0.1/', 'https://[::1]/', 'https://2130706433/', 'https://0x7f.1/'])
      await expect(targetOf(text, { allow: [] })).rejects.toMatchObject(refused)
    for (const text of ['http://x.example/', 'ftp://x.example/', 'https://a:b@x.example/', 'x'])
      await expect(at(text, '93.184.216.34')).rejects.toMatchObject({ code: 'CARNET_WEBHOOK_URL' })
    expect(() => networks(['10.0.0.0/33'])).toThrow('CARNET_WEBHOOK_ALLOW')
    expect(() => networks(['somewhere'])).toThrow('CARNET_WEBHOOK_ALLOW')
  })
})

describe('one call', () => {
  const receiver = new Receiver()
  let url: string
  beforeAll(async () => {
    url = await receiver.start()
  })
  afterAll(() => receiver.stop())

  it('goes to the address that was judged, whatever the name says, and follows no redirect', async () => {
    const { port } = new URL(url)
    receiver.status = 302
    const named = new URL(`http://name-that-does-not-exist.invalid:${port}/hook`)
    const posted = await post({ url: named, address: '127.0.0.1' }, {}, '{}')
    expect(posted).toEqual({ status: 302, problem: null })
    expect(receiver.got).toHaveLength(1)
    expect(receiver.got[0]!.headers.host).toBe(`name-that-does-not-exist.invalid:${port}`)
  })

  it('ends after its time, and reads no answer without end', async () => {
    const silent = createServer(() => {})
    await new Promise<void>(resolve => silent.listen(0, '127.0.0.1', resolve))
    const at = new URL(`http://127.0.0.1:${(silent.address() as AddressInfo).port}/`)
    expect(await post({ url: at, address: '127.0.0.1' }, {}, '{}', 200)).toEqual({
      status: null,
      problem: 'timeout',
    })
    silent.closeAllConnections()
    silent.close()
    const endless = createServer((_request, response) => {
      response.writeHead(200)
      const write = (): void => {
        while (!response.destroyed && response.write('x'.repeat(16_384)));
      }
      response.on('drain', write)
      write()
    })
    await new Promise<void>(resolve => endless.listen(0, '127.0.0.1', resolve))
    const there = new URL(`http://127.0.0.1:${(endless.address() as AddressInfo).port}/`)
    const started = Date.now()
    expect((await post({ url: there, address: '127.0.0.1' }, {}, '{}')).status).toBe(200)
    expect(Date.now() - started).toBeLessThan(5000)
    endless.closeAllConnections()
    endless.close()
  })
})

it('what is signed is verified by an implementation that is not ours', () => {
  const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`
  const body = '{"type":"webhook.ping"}'
  const headers = sign(secret, 'msg_1', new Date(), body)
  expect(new Webhook(secret).verify(body, { ...headers })).toEqual({ type: 'webhook.ping' })
  expect(() => new Webhook(secret).verify(body.replace('ping', 'pong'), { ...headers })).toThrow()
  expect(() => new Webhook(secret).verify(body, { ...headers, 'webhook-id': 'msg_2' })).toThrow()
})

describe('a webhook of the service', () => {
  const receiver = new Receiver()
  let url: string
  let service: TestService
  beforeAll(async () => {
    url = await receiver.start()
    service = await startTestService(makeFolder(), undefined, {
      webhooks: { allow: ['127.0.0.0/8'], waits: [0, 0] },
    })
  })
  afterAll(async () => {
    await service?.stop()
    await receiver.stop()
  })

  const make = async (...events: string[]) =>
    (await service.call('POST', '/v1/webhooks', { url, events })).body as { id: string; secret: string }
  const deliveries = async (id: string) =>
    (await service.call('GET', `/v1/webhooks/${id}/deliveries`)).body.items
  const tell = (event: Parameters<typeof announce>[3]) =>
    service.context.store.within(service.context.local!, tx =>
      announce(service.context, tx, service.context.local!, event, { transfer: 'x' }),
    )

  it('shows its secret once, is tried by a ping, and its signature holds', async () => {
    const { id, secret } = await make('law.changed')
    expect(secret).toMatch(/^whsec_/)
    const listed = await service.call('GET', '/v1/webhooks')
    expect(JSON.stringify(listed.body)).not.toContain(secret.slice('whsec_'.length))
    expect((await service.call('POST', `/v1/webhooks/${id}/ping`)).status).toBe(202)
    await receiver.until(1)
    const { headers, body } = receiver.got[0]!
    expect(new Webhook(secret).verify(body, headers)).toMatchObject({ type: 'webhook.ping' })
    await expect.poll(async () => (await deliveries(id))[0].state).toBe('delivered')
    await service.call('DELETE', `/v1/webhooks/${id}`)
  })

  it('is not made for an address that is not public', async () => {
    for (const bad of ['https://10.0.0.1/', 'https://169.254.169.254/latest/meta-data', 'http://1.1.1.1/']) {
      const answer = await service.call('POST', '/v1/webhooks', { url: bad, events: ['law.changed'] })
      expect([bad, answer.status]).toEqual([bad, 422])
    }
  })

  it('is told only what it asks for, and nothing of a change that was taken back', async () => {
    receiver.got.length = 0
    const { id } = await make('transfer.cleared')
    await tell('transfer.failed')
    const { store, local } = service.context
    await expect(
      store.within(local!, async tx => {
        await announce(service.context, tx, local!, 'transfer.cleared', { transfer: 'taken-back' })
        throw new Error('taken back')
      }),
    ).rejects.toThrow('taken back')
    await tell('transfer.cleared')
    await receiver.until(1)
    await expect.poll(async () => (await deliveries(id))[0].state).toBe('delivered')
    expect(await deliveries(id)).toHaveLength(1)
    expect(JSON.parse(receiver.got[0]!.body)).toMatchObject({
      type: 'transfer.cleared',
      data: { transfer: 'x' },
    })
    await service.call('DELETE', `/v1/webhooks/${id}`)
  })

  it('is tried again under the same id, then stopped, and goes on when somebody says so', async () => {
    receiver.got.length = 0
    receiver.status = 500
    const { id } = await make('transfer.cleared')
    await tell('transfer.cleared')
    await receiver.until(3, 30_000)
    await expect
      .poll(async () => (await service.call('GET', '/v1/webhooks')).body.items[0].state, { timeout: 10_000 })
      .toBe('stopped')
    expect(new Set(receiver.got.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
    expect((await deliveries(id))[0]).toMatchObject({ state: 'failed', attempts: 3, answered: 500 })
    expect((await service.call('GET', '/v1/inbox')).body.webhooks_stopped).toBe(1)
    receiver.status = 204
    await service.call('POST', `/v1/webhooks/${id}/resume`)
    const [delivery] = await deliveries(id)
    expect((await service.call('POST', `/v1/webhook-deliveries/${delivery.id}/redeliver`)).status).toBe(202)
    await receiver.until(4)
    expect(receiver.got[3]!.headers['webhook-id']).toBe(receiver.got[0]!.headers['webhook-id'])
    await expect.poll(async () => (await deliveries(id))[0].state).toBe('delivered')
    await service.call('DELETE', `/v1/webhooks/${id}`)
  }, 60_000)

  it('what happens while it is paused waits', async () => {
    receiver.got.length = 0
    const { id } = await make('transfer.cleared')
    await service.call('POST', `/v1/webhooks/${id}/pause`)
    await tell('transfer.cleared')
    await new Promise(resolve => setTimeout(resolve, 2500))
    expect(receiver.got).toEqual([])
    await service.call('POST', `/v1/webhooks/${id}/resume`)
    await receiver.until(1)
    await service.call('DELETE', `/v1/webhooks/${id}`)
  }, 30_000)

  it('a process that ends between sending and noting it sends again under the same id, and no more after that', async () => {
    receiver.got.length = 0
    const { id } = await make('transfer.cleared')
    await service.call('POST', `/v1/webhooks/${id}/pause`)
    await tell('transfer.cleared')
    await expect.poll(async () => (await deliveries(id)).length).toBe(1)
    const [{ id: delivery }] = await deliveries(id)
    const { context } = service
    const input = { organisation: context.local!, delivery }
    // The queue's own job finds it paused, and is done; from here on it is called as the queue would.
    await new Promise(resolve => setTimeout(resolve, 2000))
    await context.store.within(context.local!, tx =>
      tx.updateTable('webhook').set({ paused_at: null }).where('id', '=', id).execute(),
    )
    await expect(deliver(dyingAfterSending(context), input)).rejects.toThrow('killed')
    expect(receiver.got).toHaveLength(1)
    // Another process that comes at once leaves it to the one that may still be at it.
    await deliver(context, input)
    expect(receiver.got).toHaveLength(1)
    const later = { ...context, clock: () => new Date(Date.now() + 31_000) }
    await deliver(later, input)
    expect(receiver.got).toHaveLength(2)
    expect(receiver.got[1]!.headers['webhook-id']).toBe(receiver.got[0]!.headers['webhook-id'])
    expect(receiver.got[1]!.body).toBe(receiver.got[0]!.body)
    await deliver(later, input)
    expect(receiver.got).toHaveLength(2)
    expect((await deliveries(id))[0]).toMatchObject({ state: 'delivered', attempts: 1 })
  }, 30_000)
})

/** Its second transaction never comes: as if the process had been killed once the message was out. */
function dyingAfterSending(context: ServiceContext): ServiceContext {
  let transactions = 0
  return {
    ...context,
    store: {
      ...context.store,
      within: (organisation, work) => {
        if (++transactions > 1) throw new Error('killed')
        return context.store.within(organisation, work)
      },
    },
  }
}
