/** The files that a person chose, and what the thread says of them. */
import { useCallback, useEffect, useRef, useState } from 'react'
import { startThread } from '../../app/own-threads.ts'
import type { Answer, Told, ToldError, ToldRelease } from '../../proof/protocol.ts'

/** Carnets are some kilobytes, signed regimes some megabytes; whatever is larger than this was taken for one by mistake. */
const mostBytes = { carnet: 16 * 1024 * 1024, release: 32 * 1024 * 1024 }

export interface Keys {
  readonly issuer: string
  readonly logKey: string
}

export type Failure =
  | { readonly kind: 'refused'; readonly error: ToldError }
  | { readonly kind: 'unreadable' | 'unforeseen' }
  | { readonly kind: 'too-large'; readonly name: string }

/** What is verified: a carnet, or a signed regime. */
export interface Subject {
  readonly kind: 'carnet' | 'release'
  readonly file: File
}

interface Outcome {
  readonly told: Told | null
  readonly released: ToldRelease | null
  /** Bytes of the data that were read; null when nothing is under way. */
  readonly done: number | null
  readonly isBusy: boolean
  readonly failure: Failure | null
}

const nothing: Outcome = { told: null, released: null, done: null, isBusy: false, failure: null }

export interface VerificationState extends Outcome {
  readonly subject: Subject | null
  readonly data: File | null
  readonly take: (subject: Subject) => void
  readonly takeData: (file: File) => void
  readonly setKeys: (keys: Keys) => void
}

export function useVerification(): VerificationState {
  const [subject, take] = useState<Subject | null>(null)
  const [data, takeData] = useState<File | null>(null)
  const [keys, setKeys] = useState<Keys>({ issuer: '', logKey: '' })
  const [outcome, setOutcome] = useState<Outcome>(nothing)
  const thread = useRef<Worker | null>(null)
  const last = useRef(0)

  const hear = useCallback((answer: Answer) => {
    if (answer.id !== last.current) return
    if (answer.kind === 'reading') setOutcome(before => ({ ...before, done: answer.done }))
    else if (answer.kind === 'verified')
      setOutcome({ ...nothing, told: answer.told, done: answer.done, isBusy: answer.done !== null })
    else if (answer.kind === 'released') setOutcome({ ...nothing, released: answer.told })
    else setOutcome({ ...nothing, failure: answer })
  }, [])

  // It starts with the page, not with the first file: whoever goes offline in between can verify all the same.
  useEffect(() => {
    const started = startThread('verifier')
    started.onmessage = ({ data: answer }: MessageEvent<Answer>) => hear(answer)
    started.onerror = () => setOutcome({ ...nothing, failure: { kind: 'unforeseen' } })
    thread.current = started
    return () => started.terminate()
  }, [hear])

  useEffect(() => {
    const id = ++last.current
    if (!subject) return
    const { kind, file } = subject
    if (file.size > mostBytes[kind]) {
      setOutcome({ ...nothing, failure: { kind: 'too-large', name: file.name } })
      return
    }
    setOutcome({ ...nothing, isBusy: true })
    const question =
      kind === 'carnet' ? { id, carnet: file, data, ...keys } : { id, release: file, issuer: keys.issuer }
    thread.current?.postMessage(question)
  }, [subject, data, keys])

  return { ...outcome, subject, data, take, takeData, setKeys }
}
