/** npm run house: the checks of the house, one line a check. Ends with 1 when one of them finds something. */

import { allowed } from './allowed.ts'
import { arrows } from './checks/arrows.ts'
import { docs } from './checks/docs.ts'
import { errorsDocumented } from './checks/errors-documented.ts'
import { runsInBrowser } from './checks/in-browser.ts'
import { lawWithoutCode } from './checks/law-without-code.ts'
import { lockfile } from './checks/lockfile.ts'
import { namesAndSizes } from './checks/names-and-sizes.ts'
import { noLawInCode } from './checks/no-law-in-code.ts'
import { plainWords } from './checks/plain-words.ts'
import { purity } from './checks/purity.ts'
import { regimeShape } from './checks/regime-shape.ts'
import { secondEvaluator } from './checks/second-evaluator.ts'
import { inspectHouse } from './inspect-house.ts'
import { readTree } from './tree.ts'

const checks = [
  arrows,
  lawWithoutCode,
  noLawInCode,
  purity,
  secondEvaluator,
  runsInBrowser,
  errorsDocumented,
  regimeShape,
  namesAndSizes,
  plainWords,
  docs,
  lockfile,
]

const { lines, problems } = await inspectHouse(checks, readTree(process.cwd()), allowed, () =>
  performance.now(),
)
process.stdout.write(`${lines.join('\n')}\n`)
process.exitCode = problems === 0 ? 0 : 1
