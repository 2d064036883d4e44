/** Columns that single nobody out alone but may do so together: over them it is measured what is left in the cleared data. */
import type { Inspection } from '@carnet/inspect'

/**
 * Categories, each with all below it, and why. After ISO/IEC 20889 (2018), 3.24, and the examples in NIST SP 800-188 (2023): what somebody
 * else may know of a person, or see, and what differs between people. Identifiers stand apart: they single out alone.
 */
export const quasiIdentifyingCategories: Readonly<Record<string, string>> = {
  'person.demographic': 'sex, age, nationality and the like are visible or widely known',
  'person.employment':
    'position, department and dates of employment are known to colleagues, and published by many',
  'person.contact.address': 'where somebody lives is known to neighbours and in registers',
  'person.location': 'where somebody was can be observed',
  'geography.place': 'the place that a row is about narrows down whom it is about',
}

/** The quasi-identifying columns of a file that are still in `kept`, in the order of the file. */
export function quasiIdentifiers(inspection: Inspection, kept: readonly string[]): string[] {
  const kinds = Object.keys(quasiIdentifyingCategories)
  return inspection.columns
    .filter(({ name, category }) => kept.includes(name) && kinds.some(kind => isWithin(category, kind)))
    .map(({ name }) => name)
}

const isWithin = (category: string | null, kind: string): boolean =>
  category === kind || category?.startsWith(`${kind}.`) === true
