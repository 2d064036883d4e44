/** Proofs of a ledger, asked of the thread of verification: started when it is first needed, one for all pages. */
import { useQuery } from '@tanstack/react-query'
import { startThread } from '../app/own-threads.ts'
import type { LedgerAnswer, LedgerAsked, LedgerTold } from './ledger-protocol.ts'

interface Waiting {
  resolve(told: LedgerTold): void
  reject(reason: unknown): void
}

const waiting = new Map<number, Waiting>()
let thread: Worker | null = null
let last = 0

function theThread(): Worker {
  if (thread) return thread
  const started = startThread('verifier')
  started.onmessage = ({ data }: MessageEvent<LedgerAnswer>) => {
    waiting.get(data.id)?.resolve(data)
    waiting.delete(data.id)
  }
  started.onerror = ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message))
    waiting.clear()
    started.terminate()
    thread = null
  }
  thread = started
  return started
}

export const askProof = (asked: LedgerAsked): Promise<LedgerTold> =>
  new Promise((resolve, reject) => {
    const id = ++last
    waiting.set(id, { resolve, reject })
    theThread().postMessage({ id, ...asked })
  })

/** What is proved does not change: it is asked for once. */
export function useProof(asked: LedgerAsked | null) {
  return useQuery({
    queryKey: ['proof', asked],
    queryFn: () => askProof(asked!),
    enabled: asked !== null,
    staleTime: Number.POSITIVE_INFINITY,
  })
}
