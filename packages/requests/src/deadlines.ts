/** The days that matter, counted as the law of each regime counts them, if the answer goes out on the day that is set for it. */
import type { Day, Decision, Regime, Words } from '@carnet/law'
import { type Filling, label } from '@carnet/locales'
import { burdensOfDecision, counted, obligationsOf } from '@carnet/obligations'
import { citedOf, type Law } from './findings.ts'
import type { MemoApproval, MemoDeadline, MemoFinding } from './memo.ts'
import type { ForeignRequest } from './request.ts'

export function deadlinesOf(
  law: Law,
  request: ForeignRequest,
  decision: Decision,
  findings: readonly MemoFinding[],
): readonly MemoDeadline[] {
  const { answer_due: due, declaration } = request
  const today = declaration.as_of
  const all = [
    ...answerDeadline(request),
    ...findings.flatMap(finding => {
      const regime = law.regimes.find(({ code }) => code === finding.regime)
      return regime && due !== null ? askBy(regime, finding.approvals, due) : []
    }),
    ...owed(law, request, decision),
  ]
  const shown = all.map(one => ({ ...one, late: one.day !== null && one.kind !== 'keep' && one.day < today }))
  return shown.sort(
    (a, b) => compare(a.day ?? lastOfAll, b.day ?? lastOfAll) || compare(a.words.en, b.words.en),
  )
}

type Undated = Omit<MemoDeadline, 'late'>

const both = (code: string, en: Filling = {}, zh: Filling = {}): Words => ({
  en: label(code, 'en', en),
  zh: label(code, 'zh', zh),
})

function answerDeadline({ answer_due, asks }: ForeignRequest): readonly Undated[] {
  if (answer_due === null) return []
  const words = both('request.deadline.answer')
  const name = asks.name
  return [
    {
      kind: 'answer',
      regime: null,
      code: 'answer-request',
      words: name === null ? words : { en: `${words.en}: ${name}`, zh: `${words.zh}：${name}` },
      day: answer_due,
      provision: null,
      cited: null,
      cautions: [],
    },
  ]
}

/** The last day on which an authority can be asked so that the time which the law gives it ends by the day of the answer. */
function askBy(regime: Regime, approvals: readonly MemoApproval[], due: Day): readonly Undated[] {
  return approvals.flatMap(
    ({ mechanism, title, steps, state, cite, source, checked, confidence, doubt, asked_by }) => {
      const spans = steps.flatMap(({ takes }) => (takes === null ? [] : [takes]))
      if (spans.length === 0 || state !== 'to-do') return []
      let day = due
      const cautions = new Set<MemoDeadline['cautions'][number]>()
      // One step after the other, from the last one back.
      for (const span of spans.toReversed()) {
        const before = counted(regime, day, span, -1)
        day = before.day
        for (const caution of before.cautions) cautions.add(caution)
      }
      const one: Undated = {
        kind: 'ask-by',
        regime: regime.code,
        code: mechanism,
        words: both('request.deadline.ask-by', { what: title.en }, { what: title.zh }),
        day,
        provision: asked_by[0] ?? `${regime.code}/${mechanism}`,
        cited: { cite, source, checked, confidence, doubt },
        cautions: [...cautions],
      }
      return [one]
    },
  )
}

function owed({ regimes, vocabulary }: Law, request: ForeignRequest, decision: Decision): readonly Undated[] {
  const { declaration, answer_due } = request
  const handOver = (): Day | null => answer_due
  const all = obligationsOf({
    regimes,
    vocabulary,
    burdens: burdensOfDecision(decision),
    declaration,
    moved: handOver,
    first: handOver,
  })
  const seen = new Set<string>()
  return all.flatMap(
    ({ kind, regime, code, words, due, provision, cite, source, confidence, doubt, done, cautions, leg }) => {
      const key = JSON.stringify([regime, provision, code, kind, due])
      if (done === 'yes' || kind === 'standing' || seen.has(key)) return []
      if (!concerns(decision, regime, leg)) return []
      seen.add(key)
      const law = regimes.find(one => one.code === regime)?.provisions.find(one => one.id === provision)
      const checked = law ? citedOf(law).checked : declaration.as_of
      const cited = { cite, source, checked, confidence, doubt }
      return [{ kind, regime, code, words, day: due, provision, cited, cautions } satisfies Undated]
    },
  )
}

const concerns = ({ findings }: Decision, regime: string, leg: string): boolean =>
  findings.some(
    one =>
      one.regime === regime &&
      one.legs.some(finding => finding.leg === `legs.${leg}` && finding.outcome !== 'out-of-scope'),
  )

/** After every day that can be written. */
const lastOfAll = '~'
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
