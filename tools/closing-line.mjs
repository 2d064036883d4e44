// Prints one line, `N passed, N failed, N skipped`, summed over the reports that vitest wrote into a folder.
// Ends with 1 when there is no report, no test ran, or one failed: a run that tested nothing has not passed.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const [folder] = process.argv.slice(2)
const names = folder && existsSync(folder) ? readdirSync(folder).filter(name => name.endsWith('.json')) : []
const reports = names.map(name => JSON.parse(readFileSync(join(folder, name), 'utf8')))
const sum = key => reports.reduce((total, report) => total + report[key], 0)

const passed = sum('numPassedTests')
// A file that does not load has no tests to count: its suite failed all the same.
const brokenFiles = reports
  .flatMap(report => report.testResults)
  .filter(file => file.status === 'failed' && file.assertionResults.length === 0).length
const failed = sum('numFailedTests') + brokenFiles
const skipped = sum('numPendingTests') + sum('numTodoTests')

process.stdout.write(`\n${passed} passed, ${failed} failed, ${skipped} skipped\n`)
process.exitCode = failed === 0 && passed > 0 ? 0 : 1
