/** All German: `german/` holds a file for each file of `labels/` and `errors/`, and one for each part of the vocabulary. */

import { germanErrors } from './german/errors/index.ts'
import { changes } from './german/labels/changes.ts'
import { cli } from './german/labels/cli.ts'
import { credential } from './german/labels/credential.ts'
import { desk } from './german/labels/desk.ts'
import { documents } from './german/labels/documents.ts'
import { due } from './german/labels/due.ts'
import { erase } from './german/labels/erase.ts'
import { errorPart } from './german/labels/error-part.ts'
import { evidence } from './german/labels/evidence.ts'
import { finding } from './german/labels/finding.ts'
import { interview } from './german/labels/interview.ts'
import { key } from './german/labels/key.ts'
import { law } from './german/labels/law.ts'
import { mcp } from './german/labels/mcp.ts'
import { obligations } from './german/labels/obligations.ts'
import { operations } from './german/labels/operations.ts'
import { personLink } from './german/labels/person-link.ts'
import { present } from './german/labels/present.ts'
import { protection } from './german/labels/protect.ts'
import { regime } from './german/labels/regime.ts'
import { regimeRelease } from './german/labels/regime-release.ts'
import { requests } from './german/labels/requests.ts'
import { rights } from './german/labels/rights.ts'
import { signIn } from './german/labels/sign-in.ts'
import { valueNames } from './german/labels/value-names.ts'
import { withdrawal } from './german/labels/withdrawal.ts'
import { categories } from './german/vocabulary/categories.ts'
import { duties } from './german/vocabulary/duties.ts'
import { extensions } from './german/vocabulary/extensions.ts'
import { judgements } from './german/vocabulary/judgements.ts'
import { purposes } from './german/vocabulary/purposes.ts'
import { questions } from './german/vocabulary/questions.ts'
import { records } from './german/vocabulary/records.ts'
import { sectors } from './german/vocabulary/sectors.ts'
import type { Translation } from './translation.ts'

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
    ...mcp,
    ...obligations,
    ...errorPart,
    ...below('evidence', evidence),
    ...interview,
    ...valueNames,
    ...regimeRelease,
    ...erase,
    ...key,
    ...signIn,
    ...personLink,
    ...rights,
    ...withdrawal,
    ...requests,
    ...present,
    ...below('protection', protection),
  },
  errors: germanErrors,
  vocabulary: { categories, duties, extensions, judgements, purposes, questions, records, sectors },
}

/** Labels that a package names shortly, under a word of their own, as among the labels. */
function below(prefix: string, words: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(words).map(([code, text]) => [`${prefix}.${code}`, text]))
}
