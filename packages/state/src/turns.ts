/** One after another: whoever asks for a turn waits until those before it have given theirs back. */

/** Gives the turn back; may be called more than once. */
export type GiveBack = () => void

export class Turns {
  #last: Promise<void> = Promise.resolve()

  async take(): Promise<GiveBack> {
    const before = this.#last
    let giveBack: GiveBack = () => {}
    this.#last = new Promise(resolve => {
      giveBack = resolve
    })
    await before
    return giveBack
  }

  async during<Result>(work: () => Promise<Result>): Promise<Result> {
    const giveBack = await this.take()
    try {
      return await work()
    } finally {
      giveBack()
    }
  }
}
