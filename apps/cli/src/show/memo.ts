/** The memo on a request from abroad, as lines: who asks, what each regime says, by when, what is open, the ways through. */
import type { Words } from '@carnet/law'
import type { Library } from '@carnet/lawbook'
import { formatDay, formatList, label, outcomeShapes, spanText, textIn } from '@carnet/locales'
import { placeName } from '@carnet/present'
import {
  changedItems,
  type ForeignRequest,
  type Memo,
  type MemoApproval,
  type MemoFinding,
  type MemoProvision,
  type MemoWay,
} from '@carnet/requests'
import type { Context } from '../context.ts'
import { table, wrap } from '../output.ts'

/** So many mechanisms of which one is enough are named; the others are counted. */
const mostAlternatives = 4
const left = '  '

export function memoLines(
  context: Context,
  library: Library,
  request: ForeignRequest,
  memo: Memo,
  width: number,
): string[] {
  return [
    ...headLines(context, library, request, width),
    ...section(context, 'request.findings'),
    ...memo.findings.flatMap(finding => findingLines(context, finding, width)),
    ...noRegimeLines(context, memo, width),
    ...section(context, 'request.deadlines'),
    ...deadlineLines(context, memo, width),
    ...section(context, 'request.questions'),
    ...questionLines(context, memo, width),
    ...section(context, 'request.ways'),
    ...wayLines(context, memo, width),
    '',
    ...wrap(context.say('request.limits'), width).map(line => context.output.paint(line, 'faint')),
  ]
}

const section = ({ output, say }: Context, code: string): string[] => ['', output.paint(say(code), 'strong')]

function headLines(context: Context, library: Library, request: ForeignRequest, width: number): string[] {
  const { say, language } = context
  const { asks, proceeding, relies_on, instrument, received, answer_due, declaration } = request
  const place = (code: string): string => placeName(code, { vocabulary: library.vocabulary, language })
  const holder = declaration.parties.find(({ name }) => name === 'parties.holder')
  const places = [
    ...new Set(
      declaration.legs.filter(({ values }) => !values.follows).map(({ values }) => values.from_place),
    ),
  ]
  const dot = (parts: readonly (string | null | undefined)[]): string =>
    parts.filter(part => part).join(' · ')
  const rows: [string, string][] = [
    ['request.asks', dot([asks.name, say(`value.${asks.kind}`), place(asks.place), asks.reference])],
    ['request.proceeding', say(`request.proceeding.${proceeding}`)],
    ['request.rests-on', dot([say(`request.basis.${relies_on ?? 'unknown'}`), instrument])],
    ['request.received', formatDay(received, language)],
    ['request.answer-due', answer_due === null ? say('request.no-day') : formatDay(answer_due, language)],
    ['request.holder', typeof holder?.values.name === 'string' ? holder.values.name : 'holder'],
    [
      'request.data',
      formatList(
        declaration.items.map(({ name }) => short(name)),
        language,
      ),
    ],
    [
      'request.lie-in',
      formatList(
        places.map(code => place(String(code))),
        language,
      ),
    ],
  ]
  return table(
    rows.map(([code, text]) => [`${left}${say(code)}`, text]),
    width,
  )
}

const short = (name: string): string => name.slice(name.indexOf('.') + 1)

function findingLines(context: Context, finding: MemoFinding, width: number): string[] {
  const { output, say, bracket, language } = context
  const { regime, outcome, standing, reason, provisions, possible } = finding
  const word = output.paint(`${outcomeShapes[outcome]} ${say(`outcome.${outcome}`)}`, outcome)
  const how = standing && outcome === 'conditional' ? bracket(say(`standing.${standing}`)) : ''
  const why = reason ? `  ${output.paint(say(`reason.${reason}`), 'faint')}` : ''
  const head = `${regime.padEnd(8)}${word}${how}${why}`
  if (outcome === 'out-of-scope') return [head]
  const own = provisions.filter(({ of_request }) => of_request)
  const others = provisions.filter(({ of_request, effect }) => !of_request && effect !== 'oblige')
  const open =
    outcome === 'undetermined'
      ? [
          context.colon(
            say('cli.possible'),
            formatList(
              possible.map(one => say(`outcome.${one}`)),
              language,
            ),
          ),
        ]
      : []
  const lines = [
    ...open,
    ...(own.length > 0
      ? [
          output.paint(say('request.of-request'), 'faint'),
          ...own.flatMap(one => provisionLines(context, one)),
        ]
      : [output.paint(say('request.nothing-of-request'), 'faint')]),
    ...(others.length > 0
      ? [output.paint(say('request.others'), 'faint'), ...others.flatMap(one => provisionLines(context, one))]
      : []),
    ...approvalLines(context, finding),
    ...dutyLines(context, finding),
  ]
  return [head, ...lines.flatMap(line => hang(line, width))]
}

