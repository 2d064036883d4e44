/** A proof as lines: what was asked, in the words of the law, the answer, and what was found. */
import type { Answer, Condition, Proof } from '@carnet/law'
import { label } from '@carnet/locales'
import { foundText, intervalText, recordName } from './found.ts'
import type { Line } from './line.ts'
import { amountText } from './names.ts'
import { factName, memberNoun, nounOf } from './noun.ts'
import { boundOf, conditionOf, path } from './proof-condition.ts'
import { denied, earlier } from './sentence.ts'
import { type Test, testText } from './test-text.ts'
import { type SentenceContext, say, type Voice, voiceOf, withRecord } from './voice.ts'

export interface ProofLine extends Line {
  readonly answer: Answer
  /** ✓ yes, ✗ no, ? unknown. */
  readonly mark: '✓' | '✗' | '?'
  /** What was found where something was looked up, in words. */
  readonly found: string | null
}

const marks = { yes: '✓', no: '✗', unknown: '?' } as const

/**
 * The lines of a proof. `decisive` leaves out the branches that the answer does not rest on: of an “all” that fails those
 * that hold, and so on.
 */
export function proofLines(
  proof: Proof,
  context: SentenceContext,
  options: { readonly decisive?: boolean } = {},
): ProofLine[] {
  return new ProofReader(options.decisive ?? false).lines(proof, voiceOf(context), 0, false)
}

/** Lines as plain text: `✓ the sender counts as “U.S. person”`. */
export function plainProof(
  lines: readonly ProofLine[],
  language: SentenceContext['language'],
  left = '',
): string[] {
  return lines.map(({ indent, mark, text, found }) => {
    const sentence = found === null ? text : label('present.found', language, { sentence: text, found })
    return `${left}${'  '.repeat(indent)}${mark} ${sentence}`
  })
}

class ProofReader {
  readonly #decisive: boolean

  constructor(decisive: boolean) {
    this.#decisive = decisive
  }

  /** `negated`: the step stands under a “not” and is said as its denial, with the answer turned round. */
  lines(proof: Proof, voice: Voice, indent: number, negated: boolean): ProofLine[] {
    switch (proof.form) {
      case 'not':
        return proof.children.flatMap(child => this.lines(child, voice, indent, !negated))
      case 'all':
      case 'any':
        return this.#group(proof, proof.form, voice, indent, negated)
      case 'quantify':
        return this.#quantifier(proof, voice, indent, negated)
      case 'sum':
        return this.#sum(proof, voice, indent, negated)
      case 'holds':
        return this.#holds(proof, voice, indent, negated)
      case 'listed':
        return [...this.#leaf(proof, voice, indent, negated), ...this.#entries(proof, voice, indent + 1)]
      case 'provision':
      case 'unless':
        return this.#provision(proof, voice, indent)
      case 'definition':
        return this.#definition(proof, voice, indent)
      default:
        return this.#leaf(proof, voice, indent, negated)
    }
  }

  #line(proof: Proof, indent: number, text: string, negated: boolean, found?: string): ProofLine {
    const answer = negated ? turned[proof.answer] : proof.answer
    return { indent, text, answer, mark: marks[answer], found: found ?? null }
  }

  #leaf(proof: Proof, voice: Voice, indent: number, negated: boolean): ProofLine[] {
    const condition = conditionOf(proof)
    const text =
      condition === null
        ? proof.form
        : condition.form === 'always'
          ? say(voice, negated ? 'always.not' : 'always')
          : testText(condition as Test, negated, voice)
    return [this.#line(proof, indent, text, negated, foundText(proof.found, condition, voice))]
  }

