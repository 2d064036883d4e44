/** The words of every label. A package adds one line here. */
import { fill } from '../template.ts'
import { labelIn } from '../translation.ts'
import type { Filling, Language, Words } from '../words.ts'
import { changesLabels } from './changes.ts'
import { cliLabels } from './cli.ts'
import { compareLabels } from './compare.ts'
import { credentialLabels } from './credential.ts'
import { deskLabels } from './desk.ts'
import { documentLabels } from './documents.ts'
import { dueLabels } from './due.ts'
import { eraseLabels } from './erase.ts'
import { errorPartLabels } from './error-part.ts'
import { factNameLabels } from './fact-names.ts'
import { findingLabels } from './finding.ts'
import { inspectLabels } from './inspect.ts'
import { interviewLabels } from './interview.ts'
import { keyLabels } from './key.ts'
import { lawLabels } from './law.ts'
import { mcpLabels } from './mcp.ts'
import { obligationLabels } from './obligations.ts'
import { operationsLabels } from './operations.ts'
import { personLinkLabels } from './person-link.ts'
import { presentLabels } from './present.ts'
import { protectLabels } from './protect.ts'
import { regimeLabels } from './regime.ts'
import { regimeReleaseLabels } from './regime-release.ts'
import { requestLabels } from './requests.ts'
import { rightsLabels } from './rights.ts'
import { sentenceLabels } from './sentence.ts'
import { signInLabels } from './sign-in.ts'
import { valueNameLabels } from './value-names.ts'
import { withdrawalLabels } from './withdrawal.ts'

export const labelGroups: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  finding: findingLabels,
  law: lawLabels,
  cli: cliLabels,
  operations: operationsLabels,
  regime: regimeLabels,
  changes: changesLabels,
  compare: compareLabels,
  credential: credentialLabels,
  desk: deskLabels,
  documents: documentLabels,
  due: dueLabels,
  mcp: mcpLabels,
  obligations: obligationLabels,
  'error-part': errorPartLabels,
  evidence: below('evidence', inspectLabels.code),
  interview: interviewLabels,
  'fact-names': factNameLabels,
  'value-names': valueNameLabels,
  erase: eraseLabels,
  key: keyLabels,
  'sign-in': signInLabels,
  'person-link': personLinkLabels,
  'regime-release': regimeReleaseLabels,
  rights: rightsLabels,
  requests: requestLabels,
  sentence: sentenceLabels,
  present: presentLabels,
  protect: below('protection', protectLabels),
  withdrawal: withdrawalLabels,
}

const labels: Readonly<Record<string, Words>> = Object.assign({}, ...Object.values(labelGroups))

/** The words of a label, e.g. `outcome.free`, filled where it has parts. A code without words is shown as it is. */
export function label(code: string, language: Language, filling: Filling = {}): string {
  const words = Object.hasOwn(labels, code) ? labels[code] : undefined
  return words ? fill(labelIn(code, words, language), filling, language) : code
}

/** Labels that a package names shortly, under a word of their own: `mask` as `protection.mask`. */
function below(prefix: string, words: Readonly<Record<string, Words>>): Record<string, Words> {
  return Object.fromEntries(Object.entries(words).map(([code, each]) => [`${prefix}.${code}`, each]))
}
