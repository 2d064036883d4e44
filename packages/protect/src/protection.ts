/** Protections are data: what is to be done to one column. Their exact rules are in docs/reference/protections.md. */

/** How coarse a date becomes. */
export type DateGrain = 'year' | 'month' | 'decade'
/** How coarse a PRC address or region code becomes. */
export type PlaceGrain = 'province' | 'city'

export type Protection = { readonly column: string } & Treatment

/** What is done to a value, whatever column it stands in. */
export type Treatment =
  | { readonly do: 'drop' }
  | {
      readonly do: 'mask'
      /** Code points left at the start and at the end; 0 unless said. */
      readonly keep_first?: number
      readonly keep_last?: number
      /** One code point that stands for each hidden one; `*` unless said. */
      readonly with?: string
    }
  | { readonly do: 'pseudonymise' }
  | Generalise

export type Generalise =
  | { readonly do: 'generalise'; readonly to: DateGrain | PlaceGrain }
  /** Width of a band, more than 0, at most 6 decimal places. */
  | { readonly do: 'generalise'; readonly step: number }
  /** Code points left of a postal code or another code that grows finer to the right. */
  | { readonly do: 'generalise'; readonly keep_first: number }

/** What the fact `form` of an item may honestly say. */
export type Form = 'pseudonymised' | 'clear'

/**
 * The form a column may claim after `protection`; null when the column is gone. Masked and generalised values stay
 * `clear`: nothing is proved by the name of what was done, only by measuring what is left.
 */
export function formAfter(protection: Treatment): Form | null {
  switch (protection.do) {
    case 'drop':
      return null
    case 'pseudonymise':
      return 'pseudonymised'
    case 'mask':
    case 'generalise':
      return 'clear'
  }
}
