/** A carnet, the proof of an audit event, or a signed regime, verified as the command line does; nothing of it is kept. */
import { verifyReleaseText } from '@carnet/clearance'
import {
  isEventProof,
  readCarnet,
  readEventProof,
  readSuccessions,
  verifyCarnet,
  verifyEventProof,
  verifySuccessions,
} from '@carnet/credential'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { ServiceContext } from '../context.ts'
import { engineData, oneOf } from '../shapes.ts'

/** Characters: the largest regime there is has a million. */
const longest = 4_000_000
/** A succession has two thousand: more than an issuer has in its life. */
export const longestSuccessions = 256 * 1024
/** Bytes of it as JSON. */
const largestBody = 3 * longest

export function verifyCarnetRoutes(plain: FastifyInstance, { library }: ServiceContext): void {
  const app = plain.withTypeProvider<TypeBoxTypeProvider>()
  app.post(
    '/v1/verifications',
    {
      config: { access: 'read-law' },
      bodyLimit: largestBody,
      schema: {
        summary:
          'Verify a carnet, the proof of an audit event, or a signed regime, by the keys that the caller trusts',
        body: Type.Object({
          text: Type.String({ minLength: 1, maxLength: longest, description: 'the file, as it is' }),
          issuer: Type.Optional(Type.String({ maxLength: 200, description: 'the did:key that is trusted' })),
          log_key: Type.Optional(
            Type.String({ maxLength: 500, description: 'the verifier key of the ledger that is trusted' }),
          ),
          data_sha256: Type.Optional(
            Type.String({ pattern: '^[0-9a-f]{64}$', description: 'SHA-256 of the data beside the carnet' }),
          ),
          successions: Type.Optional(
            Type.String({
              minLength: 1,
              maxLength: longestSuccessions,
              description:
                'the file of how the keys of an issuer and of its ledger came after one another: followed from `issuer` and `log_key` alone',
            }),
          ),
        }),
        response: {
          200: Type.Object({
            ok: Type.Boolean(),
            of: oneOf(['carnet', 'event', 'release'] as const),
            checks: Type.Array(engineData('check, result (passed, failed, not-checked), code, data')),
            record: Type.Union([engineData('what was cleared, where its signature is good'), Type.Null()]),
            event: Type.Union([engineData('the event, where every check is good'), Type.Null()]),
            release: Type.Union([
              engineData('what the release says of itself, and how it differs from what is loaded'),
              Type.Null(),
            ]),
            issuer: Type.Union([Type.String(), Type.Null()]),
          }),
        },
      },
    },
    async request => {
      const { text, issuer, log_key: logKey, data_sha256: dataSha256, successions } = request.body
      const nothing = { record: null, event: null, release: null, issuer: null }
      const followed =
        successions === undefined ? null : await verifySuccessions(readSuccessions(successions))
      if (isEventProof(text)) {
        const { ok, checks, event } = verifyEventProof(readEventProof(text), logKey, followed?.ledgers)
        return { ...nothing, ok, of: 'event' as const, checks: [...checks], event }
      }
      if (isRelease(text)) {
        const verified = await verifyReleaseText(text, { library, issuer, trusted: new Map() })
        const { ok, checks, release, changes } = verified
        return {
          ...nothing,
          ok,
          of: 'release' as const,
          checks: [...checks],
          release: release && { ...release, changes },
          issuer: release?.issuer ?? null,
        }
      }
      const trust = {
        ...(issuer === undefined ? {} : { issuer }),
        ...(logKey === undefined ? {} : { logKey }),
        ...(dataSha256 === undefined ? {} : { dataSha256 }),
        ...followed,
      }
      const { ok, checks, record, issuer: by } = await verifyCarnet(readCarnet(text), trust)
      return { ...nothing, ok, of: 'carnet' as const, checks: [...checks], record, issuer: by }
    },
  )
}

/** Whether a text says that it is a signed regime. */
function isRelease(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && 'carnet_release' in value
  } catch {
    return false
  }
}
