/** Many carnets verified at once, with the keys that the desk trusts. */
import { type ReactNode, useState } from 'react'
import { DropZone as Zone } from 'react-aria-components/DropZone'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import { Button } from '../../kit/button.tsx'
import { Choice } from '../../kit/choice.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { useWords } from '../../words/use-words.ts'
import { DeskPage } from './desk-page.tsx'
import { filingsWords } from './filings.words.ts'
import { FollowingSaid, isSuccessions, useFollowing } from './followed-keys.tsx'
import { type BulkState, mostRows, useBulk } from './use-bulk.ts'
import { useWayText } from './use-way-text.ts'

export default function BulkPage(): ReactNode {
  return <DeskPage part="verify">{() => <Bulk />}</DeskPage>
}

function Bulk(): ReactNode {
  const say = useWords(filingsWords)
  const state = useBulk()
  const { count, end, error, isBusy, verify } = state
  const following = useFollowing()
  /** What says how keys came after one another goes first, so that the carnets are checked with it. */
  const take = async (files: readonly File[]): Promise<void> => {
    for (const file of files.filter(isSuccessions)) {
      // What is wrong with it is said; then nothing is verified as if it had been followed.
      try {
        await following.mutateAsync(await file.text())
      } catch {
        return
      }
    }
    const carnets = files.find(file => !isSuccessions(file))
    if (carnets) await verify(carnets)
  }
  return (
    <section className="desk-part">
      <p className="quiet">{say('bulk.lead')}</p>
      <Zone
        className="drop"
        aria-label={say('bulk.drop')}
        onDrop={async event => {
          const files = event.items.flatMap(item => (item.kind === 'file' ? [item.getFile()] : []))
          await take(await Promise.all(files))
        }}
      >
        <div className="drop__what">
          <p>{say('bulk.drop')}</p>
        </div>
        <div className="drop__actions">
          <FileTrigger allowsMultiple onSelect={files => files && take([...files])}>
            <Button weight="strong" isDisabled={isBusy}>
              {say('bulk.choose')}
            </Button>
          </FileTrigger>
        </div>
      </Zone>
      <FollowingSaid following={following} />
      {error ? <ProblemNotice error={error} /> : null}
      <p className="verdict" role="status">
        {isBusy ? say('bulk.busy', { count }) : null}
        {end && !isBusy
          ? say('bulk.done', { count: end.carnets, good: end.good, unpinned: end.unpinned, bad: end.bad })
          : null}
      </p>
      {end?.problem ? <p className="notice notice--failed">{end.problem}</p> : null}
      {isBusy ? null : <Results state={state} />}
    </section>
  )
}

const shown = ['all', 'bad', 'unpinned', 'good'] as const
type Shown = (typeof shown)[number]

function Results({ state }: { readonly state: BulkState }): ReactNode {
  const say = useWords(filingsWords)
  const wayText = useWayText()
  const [only, setOnly] = useState<Shown>('all')
  const rows = state.rows.filter(({ result }) => only === 'all' || result === only).slice(0, mostRows)
  if (state.rows.length === 0) return null
  return (
    <>
      <Choice
        label={say('bulk.only')}
        value={only}
        options={shown.map(value => ({ value, text: say(`bulk.${value}`) }))}
        onChange={setOnly}
      />
      <table className="rows desk-cells">
        <thead>
          <tr>
            {(['name', 'result', 'issuer', 'why'] as const).map(key => (
              <th key={key} scope="col">
                {say(`bulk.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ line, name, result, known, issuer, from, to, problem }) => (
            <tr key={line ?? name}>
              <th scope="row" className="mono">
                {name ?? say('bulk.line', { number: line ?? 0 })}
              </th>
              <td data-label={say('bulk.result')} data-result={result}>
                {say(`bulk.${result}`)}
              </td>
              <td data-label={say('bulk.issuer')}>
                {known ?? (issuer ? <span className="mono">{issuer.slice(0, 24)}…</span> : '–')}
              </td>
              <td data-label={say('bulk.why')}>
                {problem ?? (from !== undefined ? wayText({ from, to: to ?? null }) : '–')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {state.count > rows.length ? (
        <p className="small quiet">{say('bulk.shown', { count: rows.length })}</p>
      ) : null}
    </>
  )
}
