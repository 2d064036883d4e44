/** What goes on in a transfer, for whoever looks on, at whichever process. Gone once told: what must be known later is in the store. */
import { EventEmitter } from 'node:events'
import type { Notices } from '@carnet/store'

export interface Progress {
  readonly step: string
  readonly leg?: string
  /** 0 to 1, of a step that takes long. */
  readonly share?: number
  readonly state?: string
}

export class ProgressBoard {
  readonly #events = new EventEmitter().setMaxListeners(0)
  readonly #notices: Notices

  constructor(notices: Notices) {
    this.#notices = notices
    notices.listen(text => {
      const { transfer, progress } = JSON.parse(text) as { transfer: string; progress: Progress }
      this.#events.emit(transfer, progress)
    })
  }

  tell(transfer: string, progress: Progress): void {
    this.#notices.tell(JSON.stringify({ transfer, progress }))
  }

  /** Returns how to stop listening. */
  listen(transfer: string, listener: (progress: Progress) => void): () => void {
    this.#events.on(transfer, listener)
    return () => this.#events.off(transfer, listener)
  }

  close(): Promise<void> {
    return this.#notices.close()
  }
}
