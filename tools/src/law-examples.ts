/** `npm run law [-- REGIME…]`: reads all regimes, runs the examples beside the law, prints what differs. */
import type { Issue } from '@carnet/errors'
import { collectLibrary, readExamples, runExample } from '@carnet/lawbook'
import { readFolder } from './regime-files.ts'

function main(wanted: readonly string[]): number {
  const files = readFolder('regimes')
  const issues: Issue[] = []
  const library = collectLibrary(files, issues)
  let passed = 0
  let failed = 0
  for (const [path, text] of Object.entries(files)) {
    const folder = path.split('/')[0]!
    if (!path.endsWith('.examples.yaml') || (wanted.length > 0 && !wanted.includes(folder))) continue
    for (const example of readExamples(text, path, library, issues)) {
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
  return failed + issues.length > 0 ? 1 : 0
}

process.exitCode = main(process.argv.slice(2))
