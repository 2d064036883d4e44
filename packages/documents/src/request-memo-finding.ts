/** What a regime says, as the memo on a request from abroad has it: provisions, what is to be got, what is to be done besides. */
import type { Words } from '@carnet/law'
import { formatDay, formatList, label, outcomeShapes, spanText, type Written } from '@carnet/locales'
import type { MemoApproval, MemoFinding, MemoProvision } from '@carnet/requests'
import type { Paper } from './paper.ts'

/** The words of a memo in one language. */
export class MemoVoice {
  readonly language: Written

  constructor(language: Written) {
    this.language = language
  }

  readonly label = (code: string, filling = {}): string => label(code, this.language, filling)
  /** At the head of a column, or of a line: a capital where the language has them. */
  readonly head = (code: string): string => capital(this.label(code))
  readonly said = (en: string, zh: string): string => capital(this.say(en, zh))
  readonly words = (words: Words): string => words[this.language]
  readonly list = (texts: readonly string[]): string => formatList([...new Set(texts)], this.language)
  readonly day = (day: string): string => formatDay(day, this.language)
  readonly say = (en: string, zh: string): string => (this.language === 'zh' ? zh : en)

  outcome({ outcome, standing }: Pick<MemoFinding, 'outcome' | 'standing'>): string {
    const word = `${outcomeShapes[outcome]} ${this.label(`outcome.${outcome}`)}`
    if (!standing || outcome !== 'conditional') return word
    const how = this.label(`standing.${standing}`)
    return this.say(`${word} (${how})`, `${word}（${how}）`)
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

export class FindingWriter {
  readonly #paper: Paper
  readonly #voice: MemoVoice

  constructor(paper: Paper, voice: MemoVoice) {
    this.#paper = paper
    this.#voice = voice
  }

  write(finding: MemoFinding): void {
    const { regime, name, outcome, reason, provisions, possible } = finding
    const title = { en: `${name.en} (${regime})`, zh: `${name.zh}（${regime}）` }
    this.#paper.heading(2, title.en, title.zh)
    const why = reason ? ` · ${this.#voice.label(`reason.${reason}`)}` : ''
    const open =
      outcome === 'undetermined'
        ? `${this.#voice.label('cli.possible')}${this.#voice.say(': ', '：')}${this.#voice.list(possible.map(one => this.#voice.label(`outcome.${one}`)))}`
        : ''
    this.#paper.text(
      { kind: 'strong', text: this.#voice.outcome(finding) },
      [why, open === '' ? '' : ` · ${open}`].join(''),
    )
    if (outcome === 'out-of-scope') return
    const own = provisions.filter(one => one.of_request)
    const others = provisions.filter(one => !one.of_request && one.effect !== 'oblige')
    if (own.length === 0) this.#paper.text(this.#voice.label('request.nothing-of-request'))
    this.#provisions('request.of-request', own)
    this.#provisions('request.others', others)
    this.#approvals(finding.approvals)
    if (finding.duties.length > 0)
      this.#paper.table(
        [
          { title: this.#voice.head('request.duties'), width: 50 },
          { title: this.#voice.said('provision', '依据'), width: 32 },
          { title: this.#voice.said('shown', '证明'), width: 18 },
        ],
        finding.duties.map(({ words, cite, done }) => [
          [this.#voice.words(words)],
          [this.#voice.words(cite)],
          [this.#voice.label(`duty.${done}`)],
        ]),
      )
  }

  #provisions(title: string, provisions: readonly MemoProvision[]): void {
    if (provisions.length === 0) return
    this.#paper.table(
      [
        { title: this.#voice.head(title), width: 30 },
        { title: this.#voice.said('what it says', '内容'), width: 48 },
        { title: this.#voice.said('source', '出处'), width: 22 },
      ],
      provisions.map(one => [
        [this.#voice.words(one.cite), this.#perhaps(one)],
        [this.#voice.words(one.text), this.#because(one), this.#doubt(one)],
        [
          `${this.#voice.label('law.checked', { day: one.checked })} · ${this.#voice.label(`confidence.${one.confidence}`)}`,
        ],
      ]),
    )
  }

  #perhaps({ applies }: MemoProvision): string {
    return applies === 'unknown'
      ? this.#voice.say(
          ` (${this.#voice.label('request.perhaps')})`,
          `（${this.#voice.label('request.perhaps')}）`,
        )
      : ''
  }

  #because({ items, effect }: MemoProvision): string {
    if (items.length === 0 || effect === 'exempt') return ''
    const names = this.#voice.list(items)
    return this.#voice.say(` Because of ${names}.`, `涉及${names}。`)
  }

  #doubt({ doubt }: { readonly doubt: Words | null }): string {
    if (!doubt) return ''
    return this.#voice.say(
      ` A reading that could be contested: ${doubt.en}`,
      `解释上可能存在争议：${doubt.zh}`,
    )
  }

  #approvals(approvals: readonly MemoApproval[]): void {
    for (const one of [true, false]) {
      const shown = approvals.filter(({ indispensable }) => indispensable === one)
      if (shown.length === 0) continue
      this.#paper.table(
        [
          { title: this.#voice.head(one ? 'request.approvals' : 'request.alternatives'), width: 34 },
          { title: this.#voice.said('steps', '步骤'), width: 44 },
          { title: this.#voice.said('provision', '依据'), width: 22 },
        ],
        shown.map(approval => [
          [{ kind: 'strong', text: this.#voice.words(approval.title) }],
          [
            approval.steps
              .map((step, index) => `${index + 1}. ${this.#step(step)}`)
              .join(this.#voice.say('; ', '；'))
              .concat(this.#voice.say('.', '。'), this.#doubt(approval)),
          ],
          [this.#voice.words(approval.cite)],
        ]),
      )
    }
  }

  #step({ title, takes }: MemoApproval['steps'][number]): string {
    if (takes === null) return this.#voice.words(title)
    const time = this.#voice.label('request.takes', { span: spanText(takes, this.#voice.language) })
    return this.#voice.say(`${title.en} (${time})`, `${title.zh}（${time}）`)
  }
}
