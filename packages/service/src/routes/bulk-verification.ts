/** Many carnets verified at once, by the keys that the desk trusts, and those that came after them: a stream in, a line of JSON for each out. */
import { randomUUID } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { readCarnet } from '@carnet/credential'
import { CarnetError } from '@carnet/errors'
import { errorText, type Language } from '@carnet/locales'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { ServiceContext } from '../context.ts'
import { type CarnetText, carnetsIn } from '../desk/carnet-stream.ts'
import { requireDesk } from '../desk/rows.ts'
import { type DeskTrust, deskTrust, verifyTrusting } from '../desk/trust.ts'
import { languageOf } from '../language.ts'
import { principalOf } from '../route.ts'
import { documentLanguage } from '../shapes.ts'
import { receive, removeUpload } from '../upload-files.ts'

/** What it is, the stream says itself: programs that tell it, and those that do not, are understood. */
const taken = ['application/octet-stream', 'application/x-ndjson', 'application/zip']

export function bulkVerificationRoutes(plain: FastifyInstance, context: ServiceContext): void {
  const app = plain.withTypeProvider<TypeBoxTypeProvider>()
  const { store, files } = context
  for (const type of taken) app.addContentTypeParser(type, (_request, payload, done) => done(null, payload))

  app.post(
    '/v1/authority/verifications',
    {
      config: { access: 'keep-desk' },
      bodyLimit: Number.MAX_SAFE_INTEGER,
      schema: {
        summary:
          'Verify many carnets: one a line (NDJSON), or one a file in a ZIP, of any number; a line of JSON for each, then one of counts',
        consumes: taken,
        produces: ['application/x-ndjson'],
        querystring: Type.Object({ language: documentLanguage }),
      },
    },
    async (request, reply) => {
      const { organisation } = principalOf(request)
      const { language = languageOf(request) } = request.query
      const trust = await deskTrust(await store.within(organisation, tx => requireDesk(tx, organisation)))
      // To the disk first: a browser reads no answer before it has sent everything, and would wait for itself.
      const file = join(files, organisation, `${randomUUID()}.bulk`)
      let handle: FileHandle
      try {
        await receive(request.body as Readable, file)
        handle = await open(file)
      } finally {
        // Open, it can be read to its end; its name is gone, so that no crash from here on leaves it behind.
        await removeUpload(file)
      }
      const answer = Readable.from(results(handle.createReadStream(), trust, language))
      answer.once('close', () => handle.close().catch(context.onError))
      return reply.type('application/x-ndjson; charset=utf-8').send(answer)
    },
  )
}

async function* results(
  source: AsyncIterable<Buffer>,
  trust: DeskTrust,
  language: Language,
): AsyncGenerator<string> {
  const counts = { carnets: 0, good: 0, unpinned: 0, bad: 0 }
  let problem: string | null = null
  try {
    for await (const one of carnetsIn(source)) {
      const row = await resultOf(one, trust, language)
      counts.carnets += 1
      counts[row.result] += 1
      yield `${JSON.stringify(row)}\n`
    }
  } catch (error) {
    // The answer has begun: what went wrong is said in it.
    if (!(error instanceof CarnetError)) throw error
    problem = messageOf(error, language)
  }
  yield `${JSON.stringify({ end: true, ...counts, problem })}\n`
}

const messageOf = ({ code, data }: CarnetError, language: Language): string =>
  errorText({ code, data, at: {} }, language).message

/** `good`: verified, by a key that the desk trusts or that came after it; `unpinned`: verified, but nobody says whose key it is; `bad`: not to be relied on. */
async function resultOf({ line, name, text }: CarnetText, trust: DeskTrust, language: Language) {
  const bad = (problem: string) => ({ line, name, result: 'bad' as const, problem })
  if (text instanceof CarnetError) return bad(messageOf(text, language))
  try {
    const { verification, known, failed } = await verifyTrusting(readCarnet(text), trust)
    const { record, issuer, checks } = verification
    const why = failed?.code
      ? errorText({ code: failed.code, data: failed.data ?? {}, at: {} }, language).message
      : ''
    const said = record && {
      issuer,
      from: record.places.from,
      to: record.places.to,
      cleared_at: record.cleared_at,
      outcome: record.decision.outcome,
      mechanisms: record.plan.mechanisms,
    }
    return {
      line,
      name,
      result: failed ? ('bad' as const) : known === null ? ('unpinned' as const) : ('good' as const),
      known,
      ...said,
      failed: checks.filter(({ result }) => result === 'failed').map(({ check }) => check),
      ...(failed ? { problem: why } : {}),
    }
  } catch (error) {
    if (error instanceof CarnetError) return bad(messageOf(error, language))
    throw error
  }
}
