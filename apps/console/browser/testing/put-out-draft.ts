/** A draft that an authority puts out for comment: the list of a regime with one more State. */
import { join } from 'node:path'
import { readRegimeFiles } from '@carnet/clearance'
import { expect } from 'vitest'
import { root } from './console.ts'

const list = 'lists/none.yaml'
const texts = Object.fromEntries(
  Object.entries(readRegimeFiles(join(root, 'regimes')))
    .filter(([path]) => path.startsWith('KZ/'))
    .map(([path, text]) => [path.slice('KZ/'.length), text]),
)
const listed = '{ key: DE, title: { en: State DE, zh: 国家DE }, from: 2026-01-01 }'
const files = { ...texts, [list]: texts[list]!.replace('entries: []', `entries: [${listed}]`) }

/** Its id; its desk is `office`. */
export async function putOutDraft(url: string, { forAnybody }: { forAnybody: boolean }): Promise<string> {
  const call = async (method: string, path: string, body: object): Promise<string> => {
    const headers = { 'content-type': 'application/json' }
    const answer = await fetch(`${url}${path}`, { method, headers, body: JSON.stringify(body) })
    expect([path, answer.ok]).toEqual([path, true])
    return ((await answer.json()) as { id: string }).id
  }
  const name = { en: 'Data Protection Office', zh: '数据保护办公室' }
  await call('PUT', '/v1/authority/desk', { slug: 'office', name })
  const title = { en: 'One more State', zh: '增列一国' }
  const asked = { title, regime: 'KZ', files, comment_until: '2099-01-01' }
  const id = await call('POST', '/v1/authority/drafts', asked)
  if (forAnybody) await call('PUT', `/v1/authority/drafts/${id}/consultation`, { public_comments: true })
  return id
}
