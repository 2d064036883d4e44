/** Many carnets are sent to the service, and what it says of each is read as it comes. */
import { useState } from 'react'
import { ProblemError, problemIn, UnreachableError } from '../../api/problem.ts'
import { useLanguage } from '../../words/use-words.ts'

export interface BulkRow {
  /** Its line; in an archive its name instead. */
  readonly line: number | null
  readonly name: string | null
  readonly result: 'good' | 'unpinned' | 'bad'
  readonly known?: string | null
  readonly issuer?: string
  readonly from?: string | null
  readonly to?: string | null
  readonly problem?: string
}

export interface BulkEnd {
  readonly carnets: number
  readonly good: number
  readonly unpinned: number
  readonly bad: number
  /** Why it ended before the end of the file; null where it did not. */
  readonly problem: string | null
}

/** So many rows are kept of each result: the counts are of all. */
export const mostRows = 500

export interface BulkState {
  readonly rows: readonly BulkRow[]
  readonly count: number
  readonly end: BulkEnd | null
  readonly error: unknown
  readonly isBusy: boolean
  verify(file: Blob): Promise<void>
}

export function useBulk(): BulkState {
  const { language } = useLanguage()
  const [rows, setRows] = useState<readonly BulkRow[]>([])
  const [count, setCount] = useState(0)
  const [end, setEnd] = useState<BulkEnd | null>(null)
  const [error, setError] = useState<unknown>(null)
  const [isBusy, setBusy] = useState(false)
  const verify = async (file: Blob): Promise<void> => {
    setRows([])
    setCount(0)
    setEnd(null)
    setError(null)
    setBusy(true)
    try {
      const kept = { good: [], unpinned: [], bad: [] } as Record<BulkRow['result'], BulkRow[]>
      let read = 0
      for await (const line of linesOf(await send(file, language))) {
        const one = JSON.parse(line) as BulkRow | (BulkEnd & { readonly end: true })
        if ('end' in one) {
          setEnd(one)
          continue
        }
        read += 1
        if (kept[one.result].length < mostRows) kept[one.result].push(one)
        // Not with every row: the page would do nothing else.
        if (read % 200 === 0) setCount(read)
      }
      setCount(read)
      setRows([...kept.bad, ...kept.unpinned, ...kept.good])
    } catch (problem) {
      setError(problem)
    } finally {
      setBusy(false)
    }
  }
  return { rows, count, end, error, isBusy, verify }
}

async function send(file: Blob, language: string): Promise<ReadableStream<Uint8Array>> {
  const answer = await fetch(`/v1/authority/verifications?language=${language}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', 'accept-language': language },
    body: file,
  }).catch(error => {
    throw new UnreachableError(error)
  })
  if (answer.ok && answer.body) return answer.body
  throw new ProblemError(problemIn(await answer.text(), answer))
}

async function* linesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = stream.pipeThrough(new TextDecoderStream() as never).getReader()
  let rest = ''
  for (;;) {
    const { value, done } = await reader.read()
    if (done) break
    const lines = (rest + value).split('\n')
    rest = lines.pop() ?? ''
    yield* lines.filter(line => line !== '')
  }
  if (rest !== '') yield rest
}
