/**
 * Known weaknesses of the packages that are shipped, as the registry tells them (`npm audit`). One that is high or critical ends with 1; where the
 * registry tells nothing, that is said, and nothing is claimed.
 */
import { spawnSync } from 'node:child_process'
import { advisoriesIn, verdictOn } from './read-advisories.ts'

const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { encoding: 'utf8' })
const { lines, ok } = verdictOn(advisoriesIn(stdout ?? ''))
process.stdout.write(`${lines.join('\n')}\n`)
process.exitCode = ok ? 0 : 1
