/** Name, address and keys of a desk. */
import { type ReactNode, useState } from 'react'
import { answerOf, useApi } from '../../api/client.ts'
import { Button } from '../../kit/button.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { useFault } from '../../kit/use-fault.tsx'
import { useTried } from '../../kit/use-tried.ts'
import { useWords } from '../../words/use-words.ts'
import { authorityWords } from './authority.words.ts'
import { BothLanguages, isSaid, noWords, trimmed } from './both-languages.tsx'
import { type Desk, type Trusted, useChange } from './use-desk.ts'

export function DeskForm({ desk }: { readonly desk: Desk | null }): ReactNode {
  const say = useWords(authorityWords)
  const api = useApi()
  const [name, setName] = useState(desk?.name ?? noWords)
  const [slug, setSlug] = useState(desk?.slug ?? '')
  const [signers, setSigners] = useState((desk?.signers ?? []).join('\n'))
  const [trusted, setTrusted] = useState((desk?.trusted ?? []).map(lineOf).join('\n'))
  const saving = useChange((body: Parameters<typeof bodyOf>[0], headers) =>
    answerOf(api.PUT('/v1/authority/desk', { body: bodyOf(body), headers })),
  )
  const { form, isTried, tell } = useTried()
  const isAddress = /^[a-z][a-z0-9-]{1,39}$/.test(slug)
  const address = useFault(isTried && !isAddress ? say('fault.slug') : undefined)
  return (
    <form
      ref={form}
      className="desk-form"
      noValidate
      onSubmit={event => {
        event.preventDefault()
        if (!isSaid(name) || !isAddress) tell()
        else if (!saving.isPending) saving.mutate({ name: trimmed(name), slug, signers, trusted })
      }}
    >
      <BothLanguages
        label={say('name')}
        value={name}
        most={200}
        fault={isTried ? say('fault.both') : undefined}
        onChange={setName}
      />
      <label className="field">
        <span id={address.name}>{say('slug')}</span>
        <input
          type="text"
          className="mono"
          {...address.field}
          maxLength={40}
          value={slug}
          spellCheck={false}
          onChange={({ target }) => setSlug(target.value)}
        />
        {address.text}
      </label>
      {desk ? (
        <>
          <label className="field">
            <span>{say('signers')}</span>
            <textarea
              className="mono"
              rows={3}
              spellCheck={false}
              value={signers}
              onChange={({ target }) => setSigners(target.value)}
            />
          </label>
          <label className="field">
            <span>{say('trusted')}</span>
            <textarea
              className="mono"
              rows={6}
              spellCheck={false}
              value={trusted}
              onChange={({ target }) => setTrusted(target.value)}
            />
          </label>
        </>
      ) : null}
      {saving.error ? <ProblemNotice error={saving.error} /> : null}
      <p className="page__actions">
        <Button type="submit" weight="strong" isDisabled={saving.isPending}>
          {say(desk ? 'save' : 'open.do')}
        </Button>
        <span role="status">{saving.isSuccess ? say('saved') : ''}</span>
      </p>
    </form>
  )
}

const lineOf = ({ name, issuer, log }: Trusted): string =>
  [name, issuer, ...(log === null ? [] : [log])].join(' | ')

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')

interface Said {
  readonly name: { readonly en: string; readonly zh: string }
  readonly slug: string
  readonly signers: string
  readonly trusted: string
}

/** What is written in lines, as the service takes it; what is wrong with a line, the service says. */
const bodyOf = ({ name, slug, signers, trusted }: Said) => ({
  name,
  slug,
  signers: linesOf(signers),
  trusted: linesOf(trusted).map(line => {
    const [called = '', issuer = '', log = ''] = line.split('|').map(part => part.trim())
    return { name: called, issuer, log: log === '' ? null : log }
  }),
})
