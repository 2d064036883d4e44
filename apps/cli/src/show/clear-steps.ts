/** A clearance as it goes: one step, one line (and what belongs to it). */
import { basename } from 'node:path'
import type { ClearanceEvent } from '@carnet/clearance'
import type { Library } from '@carnet/lawbook'
import { formatBytes, formatNumber, textIn } from '@carnet/locales'
import type { Protection } from '@carnet/protect'
import { commandName } from '../command-name.ts'
import type { Context } from '../context.ts'
import { pad, stringWidth, terminalWidth, wrap } from '../output.ts'
import { decisionLines } from './decision.ts'
import { columnList, emptyWarning, inspectionSummary, inspectionTable } from './inspection.ts'
import { shown } from './paths.ts'
import { planTable, planTitle } from './plans.ts'
import { withdrawnLines } from './withdrawn.ts'

const lead = 12

/** The label of a protection, and what fills it. Handed in, so that showing loads no engine. */
export type NameProtection = (protection: Protection) => {
  readonly label: string
  readonly data: Readonly<Record<string, string | number>>
}

/** Shows the events of a clearance. `declaration` is named in the command that carries out a plan. */
export class ClearSteps {
  readonly #context: Context
  readonly #library: Library
  readonly #name: NameProtection | undefined

  /** `name` gives the words of a protection; a command that carries none out needs none. */
  constructor(context: Context, library: Library, name?: NameProtection) {
    this.#context = context
    this.#library = library
    this.#name = name
  }

  #protection(protection: Protection): string {
    const named = this.#name?.(protection)
    return named
      ? this.#context.say(`protection.${named.label}`, named.data)
      : `${protection.do} ${protection.column}`
  }

  readonly report = (event: ClearanceEvent): void => {
    const { output, say } = this.#context
    switch (event.step) {
      case 'reading':
        this.#reading(event)
        return
      case 'keys':
        output.error(wrap(say('cli.keys-made', { folder: event.folder }), terminalWidth()).join('\n'))
        return
      case 'resume':
        this.#step('resume', [say(event.finished ? 'cli.resume-finished' : 'cli.resume', { id: event.id })])
        return
      default:
        this.#main(event)
        output.endProgress()
        this.#next(event)
    }
  }

  #main(event: Exclude<ClearanceEvent, { step: 'reading' | 'keys' | 'resume' }>): void {
    const { say, verbose } = this.#context
    const room = terminalWidth() - lead
    switch (event.step) {
      case 'inspect':
        this.#step('inspect', [
          ...this.#timed(inspectionSummary(this.#context, event.inspection), event.seconds),
          ...emptyWarning(this.#context, event.inspection),
          ...(verbose
            ? inspectionTable(this.#context, event.inspection, code => this.#category(code), room)
            : columnList(this.#context, event.inspection, code => this.#category(code), room)),
        ])
        return
      case 'withdrawn':
        this.#step('withdrawn', withdrawnLines(this.#context, this.#library, event))
        return
      case 'decide':
        this.#step(
          'decide',
          decisionLines(this.#context, this.#library, event.decision, terminalWidth() - lead, 'brief'),
        )
        return
      case 'plan':
        this.#step('plan', this.#plan(event))
        return
      case 'protect':
        this.#step('protect', this.#protect(event))
        return
      case 'ledger':
        this.#step('ledger', [say('cli.ledger-entry', { index: event.index, size: event.size })])
        return
      case 'move':
        this.#step('move', [
          `${shown(event.path)}  ${formatBytes(event.bytes, this.#context.language)}  ${say('cli.rows', { count: event.rows })}`,
          ...emptyWarning(this.#context, event),
        ])
        return
      case 'carnet':
        this.#step('carnet', [
          `${shown(event.path)}  ${say('cli.verify-with', { command: `${commandName} verify ${shown(event.path)}` })}`,
        ])
    }
  }

  /** What is being done until the next step is told. */
  #next(event: ClearanceEvent): void {
    const { output, say } = this.#context
    if (event.step === 'inspect') output.progress(say('cli.working-plan'))
    if (event.step === 'protect') output.progress(say('cli.working-ledger'))
    if (event.step === 'plan' && event.chosen?.ready) output.progress(say('cli.working-protect'))
  }

  #reading(event: Extract<ClearanceEvent, { step: 'reading' }>): void {
    const { output, say } = this.#context
    const file = basename(event.file)
    if (event.done >= event.total) output.progress(say('cli.working-inspect', { file }))
    else
      output.progress(
        say('cli.reading', { file, percent: Math.floor((100 * event.done) / Math.max(1, event.total)) }),
      )
  }

  #step(name: string, lines: readonly string[]): void {
    const { output, say } = this.#context
    lines.forEach((line, index) => {
      output.line(
        `  ${index === 0 ? pad(output.paint(say(`step.${name}`), 'strong'), lead - 2) : ' '.repeat(lead - 2)}${line}`,
      )
    })
  }

  #plan(event: Extract<ClearanceEvent, { step: 'plan' }>): string[] {
    const { say } = this.#context
    if (event.plans.asDeclared.outcome === 'undetermined') return [say('cli.plan-needs-facts')]
    if (event.plans.plans.length === 0) return [say('cli.no-plan')]
    const lines = planTable(this.#context, this.#library, event.plans, terminalWidth() - lead)
    if (!event.plans.complete) lines.push(say('cli.plans-incomplete', { tried: event.plans.tried }))
    if (event.chosen && event.by)
      lines.push(
        say(`cli.chosen-${event.by.replaceAll(' ', '-')}`, {
          plan: planTitle(this.#context, event.chosen),
          number: event.plans.plans.indexOf(event.chosen) + 1,
        }),
      )
    return lines
  }

  #protect(event: Extract<ClearanceEvent, { step: 'protect' }>): string[] {
    const { say, language } = this.#context
    const parts = [
      event.protections.length === 0
        ? say('cli.nothing-changed')
        : say('cli.columns-changed', { count: event.protections.length }),
    ]
    if (event.measured && event.measured.rows > 0)
      parts.push(
        say('cli.smallest-group', {
          smallest: event.measured.smallest,
          columns: event.measured.quasi_identifiers.length,
        }),
      )
    if (event.encryptedTo.length > 0) parts.push(say('cli.encrypted-to', { count: event.encryptedTo.length }))
    const lines = this.#timed(parts.join(' · '), event.seconds)
    for (const protection of event.protections) lines.push(`  ${this.#protection(protection)}`)
    for (const [column, count] of Object.entries(event.unparsed)) {
      if (count > 0) lines.push(`  ${say('cli.unparsed', { column, count: formatNumber(count, language) })}`)
    }
    return lines
  }

  #category(code: string): string {
    return textIn(this.#library.vocabulary.categories[code], this.#context.language) ?? code
  }

  /** The seconds stand at the right, where there is room for them. */
  #timed(text: string, seconds: number): string[] {
    const { output, say } = this.#context
    const width = terminalWidth() - lead
    const time = say('cli.seconds', { seconds: seconds.toFixed(1) })
    if (stringWidth(text) + 2 + stringWidth(time) > width) return wrap(text, width)
    return [`${pad(text, Math.min(width - 8, width - stringWidth(time)))}${output.paint(time, 'faint')}`]
  }
}
