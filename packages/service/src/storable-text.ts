/** Text that comes in is text that can be kept: no database takes the character that ends a text elsewhere (U+0000). */
import { CarnetError } from '@carnet/errors'
import type { FastifyInstance } from 'fastify'

export function requireStorableText(app: FastifyInstance): void {
  app.addHook('preValidation', async ({ params, query, body }) => {
    for (const [part, sent] of Object.entries({ params, querystring: query, body })) {
      const found = placeOfNull(sent)
      if (found !== null) throw new CarnetError('CARNET_API_INVALID', { problem: `${part}${found}: U+0000` })
    }
  })
}

/** Where in a value such a text is, or null. What is not data of JSON, as a stream, is left to whoever reads it. */
function placeOfNull(sent: unknown): string | null {
  // A list instead of recursion: values lie within values as deep as whoever sends them likes.
  const waiting: { readonly at: string; readonly value: unknown }[] = [{ at: '', value: sent }]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { at, value } = next
    if (typeof value === 'string') {
      if (value.includes('\0')) return at
    } else if (isPlain(value))
      for (const [name, inner] of Object.entries(value)) {
        if (name.includes('\0')) return at
        waiting.push({ at: `${at}/${name}`, value: inner })
      }
  }
  return null
}

/** Neither bytes nor a stream. What a reader of addresses makes has a prototype of its own. */
const isPlain = (value: unknown): value is object =>
  typeof value === 'object' &&
  value !== null &&
  !ArrayBuffer.isView(value) &&
  !('pipe' in value && isFunction(value.pipe))

const isFunction = (value: unknown): boolean => typeof value === 'function'
