/** The German of labels and errors: `german/` holds a file for each file of `labels/` and `errors/`. */
import type { Translation } from '../translation.ts'
import { germanErrors } from './errors/index.ts'
import { changes } from './labels/changes.ts'
import { cli } from './labels/cli.ts'
import { credential } from './labels/credential.ts'
import { desk } from './labels/desk.ts'
import { documents } from './labels/documents.ts'
import { due } from './labels/due.ts'
import { errorPart } from './labels/error-part.ts'
import { evidence } from './labels/evidence.ts'
import { finding } from './labels/finding.ts'
import { interview } from './labels/interview.ts'
import { law } from './labels/law.ts'
import { obligations } from './labels/obligations.ts'
import { operations } from './labels/operations.ts'
import { present } from './labels/present.ts'
import { protection } from './labels/protect.ts'
import { regime } from './labels/regime.ts'
import { regimeRelease } from './labels/regime-release.ts'
import { requests } from './labels/requests.ts'
import { rights } from './labels/rights.ts'
import { valueNames } from './labels/value-names.ts'

export const german: Translation = {
  labels: {
    ...finding,
    ...law,
    ...cli,
    ...operations,
    ...regime,
    ...changes,
    ...credential,
    ...desk,
    ...documents,
    ...due,
    ...obligations,
    ...errorPart,
    ...below('evidence', evidence),
    ...interview,
    ...valueNames,
    ...regimeRelease,
    ...rights,
    ...requests,
    ...present,
    ...below('protection', protection),
  },
  errors: germanErrors,
}

/** Labels that a package names shortly, under a word of their own, as among the labels. */
function below(prefix: string, words: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(words).map(([code, text]) => [`${prefix}.${code}`, text]))
}
