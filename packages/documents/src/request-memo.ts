/** The memo on a request from abroad as a document: the request, what every regime says, days, open questions, ways through. */
import { decide, type Regime, type Vocabulary } from '@carnet/law'
import { formatDay, label, type Written } from '@carnet/locales'
import { placeName } from '@carnet/present'
import { changedItems, type ForeignRequest, type Memo, type MemoWay } from '@carnet/requests'
import { Draft } from './draft.ts'
import type { DocumentModel, Text } from './model.ts'
import { Paper } from './paper.ts'
import { FindingWriter, MemoVoice } from './request-memo-finding.ts'
import { factText, short } from './values.ts'

export const requestMemoKind = 'request-memo'

export interface RequestMemoInput {
  readonly request: ForeignRequest
  readonly memo: Memo
  readonly regimes: readonly Regime[]
  readonly vocabulary: Vocabulary
  /** Of the program that makes it. */
  readonly version: string
  /** ISO 8601. */
  readonly made: string
}

export function buildRequestMemo(input: RequestMemoInput, language: Written): DocumentModel {
  const { request, memo, version, made } = input
  const paper = new Paper(draftOf(input, language))
  const writer = new MemoWriter(input, paper, language)
  writer.write()
  const title = label('request.memo', language)
  const asOf = formatDay(memo.as_of, language)
  const { say } = paper.draft
  return {
    kind: requestMemoKind,
    language,
    layout: 'agreement',
    title,
    subtitle: request.title,
    form: say('none: a memo for whoever decides on the answer', '无官方格式，供决定如何答复者参考'),
    cover: writer.cover(),
    blocks: paper.blocks,
    footer: `Carnet ${version} · ${say('law as of ', '适用法律：')}${asOf} · ${request.title}`,
    made,
  }
}

/** Papers are written for one leg of a transfer: here the first. */
function draftOf(
  { request, regimes, vocabulary, version, made }: RequestMemoInput,
  language: Written,
): Draft {
  const { declaration } = request
  const decision = decide({ declaration, regimes, vocabulary })
  const none = { inspections: new Map(), answers: new Map(), plan: null, ledger: [] }
  const input = { declaration, decision, regimes, vocabulary, version, made, ...none }
  return new Draft(input, language, [declaration.legs[0]!])
}

class MemoWriter {
  readonly #input: RequestMemoInput
  readonly #paper: Paper
  readonly #voice: MemoVoice

  constructor(input: RequestMemoInput, paper: Paper, language: Written) {
    this.#input = input
    this.#paper = paper
    this.#voice = new MemoVoice(language)
  }

  write(): void {
    const { memo } = this.#input
    this.#request()
    this.#paper.heading(1, 'What each regime says', '各地制度的结论')
    const findings = new FindingWriter(this.#paper, this.#voice)
    for (const finding of memo.findings) findings.write(finding)
    if (memo.no_regime.length > 0)
      this.#paper.note(
        `${this.#voice.label('request.no-regime')}${this.#voice.say(': ', '：')}${this.#voice.list(memo.no_regime)}`,
      )
    this.#deadlines()
    this.#questions()
    this.#ways()
    this.#paper.heading(1, 'What this memo does not tell', '本备忘录的范围')
    this.#paper.text(this.#voice.label('request.limits'))
  }

