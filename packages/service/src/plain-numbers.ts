/** A number in a query is written as one: the reader of shapes would take `true` for 1. */
import { CarnetError } from '@carnet/errors'
import type { FastifyInstance } from 'fastify'

interface Queried {
  readonly properties?: Readonly<Record<string, { readonly type?: string }>>
}

const wholeNumber = /^-?\d+$/

export function requirePlainNumbers(app: FastifyInstance): void {
  app.addHook('preValidation', async ({ query, routeOptions }) => {
    const { properties = {} } = (routeOptions.schema?.querystring ?? {}) as Queried
    const sent = query as Readonly<Record<string, unknown>>
    for (const [name, { type }] of Object.entries(properties)) {
      const value = sent[name]
      if (
        type === 'integer' &&
        value !== undefined &&
        !(typeof value === 'string' && wholeNumber.test(value))
      )
        throw new CarnetError('CARNET_API_INVALID', { problem: `querystring/${name}` })
    }
  })
}
