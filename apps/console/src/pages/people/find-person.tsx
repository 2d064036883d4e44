/** A person by an identifier: where their data went, what they took back; a link for them. What was typed stays on this page alone. */
import { formatDay } from '@carnet/locales'
import { type FormEvent, type ReactNode, useState } from 'react'
import { Link } from 'wouter'
import { answerOf, useApi } from '../../api/client.ts'
import { useChange } from '../../api/use-change.ts'
import { Button } from '../../kit/button.tsx'
import { Confirm } from '../../kit/confirm.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { SelectField } from '../../kit/select-field.tsx'
import { useLaw } from '../../law/ask-law.ts'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { Deliveries } from './deliveries.tsx'
import { MakeLink } from './make-link.tsx'
import { NoticeList } from './notice-list.tsx'
import { knownWords, peopleWords } from './people.words.ts'
import { isUntold, type Known, knownOf, recipientsOf, type Said } from './people-data.ts'

/** Kinds by which organisations know people; whatever else the vocabulary has, the API takes too. */
const kinds = [
  'person.contact.email',
  'person.contact.phone',
  'person.contact.account',
  'person.id.national',
  'person.id.passport',
  'person.id.internal',
  'person.id.social-security',
  'person.finance.account.bank',
] as const

export function FindPerson(): ReactNode {
  const say = useWords(peopleWords)
  const api = useApi()
  const { data: categories = [] } = useLaw('categories', null)
  const names = new Map(categories.map(({ code, name }) => [code, name]))
  const [kind, setKind] = useState<string>(kinds[0])
  const [identifier, setIdentifier] = useState('')
  const [found, setFound] = useState<{ readonly said: Said; readonly known: Known } | null>(null)
  const finding = useChange({
    send: (said: Said) => answerOf(api.POST('/v1/people/whereabouts', { body: said })),
    stale: [],
    then: (answer, said) => setFound({ said, known: knownOf(answer) }),
  })
  const find = (event: FormEvent): void => {
    event.preventDefault()
    finding.mutate({ kind, identifier: identifier.trim() })
  }
  const forget = (): void => {
    setFound(null)
    setIdentifier('')
    finding.reset()
  }
  return (
    <section className="setting">
      <h2>{say('find')}</h2>
      <form className="setting__form" onSubmit={find}>
        <SelectField
          label={say('kind')}
          value={kind}
          options={kinds.map(value => ({ value, text: names.get(value) ?? value }))}
          onChange={setKind}
        />
        <label className="field">
          <span>{say('identifier')}</span>
          <input
            type="text"
            autoComplete="off"
            spellCheck={false}
            value={identifier}
            onChange={({ target }) => setIdentifier(target.value)}
          />
        </label>
        <Button type="submit" weight="strong" isDisabled={identifier.trim() === '' || finding.isPending}>
          {say('find.do')}
        </Button>
        {found ? (
          <Button weight="quiet" onPress={forget}>
            {say('forget.person')}
          </Button>
        ) : null}
      </form>
      {finding.error ? <ProblemNotice error={finding.error} /> : null}
      {found ? (
        <Found
          key={`${found.said.kind} ${found.said.identifier}`}
          said={found.said}
          known={found.known}
          renew={known => setFound({ said: found.said, known })}
        />
      ) : null}
    </section>
  )
}

interface FoundProps {
  readonly said: Said
  readonly known: Known
  readonly renew: (known: Known) => void
}

function Found({ said, known, renew }: FoundProps): ReactNode {
  const say = useWords(peopleWords)
  const ofKnown = useWords(knownWords)
  const { language } = useLanguage()
  const nameOf = new Map(recipientsOf(known).map(({ key, name }) => [key, name]))
  return (
    <div className="person" aria-live="polite">
      <h3>{say('found')}</h3>
      <Deliveries
        known={known}
        proof={({ index }) => (
          <p className="small">
            <Link href={`/ledger/${index}`}>{ofKnown('proof', { index })}</Link>
          </p>
        )}
      />
      <h3>{say('withdrawn')}</h3>
      {known.withdrawals.length === 0 ? <p className="quiet">{say('withdrawn.none')}</p> : null}
      <ul>
        {known.withdrawals.map(({ to, at }) => (
          <li key={to}>
            {say('withdrawn.at', {
              whom: to === null ? say('withdrawn.all') : (nameOf.get(to) ?? to),
              day: formatDay(at.slice(0, 10), language),
            })}
          </li>
        ))}
      </ul>
      {known.notices.length === 0 ? null : <NoticeList notices={known.notices} />}
      <h3>{say('take-back')}</h3>
      <Withdraw said={said} known={known} renew={renew} />
      <h3>{say('link.for')}</h3>
      <MakeLink said={said} />
    </div>
  )
}

const all = ''

function Withdraw({ said, known, renew }: FoundProps): ReactNode {
  const say = useWords(peopleWords)
  const api = useApi()
  const [to, setTo] = useState(all)
  const [isAsked, ask] = useState(false)
  const changing = useChange({
    send: (does: 'withdraw' | 'consent-again', headers) =>
      answerOf(
        api.POST('/v1/people/withdrawals', {
          body: { ...said, does, ...(to === all ? {} : { to }) },
          headers,
        }),
      ),
    stale: ['people-notices'],
    then: answer => {
      renew(knownOf(answer))
      ask(false)
    },
  })
  const holds = known.withdrawals.some(one => one.to === (to === all ? null : to))
  return (
    <div className="setting__form">
      <SelectField
        label={say('withdraw.from')}
        value={to}
        options={[
          { value: all, text: say('withdrawn.all') },
          ...recipientsOf(known).map(({ key, name }) => ({ value: key, text: name })),
        ]}
        onChange={setTo}
      />
      {holds ? (
        <Button isDisabled={changing.isPending} onPress={() => changing.mutate('consent-again')}>
          {say('again.do')}
        </Button>
      ) : (
        <Button isDisabled={changing.isPending} onPress={() => ask(true)}>
          {say('withdraw')}
        </Button>
      )}
      {isUntold(known) ? (
        <Button isDisabled={changing.isPending} onPress={() => changing.mutate('withdraw')}>
          {say('send-on')}
        </Button>
      ) : null}
      {changing.error && !isAsked ? <ProblemNotice error={changing.error} /> : null}
      {isAsked ? (
        <Confirm
          title={say('withdraw')}
          text={say('withdraw.what')}
          action={say('withdraw')}
          close={() => ask(false)}
          run={() => changing.mutate('withdraw')}
          isPending={changing.isPending}
          error={changing.error}
        />
      ) : null}
    </div>
  )
}
