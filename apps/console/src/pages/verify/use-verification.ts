/** The files that a person chose, and what the thread says of them. */
import { useCallback, useEffect, useRef, useState } from 'react'
import { startThread } from '../../app/own-threads.ts'
import type { Answer, Told, ToldError, ToldRelease } from '../../proof/protocol.ts'
import { type Keys, keptKeys, noKeys, type SuccessionsFile } from './trusted-keys.ts'

/** Carnets are some kilobytes, signed regimes some megabytes; whatever is larger than this was taken for one by mistake. */
const mostBytes = { carnet: 16 * 1024 * 1024, release: 32 * 1024 * 1024, successions: 1024 * 1024 }

export type Failure =
  | { readonly kind: 'refused'; readonly error: ToldError }
  | { readonly kind: 'unreadable' | 'unforeseen' }
  | { readonly kind: 'too-large'; readonly name: string }

/** What is verified: a carnet, or a signed regime. */
export interface Subject {
  readonly kind: 'carnet' | 'release'
  readonly file: File
}

/** One of several carnets, and what came of it; both null as long as it is being checked. */
export interface OneOfSeveral {
  readonly file: File
  readonly told: Told | null
  readonly failure: Failure | null
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
  readonly several: readonly OneOfSeveral[]
  /** By which whoever named a former key of the issuer follows it. */
  readonly successions: SuccessionsFile | null
  readonly take: (subject: Subject) => void
  readonly takeSeveral: (files: readonly File[]) => void
  readonly takeData: (file: File) => void
  readonly setKeys: (keys: Keys) => void
  /** Null takes it away. */
  readonly takeSuccessions: (file: File | null) => Promise<void>
}

export function useVerification(): VerificationState {
  const [subject, take] = useState<Subject | null>(null)
  const [data, takeData] = useState<File | null>(null)
  const [keys, setKeys] = useState<Keys>(() => keptKeys() ?? noKeys)
  const [successions, setSuccessions] = useState<SuccessionsFile | null>(
    () => keptKeys()?.successions ?? null,
  )
  const [outcome, setOutcome] = useState<Outcome>(nothing)
  const [files, setFiles] = useState<readonly File[]>([])
  const [several, setSeveral] = useState<readonly OneOfSeveral[]>([])
  /** Where in the list the answer to a question belongs. */
  const places = useRef<ReadonlyMap<number, number>>(new Map())
  const thread = useRef<Worker | null>(null)
  const last = useRef(0)

  const hear = useCallback((answer: Answer) => {
    const place = places.current.get(answer.id)
    if (place !== undefined) {
      setSeveral(all => all.map((one, at) => (at === place ? heard(one, answer) : one)))
      return
    }
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
    if (isTooLarge(subject)) {
      setOutcome({ ...nothing, failure: { kind: 'too-large', name: file.name } })
      return
    }
    setOutcome({ ...nothing, isBusy: true })
    const question =
      kind === 'carnet'
        ? { id, carnet: file, data, ...keys, successions: successions?.text ?? '' }
        : { id, release: file, issuer: keys.issuer }
    thread.current?.postMessage(question)
  }, [subject, data, keys, successions])

  // Whoever names other keys has all of them checked again.
  useEffect(() => {
    const asked = files.map(file => ({ id: ++last.current, file }))
    places.current = new Map(asked.map(({ id }, place) => [id, place]))
    setSeveral(
      asked.map(({ file }) => ({
        file,
        told: null,
        failure: isTooLarge({ kind: 'carnet', file }) ? { kind: 'too-large', name: file.name } : null,
      })),
    )
    for (const { id, file } of asked)
      if (!isTooLarge({ kind: 'carnet', file }))
        thread.current?.postMessage({
          id,
          carnet: file,
          data: null,
          ...keys,
          successions: successions?.text ?? '',
        })
  }, [files, keys, successions])

  const takeSeveral = useCallback((taken: readonly File[]) => {
    take(null)
    takeData(null)
    setOutcome(nothing)
    setFiles(taken)
  }, [])

  const takeSuccessions = useCallback(async (file: File | null) => {
    if (file === null) return setSuccessions(null)
    if (file.size > mostBytes.successions)
      return setOutcome({ ...nothing, failure: { kind: 'too-large', name: file.name } })
    try {
      setSuccessions({ name: file.name, text: await file.text() })
    } catch {
      setOutcome({ ...nothing, failure: { kind: 'unreadable' } })
    }
  }, [])

  return {
    ...outcome,
    subject,
    data,
    several,
    successions,
    take,
    takeSeveral,
    takeData,
    setKeys,
    takeSuccessions,
  }
}

const isTooLarge = ({ kind, file }: Subject): boolean => file.size > mostBytes[kind]

function heard(one: OneOfSeveral, answer: Answer): OneOfSeveral {
  if (answer.kind === 'verified') return { ...one, told: answer.told }
  if (answer.kind === 'refused' || answer.kind === 'unreadable') return { ...one, failure: answer }
  return one
}
