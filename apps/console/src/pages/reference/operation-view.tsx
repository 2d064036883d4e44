/** One route: what it is, folded; what it takes and gives, unfolded. */
import type { CSSProperties, ReactNode } from 'react'
import { useWords } from '../../words/use-words.ts'
import type { Content, Field, Operation } from './operations.ts'
import { referenceWords } from './reference.words.ts'

export function OperationView({ operation }: { readonly operation: Operation }): ReactNode {
  const say = useWords(referenceWords)
  const { method, path, summary, permission, parameters, body, answers } = operation
  return (
    <details className="route" id={operation.id}>
      <summary>
        <span className="route__address">
          <span className="route__method">{method}</span> <code>{path}</code>
        </span>
        <span className="route__summary" lang="en">
          {summary}
        </span>
      </summary>
      <div className="route__more">
        <p className="small quiet">
          {permission === 'everybody' || permission === 'signed-in' ? (
            say(permission)
          ) : (
            <>
              {say('permission')} <code>{permission}</code>
            </>
          )}
        </p>
        {parameters.length > 0 ? <Fields title={say('parameters')} fields={parameters} /> : null}
        {body ? <ContentView title={say('body')} content={body} /> : null}
        {answers.map(answer => (
          <ContentView
            key={answer.status}
            title={say('answer', { status: answer.status })}
            content={answer}
          />
        ))}
      </div>
    </details>
  )
}

function ContentView({ title, content }: { readonly title: string; readonly content: Content }): ReactNode {
  const say = useWords(referenceWords)
  const { types, fields } = content
  const text = types.length === 0 ? say('answer.empty') : types.join(', ')
  if (fields.length > 0) return <Fields title={title} note={text} fields={fields} />
  return (
    <p className="route__part">
      {title} <span className="small quiet">{text}</span>
    </p>
  )
}

interface FieldsProps {
  readonly title: string
  readonly note?: string
  readonly fields: readonly Field[]
}

function Fields({ title, note, fields }: FieldsProps): ReactNode {
  const say = useWords(referenceWords)
  return (
    <table className="route__fields">
      <caption>
        {title} {note ? <span className="small quiet">{note}</span> : null}
      </caption>
      <thead className="unseen">
        <tr>
          <th scope="col">{say('name')}</th>
          <th scope="col">{say('type')}</th>
          <th scope="col">{say('meaning')}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map((field, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a shape never change places
          <tr key={index}>
            <th scope="row" style={{ '--depth': field.depth } as CSSProperties}>
              <code>{field.name}</code>
            </th>
            <td>
              <code>{field.type}</code>{' '}
              {field.isRequired ? <span className="small quiet">{say('required')}</span> : null}
            </td>
            <td lang="en">{field.description}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
