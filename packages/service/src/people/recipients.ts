/** What a recipient is called in withdrawals: an identifier, as a declaration writes it, or its name. */
import type { ClearanceRecord } from '@carnet/credential'

type Party = ClearanceRecord['parties']['to']

const identifiersOf = ({ identifiers }: Party): string[] =>
  Object.entries(identifiers).map(([scheme, value]) => `${scheme}:${value}`)

export const recipientNames = (party: Party): string[] => [...identifiersOf(party), party.name]

/** By what a withdrawal names it alone: an identifier stays where a name changes. */
export const recipientKey = (party: Party): string => identifiersOf(party)[0] ?? party.name
