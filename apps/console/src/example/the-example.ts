/** The example that an empty instance offers: real layouts of made-up people, and a declaration that is complete. */

declare const carnetExample: Example

export interface Example {
  /** Where its data are, and how they are called. */
  readonly url: string
  readonly name: string
  /** Where its declaration is, and the leg that the data go on. */
  readonly declaration: string
  readonly leg: string
  readonly from: string
  readonly relation: string
}

export const theExample = (): Example => carnetExample
