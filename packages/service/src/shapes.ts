/** The shapes of what the API takes and gives, as JSON Schema: the reference, the checks and the types come from them. */

import { outcomes } from '@carnet/law'
import { type Language, languages } from '@carnet/locales'
import { roles } from '@carnet/store'
import { type Static, type TSchema, Type } from 'typebox'

export const oneOf = <Words extends readonly string[]>(words: Words) =>
  Type.Unsafe<Words[number]>({ type: 'string', enum: [...words] })

/** Of a document that is asked for by its address. */
export const documentLanguage = Type.Optional(
  Type.Unsafe<Language>({ ...oneOf(languages), description: 'without it, that of `Accept-Language`' }),
)

/** What a column of 32 bits holds. */
export const largestRevision = 2 ** 31 - 1

export const uuid = Type.String({ format: 'uuid' })
/** Years that a database and a browser understand alike. */
export const instant = Type.String({
  format: 'date-time',
  pattern: '^[12]\\d{3}-[^+]*Z$',
  description: 'RFC 3339, universal time',
})
export const day = Type.String({
  format: 'date',
  pattern: '^[12]\\d{3}-\\d{2}-\\d{2}$',
  description: 'a calendar day, YYYY-MM-DD',
})
export const role = oneOf(roles)
export const outcome = oneOf(outcomes)
const place = Type.String({ description: 'file, line and column, or empty' })

export const problem = Type.Object(
  {
    type: Type.String({ format: 'uri-reference' }),
    title: Type.String(),
    status: Type.Integer(),
    detail: Type.String(),
    instance: Type.String(),
    issues: Type.Array(
      Type.Object({
        code: Type.String({ pattern: '^CARNET_' }),
        message: Type.String(),
        fix: Type.String(),
        where: place,
      }),
    ),
  },
  { $id: 'Problem', description: 'Problem details (RFC 9457); `issues` has every one that was found' },
)

/** A page of a list, and where the next one begins. */
export const pageOf = <Item extends TSchema>(item: Item) =>
  Type.Object({
    items: Type.Array(item),
    next: Type.Union([Type.String(), Type.Null()], {
      description: 'give it as `after` to get the next page; null at the end',
    }),
  })

const largestPage = 200
export const usualPage = 50

export const pageQuery = Type.Object({
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: largestPage, default: usualPage })),
  after: Type.Optional(Type.String({ description: '`next` of the page before' })),
})
export type PageQuery = Static<typeof pageQuery>

export const idParameter = Type.Object({ id: uuid })

/** Data of the engine, whose shape is told where the engine is documented. */
export const engineData = (description: string) =>
  Type.Unsafe<object>({ type: 'object', additionalProperties: true, description })
