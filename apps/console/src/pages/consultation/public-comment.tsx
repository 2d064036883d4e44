/** A comment of whoever has no account: with name and address, held until the authority has looked at it. */
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, type ReactNode, useState } from 'react'
import { answerOf, useApi } from '../../api/client.ts'
import { Button } from '../../kit/button.tsx'
import { InputField } from '../../kit/input-field.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { SelectField } from '../../kit/select-field.tsx'
import { useFault } from '../../kit/use-fault.tsx'
import { useTried } from '../../kit/use-tried.ts'
import { useWords } from '../../words/use-words.ts'
import { draftsWords } from '../authority/drafts.words.ts'
import { consultationWords } from './consultation.words.ts'

interface CommentProps {
  readonly desk: string
  readonly id: string
  /** Of the entries, by their ids. */
  readonly titles: ReadonlyMap<string, string>
}

/** As the service takes them. */
const longest = { name: 100, address: 254, text: 4000 } // characters

export function PublicComment({ desk, id, titles }: CommentProps): ReactNode {
  const say = useWords(consultationWords)
  const onAll = useWords(draftsWords)('said.whole')
  const api = useApi()
  const [entry, setEntry] = useState('')
  const [author, setAuthor] = useState('')
  const [address, setAddress] = useState('')
  const [text, setText] = useState('')
  const { form: whole, isTried, tell, calm } = useTried()
  // The same comment twice is one, so it may be tried again as it is.
  const sending = useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/published/{desk}/drafts/{draft}/comments', {
          params: { path: { desk, draft: id } },
          body: { entry: entry === '' ? null : entry, author: author.trim(), address: address.trim(), text },
        }),
      ),
    onSuccess: () => {
      calm()
      setText('')
    },
  })
  const lacks = {
    name: author.trim() === '',
    address: !/^[^\s@]+@[^\s@]+$/.test(address.trim()),
    text: text.trim() === '',
  }
  const faultOf = (field: keyof typeof lacks): string | undefined =>
    isTried && lacks[field] ? say(`fault.${field}`) : undefined
  const written = useFault(faultOf('text'))
  const send = (event: FormEvent): void => {
    event.preventDefault()
    if (Object.values(lacks).includes(true)) tell()
    else if (!sending.isPending) sending.mutate()
  }
  return (
    <section className="desk-part">
      <h2>{say('comment')}</h2>
      <p className="quiet">{say('comment.lead')}</p>
      <form ref={whole} className="desk-form" noValidate onSubmit={send}>
        <InputField
          type="text"
          label={say('name')}
          autoComplete="name"
          required
          maxLength={longest.name}
          value={author}
          fault={faultOf('name')}
          onChange={setAuthor}
        />
        <InputField
          type="email"
          label={say('address')}
          autoComplete="email"
          required
          maxLength={longest.address}
          value={address}
          fault={faultOf('address')}
          onChange={setAddress}
        />
        <SelectField
          label={say('about')}
          value={entry}
          options={[
            { value: '', text: onAll },
            ...[...titles].map(([value, title]) => ({ value, text: title })),
          ]}
          onChange={setEntry}
        />
        <label className="field">
          <span id={written.name}>{say('text')}</span>
          <textarea
            {...written.field}
            rows={6}
            required
            maxLength={longest.text}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
          {written.text}
        </label>
        {sending.error ? <ProblemNotice error={sending.error} /> : null}
        <p className="page__actions">
          <Button type="submit" weight="strong" isDisabled={sending.isPending}>
            {say('do')}
          </Button>
          <span role="status">{sending.isSuccess && text === '' ? say('done') : ''}</span>
        </p>
      </form>
    </section>
  )
}
