/** The document that describes the API (OpenAPI 3.1): made from the shapes by which requests are checked. */
import type { Library } from '@carnet/lawbook'
import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger'
import type { FastifySchema } from 'fastify'
import type { ServiceContext } from './context.ts'
import { problemType } from './problem.ts'
import { silence } from './telemetry/log.ts'
import { noTelemetry } from './telemetry/telemetry.ts'

export function documentOptions(version: string): FastifyDynamicSwaggerOptions {
  return {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Carnet',
        version,
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
        description:
          'Customs clearance for data. Errors are problem details (RFC 9457), in the language of Accept-Language (en, zh, de). What changes something may be asked for again under the same Idempotency-Key, for 24 hours.',
      },
      components: { securitySchemes: { key: { type: 'http', scheme: 'bearer' } } },
      security: [{ key: [] }],
    },
    refResolver: {
      buildLocalReference: (json, _base, _fragment, index) =>
        typeof json.$id === 'string' ? json.$id : `shape-${index}`,
    },
    transform: ({ schema, url, route }) => {
      const access = route.config?.access
      const who = { 'x-permission': access, ...(access === 'everybody' ? { security: [] } : {}) }
      return { schema: { ...withProblems(withProduced(withBytes(schema))), ...who }, url }
    },
  }
}

/** Every route may answer with problem details: said once, here. */
function withProblems(schema: FastifySchema): FastifySchema {
  const problems = {
    description: 'Problem details',
    content: { [problemType]: { schema: { $ref: 'Problem#' } } },
  }
  return { ...schema, response: { ...(schema.response as object), default: problems } }
}

/** A body that is a stream is checked by no schema, and described all the same. */
function withBytes(schema: FastifySchema & { readonly consumes?: readonly string[] }): FastifySchema {
  const types = schema.consumes ?? []
  if (schema.body !== undefined || types.length === 0) return schema
  const content = types.map(type => [type, { schema: { type: 'string', format: 'binary' } }])
  return { ...schema, body: { content: Object.fromEntries(content) } }
}

/** An answer that is no JSON is checked by no schema, and described all the same. */
function withProduced(schema: FastifySchema & { readonly produces?: readonly string[] }): FastifySchema {
  const types = schema.produces ?? []
  if (schema.response !== undefined || types.length === 0) return schema
  const content = Object.fromEntries(types.map(type => [type, { schema: { type: 'string' } }]))
  return { ...schema, response: { 200: { description: 'What was asked for', content } } }
}

/** What the routes are told where nobody is to be answered. */
export const describing = (version: string): ServiceContext => {
  const library = { regimes: [], vocabulary: {}, codes: [], arrangements: [] } as unknown as Library
  const nobody = { console: null, local: null, login: null, log: silence, telemetry: noTelemetry }
  return { library, version, ...nobody } as unknown as ServiceContext
}