/** Under the finding; what is broken goes on a little to the right. */
const hang = (line: string, width: number): string[] => {
  const lead = (/^ */.exec(line) ?? [''])[0].length
  return wrap(line.trimStart(), width - 10 - lead).map(
    (part, index) => `${' '.repeat(8 + lead + (index === 0 ? 0 : 2))}${part}`,
  )
}

function provisionLines(context: Context, one: MemoProvision): string[] {
  const { output, say, language, colon } = context
  const perhaps = one.applies === 'unknown' ? `  ${output.paint(say('request.perhaps'), 'undetermined')}` : ''
  return [
    `${output.paint(textIn(one.cite, language), 'strong')}  ${textIn(one.text, language)}${perhaps}`,
    ...(one.items.length > 0 && one.effect !== 'exempt'
      ? [`  ${say('because')} ${formatList(one.items, language)}`]
      : []),
    ...(one.doubt
      ? [`  ${output.paint(colon(say('law.doubt'), textIn(one.doubt, language)), 'faint')}`]
      : []),
    ...confidenceLines(context, one.confidence),
    ...(context.verbose
      ? [
          `  ${output.paint(`${one.provision}  ${one.source}  ${say('law.checked', { day: one.checked })}`, 'faint')}`,
        ]
      : []),
  ]
}

const confidenceLines = ({ output, say }: Context, confidence: string): string[] =>
  confidence === 'verified' ? [] : [`  ${output.paint(say(`confidence.${confidence}`), 'conditional')}`]

function approvalLines(context: Context, { approvals }: MemoFinding): string[] {
  const { output, say } = context
  const needed = approvals.filter(({ indispensable }) => indispensable)
  const either = approvals.filter(({ indispensable, state }) => !indispensable && state !== 'held')
  const shown = context.verbose ? either : either.slice(0, mostAlternatives)
  const more = either.length - shown.length
  return [
    ...(needed.length > 0 ? [output.paint(say('request.approvals'), 'faint')] : []),
    ...needed.flatMap(one => approvalText(context, one)),
    ...(either.length > 0 ? [output.paint(say('request.alternatives'), 'faint')] : []),
    ...shown.flatMap(one => approvalText(context, one)),
    ...(more > 0 ? [output.paint(say('cli.more', { count: more }), 'faint')] : []),
  ]
}

function approvalText(context: Context, one: MemoApproval): string[] {
  const { output, say, language, colon, bracket } = context
  const state = one.state === 'open' ? bracket(say('way.open')) : ''
  return [
    `${output.paint(textIn(one.title, language), 'strong')}${state}  ${output.paint(textIn(one.cite, language), 'faint')}`,
    ...one.steps.map(({ title, takes }, index) => {
      const time = takes === null ? '' : bracket(say('request.takes', { span: spanText(takes, language) }))
      return `  ${index + 1}  ${textIn(title, language)}${time}`
    }),
    ...(one.doubt
      ? [`  ${output.paint(colon(say('law.doubt'), textIn(one.doubt, language)), 'faint')}`]
      : []),
    ...confidenceLines(context, one.confidence),
  ]
}

function dutyLines(context: Context, { duties }: MemoFinding): string[] {
  const { output, say, language } = context
  if (duties.length === 0) return []
  return [
    output.paint(say('request.duties'), 'faint'),
    ...duties.map(({ words, cite, done }) => {
      const mark = done === 'yes' ? '✓' : done === 'no' ? '✗' : '·'
      return `${mark} ${textIn(words, language)}  ${output.paint(textIn(cite, language), 'faint')}`
    }),
  ]
}

function noRegimeLines(
  { output, say, colon, language }: Context,
  { no_regime }: Memo,
  width: number,
): string[] {
  if (no_regime.length === 0) return []
  return wrap(colon(say('request.no-regime'), formatList(no_regime, language)), width).map(line =>
    output.paint(line, 'conditional'),
  )
}

