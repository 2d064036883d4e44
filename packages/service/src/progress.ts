/** What goes on in a transfer, for whoever looks on. Gone once told: what must be known later is in the store. */
import { EventEmitter } from 'node:events'

export interface Progress {
  readonly step: string
  readonly leg?: string
  /** 0 to 1, of a step that takes long. */
  readonly share?: number
  readonly state?: string
}

export class ProgressBoard {
  readonly #events = new EventEmitter().setMaxListeners(0)

  tell(transfer: string, progress: Progress): void {
    this.#events.emit(transfer, progress)
  }

  /** Returns how to stop listening. */
  listen(transfer: string, listener: (progress: Progress) => void): () => void {
    this.#events.on(transfer, listener)
    return () => this.#events.off(transfer, listener)
  }
}
