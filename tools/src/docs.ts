/** npm run docs: writes the pages of docs/reference that are made from data. */
import { writeFileSync } from 'node:fs'
import { errorGroups } from '@carnet/locales'
import { errorsPage, errorsPagePath } from './errors-page.ts'

writeFileSync(errorsPagePath, errorsPage(errorGroups))
process.stderr.write(`${errorsPagePath}\n`)
