/**
 * `npm run law [-- REGIME…]`: reads all regimes, runs the examples beside the law, prints what differs. With `--boundaries`
 * also which lines of the law lack an example on one side.
 */
import type { Issue } from '@carnet/errors'
import { collectLibrary, type Example, readExamples, runExample } from '@carnet/lawbook'
import { report } from './boundaries/sweep.ts'
import { readFolder } from './regime-files.ts'

function main(wanted: readonly string[], boundaries: boolean): number {
  const files = readFolder('regimes')
  const issues: Issue[] = []
  const library = collectLibrary(files, issues)
  let passed = 0
  let failed = 0
  const read: Example[] = []
  for (const [path, text] of Object.entries(files)) {
    const folder = path.split('/')[0]!
    if (
      !path.endsWith('.examples.yaml') ||
      folder === 'template' ||
      (wanted.length > 0 && !wanted.includes(folder))
    )
      continue
    for (const example of readExamples(text, path, library, issues)) {
      read.push(example)
      const { differences } = runExample(example, library, folder)
      if (differences.length === 0) passed++
      else {
        failed++
        process.stdout.write(
          `✗ ${example.id}  regimes/${example.file}:${example.line}\n${differences.map(line => `    ${line}\n`).join('')}`,
        )
      }
    }
  }
  for (const issue of issues.filter(
    one =>
      wanted.length === 0 ||
      wanted.some(code => one.at.file?.startsWith(`${code}/`)) ||
      one.at.file?.startsWith('vocabulary'),
  )) {
    process.stdout.write(
      `! regimes/${issue.at.file}:${issue.at.line ?? 0}:${issue.at.column ?? 0} ${issue.code} ${JSON.stringify(issue.data)}\n`,
    )
  }
  process.stdout.write(
    `${library.regimes.map(regime => `${regime.code} ${regime.provisions.length} provisions`).join(', ')}\n${passed} examples passed, ${failed} failed, ${issues.length} issues\n`,
  )
  if (boundaries)
    process.stdout.write(
      report(
        library.regimes.filter(({ code }) => wanted.length === 0 || wanted.includes(code)),
        read,
        true,
      ),
    )
  return failed + issues.length > 0 ? 1 : 0
}

const options = process.argv.slice(2)
process.exitCode = main(
  options.filter(option => !option.startsWith('--')),
  options.includes('--boundaries'),
)
