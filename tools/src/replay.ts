/** What every regime answers to every example: the findings, in a form that compares line by line. */
import { CarnetError, type Issue } from '@carnet/errors'
import { type Decision, decide, type LegFinding, type Measure } from '@carnet/law'
import { collectLibrary, type Library, readDeclaration, readExamples, runExample } from '@carnet/lawbook'

/** One answer: property to value. A list is a set: sorted, and compared member by member. */
export type Answer = Readonly<Record<string, string | readonly string[]>>

/** Name of the answer (`example REGIME leg`) to the answer, sorted by name. */
export type Answers = Readonly<Record<string, Answer>>

/** For declarations that do not say their day. Any day would do that stays the same between two replays. */
const withoutDay = '2026-06-01'

/** Replays all examples. `files` are texts by path from the root: `regimes/…`, `examples/…`. Reading faults become answers, too. */
export function replay(files: Readonly<Record<string, string>>): Answers {
  const issues: Issue[] = []
  const library = collectLibrary(below('regimes/', files), issues)
  const answers: [string, Answer][] = []
  for (const [path, text] of Object.entries(files)) {
    if (/^regimes\/(?!template\/).*\.examples\.yaml$/.test(path))
      answers.push(...replayExamples(path, text, library, issues))
    if (/^examples\/[^/]+\/declaration[^/]*\.yaml$/.test(path))
      answers.push(...replayDeclaration(path, text, library))
  }
  if (issues.length > 0) answers.push(['regimes', { faults: issues.map(faultOf) }])
  return Object.fromEntries(answers.sort(([one], [other]) => (one < other ? -1 : 1)))
}

function below(folder: string, files: Readonly<Record<string, string>>): Record<string, string> {
  const inside = Object.entries(files).filter(([path]) => path.startsWith(folder))
  return Object.fromEntries(inside.map(([path, text]) => [path.slice(folder.length), text]))
}

function replayExamples(path: string, text: string, library: Library, issues: Issue[]): [string, Answer][] {
  const folder = path.split('/')[1]!
  return readExamples(text, path, library, issues).flatMap(example => {
    const { decision, differences } = runExample(example, library, folder)
    const failing: [string, Answer][] =
      differences.length > 0 ? [[`${example.id} expected`, { differences }]] : []
    return [...answersOf(example.id, decision), ...failing]
  })
}

function replayDeclaration(path: string, text: string, library: Library): [string, Answer][] {
  try {
    const options = { vocabulary: library.vocabulary, codes: library.codes, today: withoutDay }
    const { declaration } = readDeclaration(text, path, options)
    const { regimes, vocabulary } = library
    return answersOf(path, decide({ declaration, regimes, vocabulary }))
  } catch (error) {
    if (!(error instanceof CarnetError)) throw error
    return [[path, { faults: error.issues.map(faultOf) }]]
  }
}

const faultOf = ({ code, at, data }: Issue): string => `${code} ${at.file ?? ''} ${JSON.stringify(data)}`

function answersOf(name: string, decision: Decision): [string, Answer][] {
  const { outcome, standing, no_regime } = decision
  const whole: [string, Answer] = [
    name,
    { outcome, standing: standing ?? 'none', no_regime: [...no_regime].sort() },
  ]
  const legs = decision.findings.flatMap(({ regime, legs }) =>
    legs.map((leg): [string, Answer] => [`${name} ${regime} ${leg.leg}`, answerOf(leg)]),
  )
  return [whole, ...legs]
}

function answerOf(leg: LegFinding): Answer {
  return {
    outcome: leg.outcome,
    possible: sorted(leg.possible),
    reason: leg.reason ?? 'none',
    standing: leg.standing ?? 'none',
    otherwise: leg.otherwise ?? 'none',
    measures: sorted(leg.measures.filter(({ applies }) => applies !== 'no').map(measureText)),
    ways: sorted(
      leg.measures.flatMap(({ provision, ways }) =>
        ways.flat().map(way => `${provision}: ${way.mechanism} ${way.state}`),
      ),
    ),
    duties: sorted(leg.duties.map(({ duty, provision, done }) => `${provision}: ${duty} done=${done}`)),
    missing: sorted(leg.missing.map(({ record, fact }) => `${record}.${fact}`)),
    presumed: sorted(leg.presumed.map(({ record, fact }) => `${record}.${fact}`)),
  }
}

function measureText({ effect, provision, applies, items }: Measure): string {
  const because = items.length > 0 ? ` because of ${[...items].sort().join(', ')}` : ''
  return `${effect} ${provision}${applies === 'unknown' ? '?' : ''}${because}`
}

const sorted = (values: readonly string[]): string[] => [...new Set(values)].sort()
