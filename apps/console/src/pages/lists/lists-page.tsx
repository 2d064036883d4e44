/** The lists of a regime, searched: entries with their thresholds, edition, and how much of each list is loaded. */
import { formatDay } from '@carnet/locales'
import { type ReactNode, useDeferredValue, useEffect } from 'react'
import { useSearchParams } from 'wouter'
import { Choice } from '../../kit/choice.tsx'
import { lawWords } from '../../kit/law.words.ts'
import { TextOfLaw } from '../../kit/law-entry.tsx'
import { LawText } from '../../kit/law-text.tsx'
import { Page } from '../../kit/page.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { SelectField } from '../../kit/select-field.tsx'
import { Waiting } from '../../kit/waiting.tsx'
import { useLaw } from '../../law/ask-law.ts'
import type { ShownEntry, ShownList } from '../../law/lists.ts'
import { today } from '../../words/today.ts'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { listsWords } from './lists.words.ts'

type Which = 'published' | 'all'

export default function ListsPage(): ReactNode {
  const say = useWords(listsWords)
  const [parameters, setParameters] = useSearchParams()
  const code = (parameters.get('regime') ?? '').toUpperCase()
  const words = parameters.get('words') ?? ''
  const which: Which = parameters.get('which') === 'all' ? 'all' : 'published'
  const set = (changes: Readonly<Record<string, string>>): void =>
    setParameters(
      before => {
        const after = new URLSearchParams(before)
        for (const [name, value] of Object.entries(changes)) after.set(name, value)
        return after
      },
      { replace: true },
    )
  const regimes = useLaw('regimes', null)
  const withLists = (regimes.data ?? []).filter(({ lists }) => lists > 0)
  // Whoever names no regime begins with the one that has most lists.
  const first = [...withLists].sort((one, other) => other.lists - one.lists)[0]?.code
  // biome-ignore lint/correctness/useExhaustiveDependencies: once the library is there, and never again
  useEffect(() => {
    if (code === '' && first) set({ regime: first })
  }, [first])
  const asked = useDeferredValue(words.trim())
  const { data, error } = useLaw('lists', { code, words: asked, asOf: today() }, code !== '')
  const wanted = (data ?? []).filter(list => which === 'all' || list.isPublished)
  const shown = asked === '' ? wanted : wanted.filter(({ found }) => found > 0)
  const count = shown.reduce((sum, { found }) => sum + found, 0)
  return (
    <Page title={say('title')} lead={say('lead')}>
      <div className="search">
        <SelectField
          label={say('regime')}
          value={code}
          options={withLists.map(one => ({ value: one.code, text: `${one.name} · ${one.code}` }))}
          onChange={value => set({ regime: value })}
        />
        <label className="field search__words">
          <span>{say('words')}</span>
          <input type="search" value={words} onChange={({ target }) => set({ words: target.value })} />
        </label>
        <Choice
          label={say('which')}
          value={which}
          options={(['published', 'all'] as const).map(value => ({ value, text: say(`which.${value}`) }))}
          onChange={value => set({ which: value })}
        />
      </div>
      {error ? <ProblemNotice error={error} /> : null}
      {data ? null : <Waiting />}
      <p className="small quiet" role="status">
        {data
          ? count > 0
            ? say('found', {
                entries: say('entries', { count }),
                lists: say('found.lists', { count: shown.length }),
              })
            : say(wanted.length === 0 ? 'none.lists' : 'none')
          : ''}
      </p>
      {(asked === '' || shown.length === 0 ? wanted : shown).map(list => (
        <OneList key={list.name} list={list} isOpen={asked !== '' && list.found > 0} />
      ))}
    </Page>
  )
}

function OneList({ list, isOpen }: { readonly list: ShownList; readonly isOpen: boolean }): ReactNode {
  const say = useWords(listsWords)
  const sure = useWords(lawWords)
  const { language } = useLanguage()
  const { title, coverage, cite, source, checked, confidence, doubt, entries, found } = list
  return (
    <section className="list">
      <h2>
        <LawText of={title} />
      </h2>
      <p>
        <LawText of={coverage} />
      </p>
      <p className="small quiet">
        <LawText of={cite} /> · <a href={source}>{say('source')}</a> ·{' '}
        {say('checked', { day: formatDay(checked, language) })}
        {confidence === 'verified' ? null : <strong> · {sure(`confidence.${confidence}`)}</strong>}
      </p>
      {doubt ? (
        <p className="small doubt">
          {say('doubt')}: <LawText of={doubt} />
        </p>
      ) : null}
      {entries.length > 0 ? (
        // Words open what they find; a key makes it anew, so that a list that was closed by hand opens for other words.
        <details key={String(isOpen)} open={isOpen}>
          <summary>{say('entries', { count: found })}</summary>
          <Entries entries={entries} cite={cite} />
          {found > entries.length ? (
            <p className="small quiet">{say('more', { count: found - entries.length })}</p>
          ) : null}
        </details>
      ) : null}
    </section>
  )
}

interface EntriesProps {
  readonly entries: readonly ShownEntry[]
  /** Of the list, for entries without one of their own. */
  readonly cite: string
}

function Entries({ entries, cite }: EntriesProps): ReactNode {
  const say = useWords(listsWords)
  return (
    <table className="rows list__entries">
      <thead>
        <tr>
          {(['entry', 'asks', 'cite'] as const).map(key => (
            <th key={key} scope="col">
              {say(key)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {entries.map((entry, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an entry may stand twice on a list, and none moves
          <EntryRow key={index} entry={entry} citeOfList={cite} />
        ))}
      </tbody>
    </table>
  )
}

function EntryRow({
  entry,
  citeOfList,
}: {
  readonly entry: ShownEntry
  readonly citeOfList: string
}): ReactNode {
  const say = useWords(listsWords)
  const sure = useWords(lawWords)
  const { language } = useLanguage()
  const { title, keys, tiers, when, cite, isVerified, from, until, isInForce, isProposal } = entry
  const days = {
    from: from === null ? '' : formatDay(from, language),
    until: until === null ? '' : formatDay(until, language),
  }
  const span = from && until ? 'since.until' : from ? 'since' : until ? 'until' : null
  return (
    <tr data-ended={!isInForce || undefined}>
      <th scope="row">
        <LawText of={title} />
        <code className="quiet list__keys">{keys.join(' ')}</code>
        {isProposal ? <span className="list__note">{say('proposal')}</span> : null}
      </th>
      <td data-label={say('asks')}>
        {tiers.map(tier => (
          <p key={tier}>
            <LawText of={tier} />
          </p>
        ))}
        {when ? <TextOfLaw value={when} /> : tiers.length === 0 ? <p>{say('listed')}</p> : null}
        {span ? (
          <p className="quiet">
            {say(span, days)}
            {isInForce ? null : ` · ${say('ended')}`}
          </p>
        ) : null}
      </td>
      <td data-label={say('cite')}>
        <LawText of={cite ?? citeOfList} />
        {isVerified ? null : <strong className="list__note">{sure('confidence.unverified')}</strong>}
      </td>
    </tr>
  )
}
