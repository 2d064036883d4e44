/** The types of the client, made from the document of the API. */
import { describeApi } from '@carnet/service'
import openapiTS, { astToString } from 'openapi-typescript'

export const clientTypesPath = 'packages/client/src/api.d.ts'

const head = `// Generated from the document of the API by npm run -w @carnet/client generate: not to be edited.
// biome-ignore-all format: written by a program
// biome-ignore-all lint: written by a program
// biome-ignore-all assist: written by a program
`

/** The types as they ought to be. The version is left out: it says nothing of the shapes. */
export async function clientTypes(): Promise<string> {
  const document = await describeApi('0.0.0')
  const nodes = await openapiTS(document as Parameters<typeof openapiTS>[0], {
    alphabetize: true,
  })
  return `${head}${astToString(nodes)}`
}
