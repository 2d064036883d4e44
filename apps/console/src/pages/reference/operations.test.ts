import { expect, it } from 'vitest'
import { type ApiDocument, groupsOf, search } from './operations.ts'

const document: ApiDocument = {
  info: { version: '1', description: '' },
  paths: {
    '/v1/keys/{id}': {
      delete: {
        summary: 'Revoke a key',
        'x-permission': 'manage-keys',
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }],
        responses: { 204: { description: '' }, default: { content: {} } },
      },
    },
    '/v1/uploads': {
      post: {
        summary: 'Send',
        requestBody: {
          content: {
            'application/json': {
              schema: {
                type: 'object',
                required: ['to'],
                properties: {
                  to: {
                    type: 'array',
                    items: { type: 'object', properties: { name: { enum: ['a', 'b'] } } },
                  },
                  until: { anyOf: [{ type: 'integer', minimum: 1 }, { type: 'null' }], description: 'last' },
                },
              },
            },
          },
        },
        responses: {},
      },
    },
  },
}

it('shows shapes as rows, what lies within others under them', () => {
  const [keys, uploads] = groupsOf(document)
  expect([keys?.name, uploads?.name]).toEqual(['keys', 'uploads'])
  expect(keys?.operations[0]).toMatchObject({
    method: 'DELETE',
    permission: 'manage-keys',
    parameters: [{ name: 'id', type: 'uuid', isRequired: true }],
    answers: [{ status: '204', types: [] }],
  })
  expect(uploads?.operations[0]?.body?.fields).toEqual([
    { name: 'to', depth: 0, type: 'object[]', isRequired: true, description: '' },
    { name: 'name', depth: 1, type: 'a | b', isRequired: false, description: '' },
    { name: 'until', depth: 0, type: 'integer 1… | null', isRequired: false, description: 'last' },
  ])
})

it('finds by address, by words, by the names of fields', () => {
  const found = (words: string) => search(groupsOf(document), words).map(({ name }) => name)
  expect(found('DELETE keys')).toEqual(['keys'])
  expect(found('until')).toEqual(['uploads'])
  expect(found('nothing of it')).toEqual([])
  expect(found('')).toEqual(['keys', 'uploads'])
})