  #group(proof: Proof, form: 'all' | 'any', voice: Voice, indent: number, negated: boolean): ProofLine[] {
    const [only] = proof.children
    if (only && proof.children.length === 1) return this.lines(only, voice, indent, negated)
    const day = form === 'all' ? this.#earlier(proof, voice, indent, negated) : null
    if (day) return [day]
    const head = this.#line(proof, indent, say(voice, negated ? `${form}.not` : form), negated)
    const children = this.#shown(proof, form === 'all')
    return [head, ...children.flatMap(child => this.lines(child, voice, indent + 1, false))]
  }

  #earlier(proof: Proof, voice: Voice, indent: number, negated: boolean): ProofLine | null {
    const members = proof.children.map((child): Condition | null => {
      if (child.form !== 'not') return conditionOf(child)
      const inner = child.children[0] && conditionOf(child.children[0])
      return inner ? { form: 'not', of: inner } : null
    })
    const days = members.every(member => member !== null) ? earlier(members) : null
    if (!days) return null
    const nouns = { subject: nounOf(days.day, voice).text, other: nounOf(days.by, voice).text }
    const found = foundText(proof.children[0]?.found, days, voice)
    return this.#line(proof, indent, say(voice, negated ? 'earlier.not' : 'earlier', nouns), negated, found)
  }

  /** The children that the answer rests on, or all of them. */
  #shown(proof: Proof, all: boolean): readonly Proof[] {
    if (!this.#decisive) return proof.children
    const settled: Answer = all ? 'no' : 'yes'
    if (proof.answer === turned[settled]) return proof.children
    return proof.children.filter(child => child.answer === proof.answer)
  }

  #quantifier(proof: Proof, voice: Voice, indent: number, negated: boolean): ProofLine[] {
    const key = (['some', 'every', 'no'] as const).find(name => name in proof.says) ?? 'some'
    const over = path(String(proof.says[key]))
    const as = String(proof.says.as)
    const { quantifier, negatedWhole } = denied(key, negated)
    const form = negatedWhole ? 'not-every' : quantifier
    const text = label(`present.proof.${form}`, voice.language, { noun: memberNoun(over, voice) })
    const none = label('present.found.none', voice.language)
    const head = this.#line(proof, indent, text, negated, proof.children.length > 0 ? undefined : none)
    return [head, ...this.#members(this.#membersShown(proof, key), as, over, voice, indent + 1)]
  }

  #membersShown(proof: Proof, key: 'some' | 'every' | 'no'): readonly Proof[] {
    if (!this.#decisive) return proof.children
    const deciding = proof.children.filter(child => child.answer === (key === 'every' ? 'no' : 'yes'))
    return deciding.length > 0 ? deciding : proof.children
  }

  #members(
    members: readonly Proof[],
    as: string,
    over: ReturnType<typeof path>,
    voice: Voice,
    indent: number,
  ): ProofLine[] {
    const kind = nounOf(over, voice).kind ?? ''
    return members.flatMap(member => {
      const inner = withRecord(voice, as, kind, recordName(String(member.says.record ?? ''), voice))
      const trivial = member.children.every(child => child.form === 'always')
      if (trivial) return [this.#line(member, indent, inner.variables.get(as)?.phrase ?? '', false)]
      return member.children.flatMap(child => this.lines(child, inner, indent, false))
    })
  }

  #sum(proof: Proof, voice: Voice, indent: number, negated: boolean): ProofLine[] {
    const over = path(String(proof.says.sum))
    const kind = nounOf(over, voice).kind ?? ''
    const unit = voice.vocabulary.records[kind]?.facts[String(proof.says.of)]?.of ?? ''
    const { by, bound } = boundOf(proof.says)
    const text = say(voice, 'sum.always', {
      field: factName(voice, kind, String(proof.says.of)),
      noun: memberNoun(over, voice),
      amount: amountText(by, bound, unit, voice),
    })
    const found = Array.isArray(proof.found) ? proof.found : [proof.found, proof.found]
    const head = this.#line(
      proof,
      indent,
      negated ? say(voice, 'sum.not', { rest: text }) : text,
      negated,
      intervalText(found, unit, voice),
    )
    return [head, ...this.#members(proof.children, String(proof.says.as), over, voice, indent + 1)]
  }

  #holds(proof: Proof, voice: Voice, indent: number, negated: boolean): ProofLine[] {
    const head = this.#leaf(proof, voice, indent, negated)
    const [only] = proof.children
    if (only && proof.children.length === 1) return [...head, ...this.#inside(only, voice, indent + 1)]
    return [...head, ...proof.children.flatMap(child => this.#definition(child, voice, indent + 1))]
  }

  #definition(proof: Proof, voice: Voice, indent: number): ProofLine[] {
    const text = recordName(String(proof.says.record ?? ''), voice)
    return [this.#line(proof, indent, text, false), ...this.#inside(proof, voice, indent + 1)]
  }

  /** The conditions of a definition; those of another regime in the words of that regime. */
  #inside(proof: Proof, voice: Voice, indent: number): ProofLine[] {
    const regime = voice.regimes?.find(one => one.code === proof.says.regime) ?? voice.regime
    const of = regime.definitions.find(one => one.name === proof.says.definition)?.of ?? 'leg'
    const own = voiceOf({ ...voice, regime, each: null })
    const name = recordName(String(proof.says.record ?? ''), voice)
    const inner = of === 'leg' ? own : withRecord(own, of, of, name)
    if (proof.says.again === true) {
      const text = label('present.proof.again', voice.language)
      return [this.#line(proof, indent, text, false)]
    }
    const [when, until] = proof.children
    return [
      ...(when ? this.lines(when, inner, indent, false) : []),
      ...(until
        ? [
            this.#line(until, indent, label('present.proof.presumed', voice.language), false),
            ...this.lines(until, inner, indent + 1, false),
          ]
        : []),
    ]
  }

  #entries(proof: Proof, voice: Voice, indent: number): ProofLine[] {
    return proof.children.flatMap(entry => {
      const text = label('present.proof.entry', voice.language, { key: String(entry.says.key) })
      const legWide = voiceOf({ ...voice, each: null })
      const inside = entry.children.flatMap(child => this.lines(child, legWide, indent + 1, false))
      return [this.#line(entry, indent, text, false), ...inside]
    })
  }

  #provision(proof: Proof, voice: Voice, indent: number): ProofLine[] {
    const provision = voice.regime.provisions.find(one => one.id === proof.says.id)
    const cite = provision?.provenance.cite[voice.language] ?? String(proof.says.id)
    const defeats = proof.form === 'unless'
    const text = defeats ? label('present.proof.unless', voice.language, { provision: cite }) : cite
    const own = voiceOf({ ...voice, each: provision?.each ?? null })
    const inside = proof.children.flatMap(child => {
      if (child.form !== 'member' || !provision?.each) return this.lines(child, own, indent + 1, false)
      return this.#members([child], provision.each.as, provision.each.over, own, indent + 1)
    })
    return [this.#line(proof, indent, text, false), ...inside]
  }
}

const turned: Readonly<Record<Answer, Answer>> = { yes: 'no', no: 'yes', unknown: 'unknown' }
