/** A standing approval is given: for one declaration, within bounds, after reading what an agent may then do. */
import type { FormEvent, ReactNode } from 'react'
import { Link, useLocation, useSearchParams } from 'wouter'
import { answerOf, useApi } from '../../api/client.ts'
import { useChange } from '../../api/use-change.ts'
import { Button } from '../../kit/button.tsx'
import { CategoryPicker } from '../../kit/category-picker.tsx'
import { Page } from '../../kit/page.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { SelectField } from '../../kit/select-field.tsx'
import { today } from '../../words/today.ts'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { useMe } from '../organisation/use-me.ts'
import { oneWords } from '../transfers/one/one.words.ts'
import { planNameText } from '../transfers/one/plan-title.ts'
import type { Transfer } from '../transfers/one/transfer.ts'
import { addressOf, boundsOf, type Form, formIn, type Proposed } from './approval-form.ts'
import { approvalsWords } from './approvals.words.ts'
import { MayDo, Ways } from './may-do.tsx'
import { type Bounds, keepEverything, periods } from './standing.ts'
import { useDeclarationNames, useDeclared, useLastDecided } from './use-declarations.ts'

export default function NewApprovalPage(): ReactNode {
  const say = useWords(approvalsWords)
  const api = useApi()
  const [address, setAddress] = useSearchParams()
  const [, navigate] = useLocation()
  const id = address.get('declaration') ?? ''
  const names = useDeclarationNames()
  const { whole, declared, error } = useDeclared(id)
  const last = useLastDecided(id)
  const plans = plansOf(last.data)
  const form = formIn(address, proposedFrom(last.data, declared?.categories ?? []), today())
  const change = (more: Partial<Form>): void => setAddress(addressOf({ ...form, ...more }), { replace: true })
  const giving = useChange({
    send: (body: { declaration: string; revision: number; bounds: Bounds }, headers) =>
      answerOf(api.POST('/v1/standing-approvals', { body, headers })),
    stale: ['standing-approvals'],
    then: () => navigate('/approvals'),
  })
  const bounds = boundsOf(form, today())
  const isKnown = whole !== undefined && declared !== undefined && last.data !== undefined
  const give = (event: FormEvent): void => {
    event.preventDefault()
    if (bounds && whole) giving.mutate({ declaration: id, revision: whole.revision, bounds })
  }
  const me = useMe()
  const mayNot = me.data !== undefined && !me.data.roles.includes('approver')
  const all = names.data?.items.filter(one => one.archived_at === null || one.id === id) ?? []
  return (
    <Page title={say('new.title')} lead={say('new.lead')} width="text">
      <p className="small">
        <Link href="/approvals">{say('all')}</Link>
      </p>
      {names.error ? <ProblemNotice error={names.error} again={() => names.refetch()} /> : null}
      {mayNot ? <p className="notice">{say('role.none')}</p> : null}
      {mayNot ? null : names.data && all.length === 0 ? (
        <section className="empty">
          <h2>{say('declaration.none')}</h2>
          <Link className="button button--strong" href="/transfers/new">
            {say('declaration.begin')}
          </Link>
        </section>
      ) : (
        <form className="approval-form" onSubmit={give}>
          <SelectField
            label={say('declaration')}
            value={id}
            options={[
              ...(id === '' ? [{ value: '', text: say('declaration.choose') }] : []),
              ...all.map(one => ({ value: one.id, text: one.name })),
            ]}
            // Another declaration has other data and other plans.
            onChange={declaration => setAddress({ declaration }, { replace: true })}
          />
          {error ? <ProblemNotice error={error} /> : null}
          {last.error ? <ProblemNotice error={last.error} again={() => last.refetch()} /> : null}
          {isKnown ? (
            <>
              <Ways declared={declared} />
              {last.data === null ? <p className="notice">{say('undecided')}</p> : null}
              <BoundFields
                form={form}
                change={change}
                plans={plans}
                offered={offeredFrom(last.data, declared.categories)}
              />
              <section className="notice" aria-live="polite">
                <h2>{say('may.title')}</h2>
                {bounds ? (
                  <>
                    <MayDo name={whole.name} bounds={bounds} declared={declared} />
                    <p>{say('may.not')}</p>
                    <p className="quiet">{say('may.who')}</p>
                  </>
                ) : (
                  <p className="quiet">{say('may.short')}</p>
                )}
              </section>
              {giving.error ? <ProblemNotice error={giving.error} /> : null}
              <p className="page__actions">
                <Button type="submit" weight="strong" isDisabled={bounds === null || giving.isPending}>
                  {say('do')}
                </Button>
              </p>
            </>
          ) : null}
        </form>
      )}
    </Page>
  )
}

