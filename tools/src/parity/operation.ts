/** One thing that can be done with Carnet: by which command, which route, which page, and why not elsewhere. */

export interface Operation {
  readonly does: string
  /** Commands, without the name of the program. */
  readonly cli?: readonly string[]
  /** Routes as in the document of the API: `GET /v1/transfers/{id}`. What the console calls of them is read from its source. */
  readonly api?: readonly string[]
  /** The module of the console that does it in the browser, or by more than a call that names its route. */
  readonly page?: string
  /** Why it cannot be done there. */
  readonly without?: Partial<Record<Side, string>>
}

export type Side = 'cli' | 'api' | 'console'

export const ofService = 'of a service with people, keys and a store: without one there is nothing of it'
export const files = 'works on files of the machine, which lie where the person put them'
export const ofMachine =
  'for whoever has the machine: a service that runs cannot do it to itself, nor one that is lost'
export const lawInTheMaking = 'law in the making is files in an editor; a service loads what was checked'
export const forPrograms = 'for programs'
