/** Which legs stand in one document, for the forms that share an answer. */
import type { Draft } from '../draft.ts'

/** A filing, a file and a record are of one exporter, whatever it provides and to whom. */
export const sameExporter = ({ parties }: Draft): string => parties.exporter?.name ?? ''

/** A contract is between two: whatever the one provides to the other is described in its annex. */
export const samePair = (leg: Draft): string => `${sameExporter(leg)} ${leg.parties.importer?.name ?? ''}`
