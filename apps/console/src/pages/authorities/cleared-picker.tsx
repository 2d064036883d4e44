/** The carnet of a transfer that was cleared here: which transfer, and which of its legs. */
import { formatDay } from '@carnet/locales'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import { answerOf, useApi } from '../../api/client.ts'
import { ProblemNotice } from '../../kit/problem.tsx'
import { SelectField } from '../../kit/select-field.tsx'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { useDeclarationNames } from '../approvals/use-declarations.ts'
import { dayOf } from '../organisation/use-me.ts'
import { useTransfer } from '../transfers/one/transfer.ts'
import { authoritiesWords } from './authorities.words.ts'

interface PickerProps {
  readonly first: string
  readonly firstLeg: string
  /** The text of the carnet; null while there is none. */
  readonly take: (carnet: string | null) => void
}

export function ClearedPicker({ first, firstLeg, take }: PickerProps): ReactNode {
  const say = useWords(authoritiesWords)
  const { language } = useLanguage()
  const api = useApi()
  const [transfer, setTransfer] = useState(first)
  const names = useDeclarationNames()
  const cleared = useQuery({
    queryKey: ['cleared'],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/v1/transfers', { params: { query: { state: 'cleared', limit: 200 } }, signal })),
  })
  if (cleared.error) return <ProblemNotice error={cleared.error} again={() => cleared.refetch()} />
  if (cleared.data?.items.length === 0) return <p className="notice">{say('new.transfer.none')}</p>
  const nameOf = (declaration: string): string =>
    names.data?.items.find(({ id }) => id === declaration)?.name ?? declaration.slice(0, 8)
  return (
    <>
      <SelectField
        label={say('new.transfer')}
        value={transfer}
        options={[
          ...(transfer === '' ? [{ value: '', text: say('choose') }] : []),
          ...(cleared.data?.items ?? []).map(({ id, declaration, changed_at }) => ({
            value: id,
            text: `${nameOf(declaration)} · ${formatDay(dayOf(changed_at), language)} · ${id.slice(0, 8)}`,
          })),
        ]}
        onChange={setTransfer}
      />
      {transfer === '' ? null : (
        <Leg key={transfer} transfer={transfer} first={transfer === first ? firstLeg : ''} take={take} />
      )}
    </>
  )
}

interface LegProps {
  readonly transfer: string
  readonly first: string
  readonly take: (carnet: string | null) => void
}

function Leg({ transfer, first, take }: LegProps): ReactNode {
  const say = useWords(authoritiesWords)
  const api = useApi()
  const { data, error, refetch } = useTransfer(transfer)
  const legs = data?.clearance?.legs.map(({ leg }) => leg) ?? []
  const [chosen, choose] = useState(first)
  const leg = chosen === '' ? (legs[0] ?? '') : chosen
  const carnet = useQuery({
    queryKey: ['carnet', transfer, leg],
    enabled: leg !== '',
    queryFn: async ({ signal }) => {
      const text = await answerOf(
        api.GET('/v1/transfers/{id}/carnet', {
          params: { path: { id: transfer }, query: { leg } },
          parseAs: 'text',
          signal,
        }),
      )
      return text as unknown as string
    },
  })
  const text = carnet.data ?? null
  useEffect(() => {
    take(text)
    return () => take(null)
  }, [take, text])
  if (error) return <ProblemNotice error={error} again={() => refetch()} />
  if (carnet.error) return <ProblemNotice error={carnet.error} again={() => carnet.refetch()} />
  return legs.length > 1 ? (
    <SelectField
      label={say('new.leg')}
      value={leg}
      options={legs.map(value => ({ value, text: value }))}
      onChange={choose}
    />
  ) : null
}