function deadlineLines({ output, say, language }: Context, { deadlines }: Memo, width: number): string[] {
  const dated = deadlines.filter(({ cautions, day }) => day !== null || cautions.length > 0)
  if (dated.length === 0) return [`${left}${say('request.no-deadlines')}`]
  return table(
    dated.flatMap(({ day, regime, words, late, cited, cautions }) => [
      [
        `${left}${day === null ? say('cli.owed-open') : late ? output.paint(day, 'prohibited') : day}`,
        regime ?? '',
        late
          ? `${textIn(words, language)}  ${output.paint(say('request.late'), 'prohibited')}`
          : textIn(words, language),
      ],
      ...(cited ? [['', '', output.paint(textIn(cited.cite, language), 'faint')]] : []),
      ...cautions.map(caution => ['', '', output.paint(say(`caution.${caution}`), 'faint')]),
    ]),
    width,
  )
}

function questionLines(context: Context, { questions }: Memo, width: number): string[] {
  const { output, say, language, colon } = context
  if (questions.length === 0) return [`${left}${say('request.no-questions')}`]
  return questions.flatMap(({ key, record, words, cites }) => {
    const text = colon(short(record), textIn(words, language) ?? key)
    const asked = cites.slice(0, 3).map(cite => textIn(cite, language))
    return [
      ...wrap(`? ${text}`, width - 2).map((line, index) => `${left}${index === 0 ? '' : '  '}${line}`),
      `${left}  ${output.paint(key, 'accent')}`,
      ...(asked.length > 0
        ? wrap(`${say('cli.asked-by')} ${formatList(asked, language)}`, width - 4).map(
            line => `${left}  ${output.paint(line, 'faint')}`,
          )
        : []),
    ]
  })
}

function wayLines(context: Context, { ways, ways_complete }: Memo, width: number): string[] {
  const { output, say } = context
  if (ways.length === 0) return wrap(say('request.ways-none'), width - 2).map(line => `${left}${line}`)
  return [
    ...ways.flatMap((way, index) => {
      const [first = '', ...rest] = oneWay(context, way)
      const number = `${left}${index + 1}  `
      return [
        `${number}${output.paint(first, 'strong')}`,
        ...rest.flatMap(line =>
          wrap(line, width - 7).map((part, at) => `     ${at === 0 ? '' : '  '}${part}`),
        ),
      ]
    }),
    ...(ways_complete ? [] : [`${left}${output.paint(say('request.ways-more'), 'faint')}`]),
  ]
}

function oneWay(context: Context, way: MemoWay): string[] {
  const { say, language, colon } = context
  const said = (texts: readonly Words[]): string =>
    formatList([...new Set(texts.map(text => textIn(text, language)))], language)
  const dropped = changedItems(way, 'drop')
  const veiled = changedItems(way, 'pseudonymise')
  const changes = [
    ...(dropped.length > 0 ? [say('request.way.drop', { items: formatList(dropped, language) })] : []),
    ...(veiled.length > 0 ? [say('request.way.pseudonymise', { items: formatList(veiled, language) })] : []),
  ]
  const title = label(`request.way.${way.way}`, language)
  return [
    changes.length > 0 ? colon(title, formatList(changes, language)) : title,
    ...way.needs.map(({ regime, any_of }) => {
      const names = any_of
        .slice(0, mostAlternatives)
        .map(set => set.map(one => textIn(one, language)).join(' + '))
      const more = any_of.length - names.length
      const rest = more > 0 ? [say('cli.more', { count: more })] : []
      return colon(`${regime} · ${say('request.way.needs')}`, [...names, ...rest].join(say('cli.or')))
    }),
    ...byRegime(way).map(([regime, words]) => colon(`${regime} · ${say('request.way.duties')}`, said(words))),
    ...way.differs.flatMap(({ regime, from, to, falls_away }) => [
      ...(from === to
        ? []
        : [say('request.way.changes', { regime, from: say(`outcome.${from}`), to: say(`outcome.${to}`) })]),
      ...(falls_away.length > 0
        ? [colon(`${regime} · ${say('request.way.falls-away')}`, said(falls_away))]
        : []),
    ]),
    ...(way.ready ? [say('request.way.ready')] : []),
  ]
}

function byRegime({ duties }: MemoWay): readonly (readonly [string, readonly Words[]])[] {
  const found = new Map<string, Words[]>()
  for (const { regime, words } of duties) found.set(regime, [...(found.get(regime) ?? []), words])
  return [...found]
}