  cover(): readonly (readonly [string, Text])[] {
    const { memo, request } = this.#input
    const due = request.answer_due
    return [
      [this.#voice.head('request.asks'), [this.#asker()]],
      [this.#voice.head('request.received'), [this.#voice.day(request.received)]],
      [
        this.#voice.label('request.answer-due'),
        [due === null ? this.#voice.label('request.no-day') : this.#voice.day(due)],
      ],
      [this.#voice.said('finding', '结论'), [this.#voice.outcome(memo)]],
    ]
  }

  #asker(): string {
    const { asks } = this.#input.request
    const place = this.#place(asks.place)
    return [asks.name, this.#voice.label(`value.${asks.kind}`), place].filter(part => part).join(' · ')
  }

  #place(code: string): string {
    return placeName(code, { vocabulary: this.#input.vocabulary, language: this.#voice.language })
  }

  #request(): void {
    const { request, vocabulary } = this.#input
    const { asks, proceeding, relies_on, instrument, declaration } = request
    const party = (name: string) => declaration.parties.find(one => one.name === `parties.${name}`)
    const named = (name: string): string => {
      const said = party(name)?.values.name
      return typeof said === 'string' ? said : this.#voice.say('not named', '未载明名称')
    }
    const places = declaration.legs
      .filter(({ values }) => !values.follows)
      .map(({ values }) => String(values.from_place))
    const basis = this.#voice.label(`request.basis.${relies_on ?? 'unknown'}`)
    this.#paper.heading(1, 'The request', '请求概要')
    this.#paper.fields(
      [this.#voice.head('request.asks'), [this.#asker()]],
      [this.#voice.head('request.reference'), [asks.reference ?? '—']],
      [this.#voice.head('request.proceeding'), [this.#voice.label(`request.proceeding.${proceeding}`)]],
      [this.#voice.head('request.rests-on'), [instrument ? `${basis} · ${instrument}` : basis]],
      [this.#voice.head('request.holder'), [named('holder')]],
      ...(party('addressee')
        ? [[this.#voice.label('request.addressee'), [named('addressee')]] as const]
        : []),
      [this.#voice.head('request.lie-in'), [this.#voice.list(places.map(place => this.#place(place)))]],
    )
    this.#paper.table(
      [
        { title: this.#voice.head('request.data'), width: 40 },
        { title: this.#voice.said('kind', '类别'), width: 60 },
      ],
      declaration.items.map(item => [
        [short(item)],
        [factText(item, 'category', { vocabulary, language: this.#voice.language }) || '—'],
      ]),
    )
    if (request.note) this.#paper.note(request.note)
  }

  #deadlines(): void {
    const { deadlines } = this.#input.memo
    this.#paper.heading(1, 'Deadlines', '期限')
    if (deadlines.length === 0) {
      this.#paper.text(this.#voice.label('request.no-deadlines'))
      return
    }
    this.#paper.table(
      [
        { title: this.#voice.said('day', '日期'), width: 20 },
        { title: this.#voice.said('what', '事项'), width: 46 },
        { title: this.#voice.said('provision', '依据'), width: 34 },
      ],
      deadlines.map(({ day, late, words, regime, cited, cautions }) => [
        [
          `${day === null ? this.#voice.label('cli.owed-open') : this.#voice.day(day)}${late ? ` · ${this.#voice.label('request.late')}` : ''}`,
        ],
        [
          [this.#voice.words(words), ...cautions.map(one => this.#voice.label(`caution.${one}`))].join(
            this.#voice.say('; ', '；'),
          ),
        ],
        [
          cited
            ? `${regime ?? ''} ${this.#voice.words(cited.cite)}`.trim()
            : this.#voice.say('set by whoever asks', '由请求方设定'),
        ],
      ]),
    )
  }

  #questions(): void {
    const { questions } = this.#input.memo
    this.#paper.heading(1, 'Still to be answered', '待答事项')
    if (questions.length === 0) {
      this.#paper.text(this.#voice.label('request.no-questions'))
      return
    }
    this.#paper.table(
      [
        { title: this.#voice.said('question', '问题'), width: 56 },
        { title: this.#voice.said('asked by', '依据'), width: 44 },
      ],
      questions.map(({ key, record, words, cites }): readonly Text[] => [
        [
          {
            kind: 'gap',
            key,
            missing: `${record.slice(record.indexOf('.') + 1)}${this.#voice.say(': ', '：')}${words ? this.#voice.words(words) : key}`,
            who: 'legal',
          },
        ],
        [cites.length === 0 ? '—' : this.#voice.list(cites.map(cite => this.#voice.words(cite)))],
      ]),
    )
  }

  #ways(): void {
    const { ways, ways_complete } = this.#input.memo
    this.#paper.heading(1, 'Ways through', '可行路径')
    if (ways.length === 0) this.#paper.text(this.#voice.label('request.ways-none'))
    ways.forEach((way, index) => {
      this.#paper.item(`${index + 1}.`, { kind: 'strong', text: this.#wayTitle(way) })
      for (const line of this.#wayLines(way)) this.#paper.text(line)
    })
    if (!ways_complete) this.#paper.note(this.#voice.label('request.ways-more'))
  }

  #wayTitle(way: MemoWay): string {
    const title = this.#voice.label(`request.way.${way.way}`)
    const changes = (['drop', 'pseudonymise'] as const).flatMap(change => {
      const items = changedItems(way, change)
      return items.length === 0
        ? []
        : [this.#voice.label(`request.way.${change}`, { items: this.#voice.list(items) })]
    })
    return changes.length === 0 ? title : `${title}${this.#voice.say(': ', '：')}${this.#voice.list(changes)}`
  }

  #wayLines({ needs, duties, differs, ready }: MemoWay): readonly string[] {
    const colon = this.#voice.say(': ', '：')
    const or = this.#voice.label('cli.or')
    return [
      ...needs.map(({ regime, any_of }) => {
        const sets = any_of.map(set => set.map(title => this.#voice.words(title)).join(' + '))
        return `${regime} · ${this.#voice.label('request.way.needs')}${colon}${sets.join(or)}`
      }),
      ...[...new Set(duties.map(({ regime }) => regime))].map(regime => {
        const all = duties.filter(one => one.regime === regime).map(({ words }) => this.#voice.words(words))
        return `${regime} · ${this.#voice.label('request.way.duties')}${colon}${this.#voice.list(all)}`
      }),
      ...differs.flatMap(({ regime, from, to, falls_away }) => [
        ...(from === to
          ? []
          : [
              this.#voice.label('request.way.changes', {
                regime,
                from: this.#voice.label(`outcome.${from}`),
                to: this.#voice.label(`outcome.${to}`),
              }),
            ]),
        ...(falls_away.length === 0
          ? []
          : [
              `${regime} · ${this.#voice.label('request.way.falls-away')}${colon}${this.#voice.list(falls_away.map(one => this.#voice.words(one)))}`,
            ]),
      ]),
      ...(ready ? [this.#voice.label('request.way.ready')] : []),
    ]
  }
}
