import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { clientTypes, clientTypesPath } from './client-types.ts'

it('the types of the client are those of the API as it is: if not, npm run -w @carnet/client generate', async () => {
  const written = readFileSync(new URL(`../../${clientTypesPath}`, import.meta.url), 'utf8')
  expect(written === (await clientTypes())).toBe(true)
})
