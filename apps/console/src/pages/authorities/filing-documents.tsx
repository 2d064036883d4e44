/** Documents beside a carnet: sent to the service, of which the desk gets copies when the filing is made. */
import { type ReactNode, useState } from 'react'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import { newKey } from '../../api/client.ts'
import { Button } from '../../kit/button.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { sendFile } from '../transfers/new/send-file.ts'
import { authoritiesWords } from './authorities.words.ts'

export interface Attached {
  /** Of the upload. */
  readonly id: string
  readonly name: string
}

interface DocumentsProps {
  readonly documents: readonly Attached[]
  readonly change: (documents: readonly Attached[]) => void
}

export function FilingDocuments({ documents, change }: DocumentsProps): ReactNode {
  const say = useWords(authoritiesWords)
  const { language } = useLanguage()
  const [sending, setSending] = useState<string | null>(null)
  const [error, setError] = useState<unknown>(null)
  const add = async (files: readonly File[]): Promise<void> => {
    setError(null)
    const all = [...documents]
    try {
      for (const file of files) {
        setSending(file.name)
        const { signal } = new AbortController()
        const sent = await sendFile({ file, language, key: newKey(), signal, onProgress: () => undefined })
        all.push({ id: sent.id, name: file.name })
      }
    } catch (failed) {
      setError(failed)
    } finally {
      setSending(null)
      change(all)
    }
  }
  return (
    <div>
      <p className="small quiet">{say('new.documents')}</p>
      <ul className="desk-rows">
        {documents.map(({ id, name }) => (
          <li key={id} className="desk-row">
            <span className="desk-row__what">{name}</span>
            <Button
              weight="quiet"
              aria-label={say('new.remove', { name })}
              onPress={() => change(documents.filter(one => one.id !== id))}
            >
              ×
            </Button>
          </li>
        ))}
      </ul>
      {error ? <ProblemNotice error={error} /> : null}
      <p className="page__actions">
        <FileTrigger allowsMultiple onSelect={files => void add([...(files ?? [])])}>
          <Button isDisabled={sending !== null}>{say('new.documents.add')}</Button>
        </FileTrigger>
        <span className="small quiet" role="status">
          {sending === null ? '' : say('new.documents.sending', { name: sending })}
        </span>
      </p>
    </div>
  )
}
