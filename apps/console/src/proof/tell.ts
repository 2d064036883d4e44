/** A verification in words, those of the command line. */
import {
  type Check,
  type CheckedRelease,
  type SignedCheck,
  statementOf,
  type Verification,
} from '@carnet/credential'
import type { CarnetError } from '@carnet/errors'
import {
  errorText,
  type Filling,
  formatList,
  type Language,
  label,
  languages,
  type Spoken,
} from '@carnet/locales'
import { type Protection, protectionLabel } from '@carnet/protect'
import type { Told, ToldCheck, ToldError, ToldRelease } from './protocol.ts'

const inEach = (tell: (language: Language) => string): Spoken =>
  Object.fromEntries(languages.map(language => [language, tell(language)])) as unknown as Spoken

export function tell({ ok, checks, record, issuer }: Verification): Told {
  const { index, size } = checks.find(({ check }) => check === 'inclusion')?.data ?? {}
  return {
    ok,
    summary: inEach(language => summary(ok, checks, language)),
    checks: checks.map(one => tellCheck(one, 'check')),
    record: ok ? record : null,
    issuer: ok ? issuer : null,
    isFollowed: checks.some(({ check, data }) => check === 'issuer' && data?.pinned !== undefined),
    entry: ok ? { index: Number(index), size: Number(size) } : null,
    plan: inEach(language => planName(record?.plan.name ?? null, language)),
    protections: ok
      ? (record?.plan.protections ?? []).map(one => inEach(language => protection(one, language)))
      : [],
  }
}

export function tellError(error: CarnetError): ToldError {
  const text = (part: 'message' | 'fix'): Spoken => inEach(language => errorText(error, language)[part])
  return { code: error.code, message: text('message'), fix: text('fix') }
}

export function tellRelease({ release, checks }: CheckedRelease, text: string): ToldRelease {
  const ok = checks.every(({ result }) => result !== 'failed')
  return {
    ok,
    checks: checks.map(one => tellCheck(one, 'release')),
    release: release && ok ? statementOf(release) : null,
    text: release && ok ? text : null,
  }
}

/** `words`: under which word the labels of the checks stand. */
function tellCheck<Name extends (Check | SignedCheck)['check']>(
  {
    check,
    result,
    code,
    data = {},
  }: Pick<Check | SignedCheck, 'result' | 'code' | 'data'> & { readonly check: Name },
  words: 'check' | 'release',
): ToldCheck<Name> {
  const said = `${words}.${check}.${data.pinned === undefined ? result : 'followed'}`
  const text = (language: Language): string =>
    code === undefined
      ? label(said, language, data as Filling)
      : errorText({ code, data: data as Filling, at: {} }, language).message
  return { check, result, name: inEach(language => label(`${words}.${check}`, language)), text: inEach(text) }
}

/** What was left unchecked is part of the answer. */
function summary(ok: boolean, checks: readonly Check[], language: Language): string {
  const say = (key: string, filling?: Filling): string => label(`cli.${key}`, language, filling)
  if (!ok) return say('not-verified')
  const isOpen = (name: string): boolean =>
    checks.some(
      ({ check, result, code }) =>
        check === name && result === 'not-checked' && code !== 'CARNET_CREDENTIAL_NO_FILE',
    )
  const parts: string[] = []
  if (isOpen('data')) parts.push(say('without-data'))
  if (isOpen('issuer') && isOpen('log')) parts.push(say('without-keys'))
  else if (isOpen('issuer')) parts.push(say('without-issuer'))
  else if (isOpen('log')) parts.push(say('without-log'))
  if (parts.length === 0) return say('verified')
  return say('verified-without', { parts: parts.join(say('and-without')) })
}

/** `drop a, b; pseudonymise c` in the language. What is no such name is shown as it is. */
function planName(name: string | null, language: Language): string {
  if (name === null || name === 'keep everything') return label('plan.keep', language)
  const parts = name.split('; ').map(part => /^(drop|pseudonymise) (.+)$/s.exec(part))
  if (!parts.every(part => part !== null)) return name
  return parts
    .map(([, change = '', items = '']) =>
      label(`plan.${change}`, language, { items: formatList(items.split(', '), language) }),
    )
    .join(language === 'zh' ? '；' : '; ')
}

/** A record may be of another version of Carnet: what has no words here is shown as it stands. */
function protection(recorded: unknown, language: Language): string {
  const asItStands = JSON.stringify(recorded)
  if (!isProtection(recorded)) return asItStands
  const { label: name, data } = protectionLabel(recorded)
  const key = `protection.${name}`
  const words = label(key, language, data)
  return words === key ? asItStands : words
}

const isProtection = (value: unknown): value is Protection =>
  typeof value === 'object' &&
  value !== null &&
  'column' in value &&
  typeof value.column === 'string' &&
  'do' in value &&
  typeof value.do === 'string'
