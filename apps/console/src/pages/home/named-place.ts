/** A place as pages show it. */
export interface NamedPlace {
  readonly code: string
  readonly name: string
  /** Whether the law of the place is in the library. */
  readonly isLoaded: boolean
}
