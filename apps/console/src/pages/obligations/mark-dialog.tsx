/** Done, or open again after all: with a note. */
import { textIn } from '@carnet/locales'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useId, useState } from 'react'
import { answerOf, newKey, useApi } from '../../api/client.ts'
import { Button } from '../../kit/button.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import { LawText } from '../../kit/law-text.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { sendFile } from '../transfers/new/send-file.ts'
import { obligationsWords } from './obligations.words.ts'
import { type Obligation, owedKey, today } from './owed.ts'

interface MarkProps {
  readonly obligation: Obligation
  readonly close: () => void
  /** It is marked: in words, for who does not see the list change. */
  readonly tell: (words: string) => void
}

/** As the service takes it. */
const longestNote = 2000

export function MarkDialog({ obligation, close, tell }: MarkProps): ReactNode {
  const say = useWords(obligationsWords)
  const { language } = useLanguage()
  const label = useId()
  const [day, setDay] = useState(today)
  const [note, setNote] = useState('')
  const [paper, setPaper] = useState<File | null>(null)
  const reopens = obligation.done !== null
  const marking = useMark(obligation, () => {
    tell(say(reopens ? 'marked.reopen' : 'marked.done', { what: textIn(obligation.words, language) }))
    close()
  })
  return (
    <Dialog title={say(reopens ? 'mark.reopen' : 'mark.done')} isOpen close={close}>
      <p>
        <LawText of={obligation.words} />
      </p>
      {reopens ? null : (
        <label className="field">
          <span>{say('mark.day')}</span>
          <input type="date" value={day} onChange={({ target }) => target.value && setDay(target.value)} />
        </label>
      )}
      <div className="field">
        <label htmlFor={label} className="small quiet">
          {say(reopens ? 'mark.why' : 'mark.note')}
        </label>
        <textarea
          id={label}
          rows={3}
          maxLength={longestNote}
          value={note}
          onChange={({ target }) => setNote(target.value)}
        />
      </div>
      {reopens ? null : (
        <label className="field">
          <span>{say('mark.paper')}</span>
          <input type="file" onChange={({ target }) => setPaper(target.files?.[0] ?? null)} />
        </label>
      )}
      {reopens ? null : <p className="small quiet">{say('mark.undo')}</p>}
      <p className="small" role="status">
        {marking.isPending && paper ? say('mark.paper.sending') : null}
      </p>
      {marking.error ? <ProblemNotice error={marking.error} /> : null}
      <p className="page__actions">
        <Button
          weight="strong"
          isDisabled={marking.isPending}
          onPress={() => marking.mutate({ day, note: note.trim(), paper })}
        >
          {say(reopens ? 'mark.reopen' : 'mark.done')}
        </Button>
      </p>
    </Dialog>
  )
}

interface Said {
  readonly day: string
  readonly note: string
  /** What shows it; kept with the uploads of the organisation. */
  readonly paper: File | null
}

function useMark({ id, done }: Obligation, marked: () => void) {
  const api = useApi()
  const { language } = useLanguage()
  const queries = useQueryClient()
  const [tries] = useState(() => new Map<string, string>())
  const [sent] = useState(() => new Map<File, string>())
  // A second try after a no does not send the paper again.
  const send = async (file: File): Promise<string> => {
    const before = sent.get(file)
    if (before !== undefined) return before
    const { signal } = new AbortController()
    const upload = await sendFile({ file, language, key: newKey(), signal, onProgress: () => undefined })
    sent.set(file, upload.id)
    return upload.id
  }
  return useMutation({
    mutationFn: async ({ day, note, paper }: Said) => {
      const upload = paper && done === null ? await send(paper) : null
      const body = {
        ...(done === null ? { day } : {}),
        ...(note === '' ? {} : { note }),
        ...(upload === null ? {} : { paper: upload }),
      }
      // The same said twice is one intention; something else said after a no is another.
      const said = JSON.stringify(body)
      const key = tries.get(said) ?? newKey()
      tries.set(said, key)
      const asked = { params: { path: { id } }, body, headers: { 'idempotency-key': key } }
      return answerOf(
        done === null
          ? api.POST('/v1/obligations/{id}/done', asked)
          : api.POST('/v1/obligations/{id}/reopen', asked),
      )
    },
    onSuccess: () => {
      // The window goes first: the keyboard is back at its row, and its place in the list, before the row moves.
      marked()
      return Promise.all([owedKey, 'inbox'].map(key => queries.invalidateQueries({ queryKey: [key] })))
    },
  })
}
