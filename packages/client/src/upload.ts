/** Sends a data set as it is: the service reads the stream, so that nothing is held in memory. */
import type { paths } from './api.d.ts'
import type { Client } from './client.ts'

export type Upload = paths['/v1/uploads']['post']['responses'][201]['content']['application/json']

/** `again` names the attempt: the same data sent twice under it are kept once. */
export const upload = (client: Client, name: string, data: Blob, again?: string) =>
  client.POST('/v1/uploads', {
    params: { query: { name } },
    // The document can only say that these are bytes: the types call that a string.
    body: data as unknown as string,
    bodySerializer: body => body,
    headers: {
      'content-type': 'application/octet-stream',
      ...(again === undefined ? {} : { 'idempotency-key': again }),
    },
  })
