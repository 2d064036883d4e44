/** Sends a file and tells how far it is: `fetch` does not say. */
import { isProblem, ProblemError, UnreachableError } from '../../../api/problem.ts'

export interface Sent {
  readonly id: string
  readonly name: string
}

export interface Sending {
  readonly file: File
  readonly language: string
  /** The same key again is the same upload. */
  readonly key: string
  readonly signal: AbortSignal
  readonly onProgress: (share: number) => void
}

export const sendFile = ({ file, language, key, signal, onProgress }: Sending): Promise<Sent> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', `/v1/uploads?name=${encodeURIComponent(file.name)}`)
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.setRequestHeader('accept-language', language)
    request.setRequestHeader('idempotency-key', key)
    request.responseType = 'json'
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 1 : loaded / total)
    request.onload = () => {
      const { status, response, statusText } = request
      if (status < 300) return resolve(response as Sent)
      const nameless = { title: statusText, status, detail: '', issues: [] }
      reject(new ProblemError(isProblem(response) ? response : nameless))
    }
    request.onerror = () => reject(new UnreachableError(undefined))
    request.onabort = () => reject(signal.reason)
    signal.addEventListener('abort', () => request.abort())
    request.send(file)
  })
