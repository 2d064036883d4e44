/** npm run -w @carnet/client generate: writes the types of the client from the document of the API. */
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { clientTypes, clientTypesPath } from './client-types.ts'

// Wherever npm calls it from: this file is two folders below the root.
const root = dirname(dirname(dirname(process.argv[1]!)))
writeFileSync(join(root, clientTypesPath), await clientTypes())
process.stderr.write(`${clientTypesPath}\n`)
