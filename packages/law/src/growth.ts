/** The least solution of definitions that use each other: over ownership, employment, control, in circles too. */
import type { Row } from './graph.ts'
import { type Kleene, NO } from './kleene.ts'
import type { ResolvedDefinition } from './resolve.ts'

/** One definition of the group on one record. */
export interface Place {
  readonly definition: ResolvedDefinition
  readonly record: Row
  answer: Kleene
  /** The places whose answer was read from this one, and must be looked at again when it rises. */
  readonly readers: Set<Place>
  waiting: boolean
}

/**
 * One search for a least solution. It starts from no, on the record that is asked for, and takes in what that rests on.
 * Answers only rise, since the definitions are positive, and each at most twice: the work is linear in what is read.
 */
export class Growth {
  readonly group: string
  readonly #places = new Map<ResolvedDefinition, Map<Row, Place>>()
  readonly #queue: Place[] = []
  #reading: Place | null = null

  constructor(group: string) {
    this.group = group
  }

  /** The answer so far, read while another place is judged. */
  read(definition: ResolvedDefinition, record: Row): Kleene {
    const place = this.#placeOf(definition, record)
    if (this.#reading) place.readers.add(this.#reading)
    return place.answer
  }

  /** Judges until nothing rises any more. */
  settle(judge: (definition: ResolvedDefinition, record: Row) => Kleene): void {
    for (let index = 0; index < this.#queue.length; index++) {
      const place = this.#queue[index]!
      place.waiting = false
      this.#reading = place
      const answer = judge(place.definition, place.record)
      this.#reading = null
      if (answer <= place.answer) continue
      place.answer = answer
      for (const reader of place.readers) this.#look(reader)
    }
  }

  *answers(): Generator<Place> {
    for (const records of this.#places.values()) yield* records.values()
  }

  #placeOf(definition: ResolvedDefinition, record: Row): Place {
    const records = this.#places.get(definition) ?? new Map<Row, Place>()
    this.#places.set(definition, records)
    const known = records.get(record)
    if (known) return known
    const place: Place = { definition, record, answer: NO, readers: new Set(), waiting: false }
    records.set(record, place)
    this.#look(place)
    return place
  }

  #look(place: Place): void {
    if (place.waiting) return
    place.waiting = true
    this.#queue.push(place)
  }
}
