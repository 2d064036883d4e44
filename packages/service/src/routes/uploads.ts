/** Data sets that are to be cleared: received as streams of any size, looked into, deleted. */
import type { Readable } from 'node:stream'
import { openDataSet } from '@carnet/dataset'
import { CarnetError } from '@carnet/errors'
import { inspect } from '@carnet/inspect'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import { noteEvent } from '../audit/trail.ts'
import { type ServiceContext, today } from '../context.ts'
import { pageFrom, pageOfQuery } from '../pages.ts'
import { type Change, change, principalOf } from '../route.ts'
import { engineData, idParameter, instant, oneOf, pageOf, pageQuery, uuid } from '../shapes.ts'
import { markDeleted, noRoom, roomFor } from '../storage.ts'
import { receive, removeUpload, uploadFile } from '../upload-files.ts'

const uploadShape = Type.Object({
  id: uuid,
  name: Type.String(),
  bytes: Type.Integer(),
  sha256: Type.Union([Type.String(), Type.Null()]),
  state: oneOf(['receiving', 'ready', 'deleted'] as const),
  created_at: instant,
  created_by: Type.String(),
})

const columns = ['id', 'name', 'bytes', 'sha256', 'state', 'created_at', 'created_by'] as const

export function uploadRoutes(plain: FastifyInstance, context: ServiceContext): void {
  const app = plain.withTypeProvider<TypeBoxTypeProvider>()
  const { store, files } = context
  // The body is the data set itself: it is not read into memory, whatever its type.
  app.addContentTypeParser('application/octet-stream', (_request, payload, done) => done(null, payload))

  app.post(
    '/v1/uploads',
    {
      config: { access: 'upload' },
      bodyLimit: Number.MAX_SAFE_INTEGER,
      schema: {
        summary: 'Send a data set: CSV, NDJSON or Parquet, as application/octet-stream, of any size',
        consumes: ['application/octet-stream'],
        querystring: Type.Object({
          name: Type.String({ minLength: 1, maxLength: 200, pattern: '^[^/\\\\\\u0000-\\u001f]+$' }),
        }),
        response: { 201: uploadShape },
      },
    },
    async (request, reply) => {
      // Without a body, and so without a type, nothing has been read as a stream.
      if (!request.body) throw new CarnetError('CARNET_API_MEDIA_TYPE')
      const { organisation, name: who } = principalOf(request)
      const { name } = request.query
      const told = Number(request.headers['content-length'] ?? 0)
      const { id, room } = await store.within(organisation, async tx => {
        const room = await roomFor(context, tx)
        // What will not fit is refused before its first byte is kept.
        if (told > room.bytes || room.bytes <= 0) throw noRoom(room)
        const values = {
          organisation_id: organisation,
          name,
          bytes: 0,
          state: 'receiving' as const,
          created_by: who,
        }
        const row = await tx.insertInto('upload').values(values).returning('id').executeTakeFirstOrThrow()
        return { id: row.id, room }
      })
      const file = uploadFile(files, organisation, id)
      const forget = async (): Promise<void> => {
        await removeUpload(file)
        await store.within(organisation, tx => tx.deleteFrom('upload').where('id', '=', id).execute())
      }
      try {
        const received = await receive(request.body as Readable, file, room.bytes, () => noRoom(room))
        const finish = async ({ tx, note }: Change) => {
          const row = await tx
            .updateTable('upload')
            .set({ ...received, state: 'ready' })
            .where('id', '=', id)
            .returning(columns)
            .executeTakeFirstOrThrow()
          await note('upload.received', `upload:${id}`, { ...received })
          return { status: 201, body: shown(row), location: `/v1/uploads/${id}` }
        }
        const answer = await change(context, request, reply, finish, received.sha256)
        // It had been received before under the same key: these bytes are not needed.
        if (answer.id !== id) await forget()
        return answer
      } catch (error) {
        await forget()
        throw error
      }
    },
  )

  app.get(
    '/v1/uploads',
    {
      config: { access: 'read-work' },
      schema: {
        summary: 'The uploads, newest first',
        querystring: pageQuery,
        response: { 200: pageOf(uploadShape) },
      },
    },
    async request => {
      const page = pageOfQuery(request.query)
      const { rows } = await store.readWithin(principalOf(request).organisation, db => ({
        rows: db
          .selectFrom('upload')
          .select(columns)
          .where('state', '<>', 'deleted')
          .where(page.from)
          .orderBy('created_at', 'desc')
          .orderBy('id')
          .limit(page.rows),
      }))
      return pageFrom(page, rows, shown)
    },
  )

  app.get(
    '/v1/uploads/:id/inspection',
    {
      config: { access: 'read-work' },
      schema: {
        summary:
          'What is in a data set: columns with their categories and the evidence, people, samples masked',
        params: idParameter,
        response: { 200: engineData('as `carnet inspect --json` prints it') },
      },
    },
    async request => {
      const { organisation, name: who } = principalOf(request)
      const { id } = request.params
      const { name } = await requireReady(context, organisation, id)
      await store.within(organisation, tx =>
        noteEvent(tx, organisation, who, 'upload.inspected', `upload:${id}`),
      )
      const dataset = await openDataSet(uploadFile(files, organisation, id), {})
      try {
        const inspection = await inspect(dataset, { asOf: today(context) })
        return { ...inspection, file: { ...inspection.file, name } }
      } finally {
        await dataset.close()
      }
    },
  )

  app.delete(
    '/v1/uploads/:id',
    {
      config: { access: 'upload' },
      schema: {
        summary: 'Delete the bytes of an upload',
        params: idParameter,
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      const { organisation } = principalOf(request)
      const { id } = request.params
      await change(context, request, reply, async ({ tx, note }) => {
        if (!(await markDeleted(tx, id))) throw notFound(id)
        await note('upload.deleted', `upload:${id}`)
        return { status: 204, body: null }
      })
      await removeUpload(uploadFile(files, organisation, id))
      return null
    },
  )
}

const shown = <Row extends { bytes: string | number; created_at: Date }>(row: Row) => ({
  ...row,
  bytes: Number(row.bytes),
  created_at: row.created_at.toISOString(),
})

export async function requireReady(
  { store }: Pick<ServiceContext, 'store'>,
  organisation: string,
  id: string,
): Promise<{ readonly name: string; readonly sha256: string | null }> {
  const row = await store.within(organisation, tx =>
    tx
      .selectFrom('upload')
      .select(['name', 'sha256'])
      .where('id', '=', id)
      .where('state', '=', 'ready')
      .executeTakeFirst(),
  )
  if (!row) throw notFound(id)
  return row
}

const notFound = (id: string): CarnetError =>
  new CarnetError('CARNET_API_NOT_FOUND', { what: `upload ${id}` })
