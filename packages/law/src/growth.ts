/** The least solution of definitions that use each other: over ownership, employment, control, in circles too. */
import { type Kleene, NO } from './kleene.ts'

/** One definition of the group on one record. */
export interface Place<Definition, Record> {
  readonly definition: Definition
  readonly record: Record
  answer: Kleene
  /** The places whose answer was read from this one, and must be looked at again when it rises. */
  readonly readers: Set<Place<Definition, Record>>
  waiting: boolean
}

/**
 * One search for a least solution. It starts from no, on the record that is asked for, and takes in what that rests on.
 * Answers only rise, since the definitions are positive, and each at most twice: the work is linear in what is read.
 */
export class Growth<Definition, Record> {
  readonly group: string
  readonly #places = new Map<Definition, Map<Record, Place<Definition, Record>>>()
  readonly #queue: Place<Definition, Record>[] = []
  #reading: Place<Definition, Record> | null = null

  constructor(group: string) {
    this.group = group
  }

  /** The answer so far, read while another place is judged. */
  read(definition: Definition, record: Record): Kleene {
    const place = this.#placeOf(definition, record)
    if (this.#reading) place.readers.add(this.#reading)
    return place.answer
  }

  /** Judges until nothing rises any more. */
  settle(judge: (definition: Definition, record: Record) => Kleene): void {
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

  *answers(): Generator<Place<Definition, Record>> {
    for (const records of this.#places.values()) yield* records.values()
  }

  #placeOf(definition: Definition, record: Record): Place<Definition, Record> {
    const records = this.#places.get(definition) ?? new Map<Record, Place<Definition, Record>>()
    this.#places.set(definition, records)
    const known = records.get(record)
    if (known) return known
    const place: Place<Definition, Record> = {
      definition,
      record,
      answer: NO,
      readers: new Set(),
      waiting: false,
    }
    records.set(record, place)
    this.#look(place)
    return place
  }

  #look(place: Place<Definition, Record>): void {
    if (place.waiting) return
    place.waiting = true
    this.#queue.push(place)
  }
}
