/** The blocks of a document, put down one after the other; headings number themselves. */
import type { Draft } from './draft.ts'
import type { Block, Column, Signature, Text } from './model.ts'
import { short } from './values.ts'

const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十']

/** 1 to 99 in Chinese: 一, 十, 十二, 二十三. */
export function chineseNumber(value: number): string {
  const tens = Math.floor(value / 10)
  const ones = value % 10
  if (tens === 0) return digits[ones]!
  return `${tens === 1 ? '' : digits[tens]}十${ones === 0 ? '' : digits[ones]}`
}

/** What a form calls a leg, or a receiver, where there are several: `Transfer 1`, `场景一`. */
export type Called = readonly [en: string, zh: string]

export class Paper {
  readonly blocks: Block[]
  readonly draft: Draft
  /** How many headings of each level there were since the last one above; one count for all who write on it. */
  readonly #counts: number[]

  constructor(draft: Draft, on?: Paper) {
    this.draft = draft
    this.blocks = on?.blocks ?? []
    this.#counts = on === undefined ? [0, 0, 0] : on.#counts
  }

  /** The same paper in the hand of a draft of one leg. */
  of(draft: Draft): Paper {
    return draft === this.draft ? this : new Paper(draft, this)
  }

  /** What is said of each leg; of several, each under a line that names it. */
  each(
    called: Called,
    write: (paper: Paper) => void,
    nameOf: (draft: Draft) => string = draft => short(draft.leg),
  ): this {
    return this.#named(this.draft.each, called, nameOf, write)
  }

  /** What is said of each receiver; of several, each under its name. */
  eachRecipient(called: Called, write: (paper: Paper) => void): this {
    return this.#named(this.draft.recipients, called, draft => draft.called('importer'), write)
  }

  #named(
    drafts: readonly Draft[],
    [en, zh]: Called,
    nameOf: (draft: Draft) => string,
    write: (paper: Paper) => void,
  ): this {
    drafts.forEach((draft, index) => {
      const name = nameOf(draft)
      if (drafts.length > 1)
        this.numbered(3, draft.say(`${en} ${index + 1}`, `${zh}${chineseNumber(index + 1)}：`), name, name)
      write(this.of(draft))
    })
    return this
  }

  /** A heading with the next number of its level: 一、（一）1. in Chinese, 1 1.1 1.1.1 in English. */
  heading(level: 1 | 2 | 3, en: string, zh: string): this {
    this.#counts.forEach((count, at) => {
      if (at >= level - 1) this.#counts[at] = at === level - 1 ? count + 1 : 0
    })
    return this.#put({ block: 'heading', level, number: this.#number(level), text: this.draft.say(en, zh) })
  }

  /** A heading of an official form of China: in English its Chinese wording stands beside it. */
  official(level: 1 | 2 | 3, en: string, zh: string): this {
    return this.heading(level, `${en}  ${zh}`, zh)
  }

  #number(level: 1 | 2 | 3): string {
    const [first = 0, second = 0, third = 0] = this.#counts
    if (this.draft.language === 'zh')
      return level === 1
        ? `${chineseNumber(first)}、`
        : level === 2
          ? `（${chineseNumber(second)}）`
          : `${third}.`
    return level === 1 ? `${first}` : level === 2 ? `${first}.${second}` : `${first}.${second}.${third}`
  }

  /** A heading whose number the form prescribes. */
  numbered(level: 1 | 2 | 3, number: string, en: string, zh: string): this {
    return this.#put({ block: 'heading', level, number, text: this.draft.say(en, zh) })
  }

  /** A part on a page of its own; headings begin at one again. */
  part(number: [en: string, zh: string], en: string, zh: string): this {
    return this.#part({ block: 'part', number: this.draft.say(...number), title: this.draft.say(en, zh) })
  }

  /** A part of a line or two, on the page that is begun. */
  shortPart(number: [en: string, zh: string], en: string, zh: string): this {
    const { say } = this.draft
    return this.#part({ block: 'part', number: say(...number), title: say(en, zh), continued: true })
  }

  #part(part: Extract<Block, { block: 'part' }>): this {
    this.#counts.fill(0)
    return this.#put(part)
  }

  text(...text: Text): this {
    return this.#put({ block: 'paragraph', number: null, text })
  }

  item(number: string, ...text: Text): this {
    return this.#put({ block: 'paragraph', number, text })
  }

  note(...text: Text): this {
    return this.#put({ block: 'note', text })
  }

  table(columns: readonly Column[], rows: readonly (readonly Text[])[]): this {
    return this.#put({ block: 'table', columns, rows })
  }

  fields(...rows: readonly (readonly [string, Text])[]): this {
    return this.#put({ block: 'fields', rows })
  }

  signatures(...sides: readonly Signature[]): this {
    return this.#put({ block: 'signatures', sides })
  }

  #put(block: Block): this {
    this.blocks.push(block)
    return this
  }
}
