/** Turns at something of which there is one: of one alone, or of several who do not disturb each other. First come, first served. */
export class Turns {
  #at = 0
  #alone = false
  readonly #waiting: { readonly alone: boolean; readonly begin: () => void }[] = []

  /** Waits until nobody else is at it, and keeps everybody away. */
  take(): Promise<void> {
    return this.#come(true)
  }

  /** Waits until nobody is at it alone. */
  share(): Promise<void> {
    return this.#come(false)
  }

  leave(): void {
    this.#at--
    this.#alone = false
    while (this.#waiting[0] && this.#mayBegin(this.#waiting[0].alone)) {
      const { alone, begin } = this.#waiting.shift()!
      this.#begin(alone)
      begin()
    }
  }

  async #come(alone: boolean): Promise<void> {
    if (this.#waiting.length === 0 && this.#mayBegin(alone)) return this.#begin(alone)
    await new Promise<void>(begin => this.#waiting.push({ alone, begin }))
  }

  #mayBegin(alone: boolean): boolean {
    return this.#at === 0 || (!alone && !this.#alone)
  }

  #begin(alone: boolean): void {
    this.#at++
    this.#alone = alone
  }
}
