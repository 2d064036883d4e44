/**
 * Statements that are asked in one go and answered in one go: one way to the database and back, and one transaction, which ends with it. Where
 * one of them fails, none of those after it is carried out. A query of `pg`, so that
 * it may be sent while others are answered.
 */
import { type CustomTypesConfig, Query } from 'pg'

export interface Statement {
  readonly text: string
  readonly values: readonly unknown[]
}

export type Row = Readonly<Record<string, unknown>>

/** How values are written and read: as for every other query. */
export interface Forms {
  readonly types: CustomTypesConfig
  readonly written: (value: unknown) => unknown
}

/** The connection of `pg`, as far as its own queries use it. */
interface Connection {
  readonly stream: { cork(): void; uncork(): void }
  parse(message: { readonly text: string; readonly name: string }): void
  bind(message: { readonly statement: string; readonly values: readonly unknown[] }): void
  describe(message: { readonly type: 'P' }): void
  execute(message: object): void
  sync(): void
}

interface Field {
  readonly name: string
  readonly dataTypeID: number
}

/** As many texts as a connection keeps ready: more than the service has that do not change with what they are given. */
const mostKept = 500

/** What a connection keeps ready: the names, by the texts; null until it is known that it is there. */
class Ready {
  static readonly #all = new WeakMap<object, Ready>()
  readonly #names = new Map<string, string | null>()
  #last = 0

  static of(connection: object): Ready {
    const known = Ready.#all.get(connection) ?? new Ready()
    Ready.#all.set(connection, known)
    return known
  }
  nameOf(text: string): string | null {
    return this.#names.get(text) ?? null
  }
  /** Without a name where there are too many, and while another query is waiting for the same: such a one is gone with the next. */
  begin(text: string): string {
    if (this.#names.has(text) || this.#names.size >= mostKept) return ''
    this.#names.set(text, null)
    return `carnet_${++this.#last}`
  }
  there(text: string, name: string): void {
    this.#names.set(text, name)
  }
  /** Begun anew the next time, under another name. */
  forget(text: string): void {
    this.#names.delete(text)
  }
}

export class Together extends Query {
  /** The rows of each statement. Throws what was wrong with the first that failed. */
  readonly answers: Promise<readonly (readonly Row[])[]>
  readonly #statements: readonly Statement[]
  readonly #types: CustomTypesConfig
  readonly #keep: boolean
  readonly #rows: Row[][] = [[]]
  /** What is to be kept from now on: names by texts. */
  readonly #begun = new Map<string, string>()
  #fields: readonly { readonly name: string; readonly read: (text: string) => unknown }[] = []
  #unreadable: unknown
  #settle!: { resolve(rows: readonly (readonly Row[])[]): void; reject(error: unknown): void }

  /** `keep`: whether statements are read and planned once, for as long as the connection is open. */
  constructor(
    statements: readonly Statement[],
    { types, written, keep }: Forms & { readonly keep: boolean },
  ) {
    super('')
    this.#keep = keep
    this.#statements = statements.map(one => ({ ...one, values: one.values.map(written) }))
    this.#types = types
    this.answers = new Promise((resolve, reject) => {
      this.#settle = { resolve, reject }
    })
  }

  override readonly submit = (to: object): void => {
    const connection = to as Connection
    connection.stream.cork()
    for (const { text, values } of this.#statements) {
      const statement = this.#named(connection, text)
      connection.bind({ statement, values })
      connection.describe({ type: 'P' })
      connection.execute({})
    }
    connection.sync()
    connection.stream.uncork()
  }

  #named(connection: Connection, text: string): string {
    const ready = Ready.of(connection)
    const known = this.#keep ? ready.nameOf(text) : null
    if (known !== null) return known
    const name = this.#keep ? ready.begin(text) : ''
    connection.parse({ text, name })
    if (name !== '') this.#begun.set(text, name)
    return name
  }

  // What `pg` tells a query of its answer, in the order of what was asked.
  handleRowDescription({ fields }: { readonly fields: readonly Field[] }): void {
    this.#fields = fields.map(({ name, dataTypeID }) => ({
      name,
      read: this.#types.getTypeParser(dataTypeID, 'text') as (text: string) => unknown,
    }))
  }
  handleDataRow({ fields: values }: { readonly fields: readonly (string | null)[] }): void {
    try {
      const row: Record<string, unknown> = {}
      for (const [at, { name, read }] of this.#fields.entries()) {
        const value = values[at] ?? null
        row[name] = value === null ? null : read(value)
      }
      this.#rows.at(-1)!.push(row)
    } catch (error) {
      this.#unreadable ??= error
    }
  }
  handleCommandComplete(): void {
    this.#rows.push([])
  }
  handleReadyForQuery(connection: object): void {
    for (const [text, name] of this.#begun) Ready.of(connection).there(text, name)
    if (this.#unreadable === undefined) this.#settle.resolve(this.#rows.slice(0, -1))
    else this.#settle.reject(this.#unreadable)
  }
  handleError(error: Error, connection: object): void {
    for (const text of this.#begun.keys()) Ready.of(connection).forget(text)
    this.#settle.reject(error)
  }
}
