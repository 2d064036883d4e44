/** The API, readable: made from the document of the service that this page came from. */
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useDeferredValue, useState } from 'react'
import { nameless, ProblemError, UnreachableError } from '../../api/problem.ts'
import { Page } from '../../kit/page.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { Waiting } from '../../kit/waiting.tsx'
import { useWords } from '../../words/use-words.ts'
import { OperationView } from './operation-view.tsx'
import { type ApiDocument, groupsOf, search } from './operations.ts'
import { referenceWords } from './reference.words.ts'

const address = '/openapi.json'

async function load(signal: AbortSignal): Promise<ApiDocument> {
  const answer = await fetch(address, { signal }).catch(error => {
    throw signal.aborted ? error : new UnreachableError(error)
  })
  if (!answer.ok) throw new ProblemError(nameless(answer))
  return (await answer.json()) as ApiDocument
}

const hints = ['how.key', 'how.problem', 'how.idempotency', 'how.agents'] as const

export default function ReferencePage(): ReactNode {
  const say = useWords(referenceWords)
  const [words, setWords] = useState('')
  const asked = useDeferredValue(words)
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['openapi'],
    queryFn: ({ signal }) => load(signal),
  })
  const groups = data ? search(groupsOf(data), asked) : []
  const count = groups.reduce((sum, { operations }) => sum + operations.length, 0)
  return (
    <Page title={say('title')} lead={data ? say('lead', { version: data.info.version }) : null}>
      {isPending ? <Waiting /> : null}
      {error ? <ProblemNotice error={error} again={() => refetch()} /> : null}
      {data ? (
        <>
          <ul className="reference__hints">
            {hints.map(hint => (
              <li key={hint}>{say(hint)}</li>
            ))}
            <li>
              <a href={address}>{say('document')}</a>
            </li>
          </ul>
          <label className="field reference__find">
            <span>{say('find')}</span>
            <input type="search" value={words} onChange={({ target }) => setWords(target.value)} />
          </label>
          <p className="small quiet" role="status">
            {count === 0 ? say('none') : say('found', { count })}
          </p>
          {groups.map(({ name, operations }) => (
            <section key={name} className="reference__group">
              <h2>{name}</h2>
              {operations.map(operation => (
                <OperationView key={operation.id} operation={operation} />
              ))}
            </section>
          ))}
        </>
      ) : null}
    </Page>
  )
}
