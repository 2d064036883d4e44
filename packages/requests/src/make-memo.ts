/** From a request to its memo: one decision, and what follows from it. */
import { expectedOf } from '@carnet/interview'
import { type Decision, type Declaration, decide, openQuestions, questionKey, type Words } from '@carnet/law'
import { questionOf } from '@carnet/present'
import { deadlinesOf } from './deadlines.ts'
import { findingsOf, type Law, short } from './findings.ts'
import type { Memo, MemoQuestion } from './memo.ts'
import type { ForeignRequest } from './request.ts'
import { waysOf } from './ways.ts'

/** The same request under the same law gives the same memo. */
export async function makeMemo(law: Law, request: ForeignRequest): Promise<Memo> {
  const { regimes, vocabulary } = law
  const { declaration } = request
  const decision = decide({ declaration, regimes, vocabulary })
  const findings = findingsOf(law, decision)
  const { ways, complete } = await waysOf(law, request, decision)
  return {
    carnet_memo: 1,
    as_of: decision.as_of,
    outcome: decision.outcome,
    standing: decision.standing,
    findings,
    deadlines: deadlinesOf(law, request, decision, findings),
    questions: questionsOf(law, request),
    ways,
    ways_complete: complete,
    counters: countersOf(decision),
    no_regime: decision.no_regime,
  }
}

const countersOf = ({ findings }: Decision): Memo['counters'] =>
  Object.fromEntries(
    findings.flatMap(({ regime, legs }) =>
      legs.flatMap(({ counters, outcome }) =>
        Object.entries(outcome === 'out-of-scope' ? {} : counters).map(
          ([name, total]) => [`${regime}.${name}`, total] as const,
        ),
      ),
    ),
  )

/** What is still to be answered, what settles most for the least effort first. */
export function questionsOf(law: Law, { declaration, unknown }: ForeignRequest): readonly MemoQuestion[] {
  const { regimes, vocabulary } = law
  return openQuestions({ declaration, regimes, vocabulary }, new Set(unknown)).map(question => {
    const { record, kind, fact, asked_by, leads } = question
    const regime = leads[0]?.regime ?? ''
    const expected = expectedOf(vocabulary, kind, fact)
    return {
      key: questionKey({ record, fact, regime }),
      record,
      kind,
      fact,
      asked_by,
      leads,
      regime,
      words: questionOf(law, { record, kind, fact }),
      cites: asked_by.flatMap(id => citeOf(law, id)),
      expected,
      known: expected.form === 'names' ? namesOf(declaration, expected.of) : [],
    }
  })
}

const namesOf = (
  { parties, people, items, legs, agreements }: Declaration,
  kind: string,
): readonly string[] =>
  [parties, people, items, legs, agreements]
    .flat()
    .filter(record => record.kind === kind)
    .map(({ name }) => short(name))

function citeOf({ regimes }: Law, id: string): readonly Words[] {
  for (const { code, provisions } of regimes) {
    const cite = provisions.find(one => one.id === id)?.provenance.cite
    if (cite) return [{ en: `${code} ${cite.en}`, zh: `${code} ${cite.zh}` }]
  }
  return []
}