type Last = ReturnType<typeof useLastDecided>['data']

interface Plan {
  readonly name: string
  readonly isReady: boolean
  /** Columns that it takes away. */
  readonly drops: ReadonlySet<string>
}

const whichKeepsAll: Plan = { name: keepEverything, isReady: true, drops: new Set() }

function plansOf(last: Last): readonly Plan[] {
  const plans = (last?.plans ?? null) as Transfer['plans']
  const all = (plans?.plans ?? []).map(({ name, ready, changes }) => ({
    name,
    isReady: ready,
    drops: new Set(changes.filter(({ change }) => change === 'drop').map(({ item }) => item)),
  }))
  return all.length > 0 ? all : [whichKeepsAll]
}

/** The kinds of data that were found last, whether or not a plan takes them away; without data those that are declared. */
function offeredFrom(last: Last, declared: readonly string[]): readonly string[] {
  const found = categoriesIn(last, () => true)
  return found.length > 0 ? found : declared
}

/** What was decided last, and no more: of what the plan takes away, nothing moves. */
function proposedFrom(last: Last, declared: readonly string[]): Proposed {
  const plans = plansOf(last)
  const plan = plans.find(({ name }) => name === last?.plan?.name) ?? plans.find(({ isReady }) => isReady)
  const kept = categoriesIn(last, column => !plan?.drops.has(column))
  const people = (last?.found ?? []).reduce((sum, one) => sum + one.people.high, 0)
  return {
    plans: plan ? [plan.name] : [],
    categories: withoutThoseBelow(kept.length > 0 ? kept : declared),
    people: people > 0 ? String(people) : '',
  }
}

/** What was found and what a person said of it: both have to be allowed. */
function categoriesIn(last: Last, isWanted: (column: string) => boolean): readonly string[] {
  const found = last?.found ?? []
  const all = found.flatMap(({ leg, columns }) =>
    columns
      .filter(({ name }) => isWanted(found.length > 1 ? `${leg}/${name}` : name))
      .flatMap(one => [one.category, one.found]),
  )
  return [...new Set(all)].filter(one => one !== null).sort()
}

/** A category stands for those below it. */
const withoutThoseBelow = (all: readonly string[]): readonly string[] =>
  all.filter(one => !all.some(other => one.startsWith(`${other}.`))).sort()

interface FieldsProps {
  readonly form: Form
  readonly change: (more: Partial<Form>) => void
  readonly plans: readonly Plan[]
  readonly offered: readonly string[]
}

function BoundFields({ form, change, plans, offered }: FieldsProps): ReactNode {
  const say = useWords(approvalsWords)
  const sayOfPlan = useWords(oneWords)
  const { language } = useLanguage()
  const number = (key: 'people' | 'clearances', least: number): ReactNode => (
    <label className="field">
      <span>{say(key)}</span>
      <input
        type="number"
        inputMode="numeric"
        min={least}
        step={1}
        required
        value={form[key]}
        onChange={({ target }) => change({ [key]: target.value })}
      />
    </label>
  )
  return (
    <>
      <fieldset className="choices choices--several">
        <legend>{say('plans')}</legend>
        {plans.map(({ name, isReady }) => (
          <label key={name}>
            <input
              type="checkbox"
              checked={form.plans.includes(name)}
              onChange={({ target }) =>
                change({
                  plans: target.checked ? [...form.plans, name] : form.plans.filter(one => one !== name),
                })
              }
            />
            <span>
              {planNameText(name, sayOfPlan, language)}
              {isReady ? null : <span className="small quiet"> · {say('plan.not-ready')}</span>}
            </span>
          </label>
        ))}
      </fieldset>
      <div>
        <CategoryPicker
          label={say('categories')}
          chosen={form.categories}
          // What a chosen one stands for is allowed with it.
          offered={offered.filter(one => !form.categories.some(other => one.startsWith(`${other}.`)))}
          choose={categories => change({ categories })}
        />
        <p className="small quiet">{say('categories.hint')}</p>
      </div>
      <div className="approval-form__numbers">
        {number('people', 0)}
        <SelectField
          label={say('per')}
          value={form.per}
          options={periods.map(value => ({ value, text: say(`per.${value}`) }))}
          onChange={value => change({ per: periods.find(one => one === value) ?? form.per })}
        />
        {number('clearances', 1)}
        <label className="field">
          <span>{say('until')}</span>
          <input
            type="date"
            min={today()}
            required
            value={form.until}
            onChange={({ target }) => target.value && change({ until: target.value })}
          />
        </label>
      </div>
    </>
  )
}
