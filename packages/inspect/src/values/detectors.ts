/** Everything that can be told from a value alone. Data with a test each; how they are weighed is in `judge.ts`. */
import * as checks from './checksums.ts'
import { bareNumber } from './clean.ts'
import { readDay } from './day.ts'
import { isIpAddress } from './ip.ts'
import { looksLikeHanName } from './name.ts'
import { looksDialled, toE164 } from './phone.ts'
import { isPlaceName } from './place.ts'
import { isResidentId } from './resident-id.ts'

export interface Detector {
  readonly code: string
  readonly kind: 'checksum' | 'library' | 'pattern' | 'dictionary'
  /** The category that passing values speak for; null if they only support a header. */
  readonly category: string | null
  /** Header categories that passing values support, with everything below them. */
  readonly supports: readonly string[]
  /** How much a column whose values all pass speaks for it, 0 to 1: 1 minus the chance of a mistake, as we judge it. */
  readonly strength: number
  /** The share of values that must pass for the detector to speak without a header. */
  readonly least: number
  /** How much of a supported header's confidence is lost when no value passes, 0 to 1. */
  readonly doubt: number
  readonly test: (value: string) => boolean
  /** Something inside a longer text: a few such values speak as loud as many. */
  readonly within?: true
  /** Fewer distinct values than this, repeated, are the words of a list. */
  readonly variety?: number
}

const plate =
  /^[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][·•-]?(?:[A-HJ-NP-Z\d]{4}[A-HJ-NP-Z\d挂学警港澳]|[A-HJ-NP-Z\d]{6})$/
const addressWords =
  /(?:[省市区县州盟旗镇乡].*(?:[路街道巷弄村组号室栋幢]|大厦|小区))|(?:(?:路|街|大道|巷|弄)\d+[号弄])/
const streetWords =
  /^\d+[\w-]*\s.+\b(?:st|street|ave|avenue|rd|road|blvd|boulevard|ln|lane|dr|drive|ct|court|way|pl|place)\b/i
const sexes = new Set('男 女 男性 女性 m f male female'.split(' '))

export const detectors: readonly Detector[] = [
  of('resident-id', 'checksum', 'person.id.national', ['person.id'], 0.99, 0.05, 0.5, value =>
    isResidentId(bareNumber(value)),
  ),
  of('nric', 'checksum', 'person.id.national', ['person.id'], 0.95, 0.3, 0, value =>
    checks.isNric(bareNumber(value)),
  ),
  of('uscc', 'checksum', 'business.organisation', ['business.organisation'], 0.97, 0.3, 0, value =>
    checks.isUnifiedCreditIdentifier(bareNumber(value)),
  ),
  of(
    'bank-card',
    'checksum',
    'person.finance.account.bank',
    ['person.finance.account'],
    0.95,
    0.5,
    0.3,
    value => checks.isUnionPayCard(bareNumber(value)),
  ),
  of(
    'payment-card',
    'checksum',
    'person.finance.account.card',
    ['person.finance.account'],
    0.93,
    0.5,
    0.5,
    value => checks.isPaymentCard(bareNumber(value)),
  ),
  of('iban', 'checksum', 'person.finance.account.bank', ['person.finance.account'], 0.97, 0.3, 0.3, value =>
    checks.isIban(bareNumber(value)),
  ),
  of('vin', 'checksum', 'vehicle', ['vehicle'], 0.95, 0.5, 0.5, value => checks.isVin(bareNumber(value))),
  of('imei', 'checksum', 'device.id', ['device.id'], 0.6, 0.95, 0, value => checks.isImei(bareNumber(value))),
  of(
    'phone',
    'library',
    'person.contact.phone',
    [],
    0.9,
    0.6,
    0,
    value => looksDialled(value) && toE164(value) !== null,
  ),
  of('phone-number', 'library', null, ['person.contact.phone'], 0.8, 1, 0.7, value => toE164(value) !== null),
  of('email', 'pattern', 'person.contact.email', ['person.contact', 'person.note'], 0.97, 0.2, 0.8, value =>
    /^[^\s@,;]{1,64}@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+$/u.test(value),
  ),
  of(
    'ip-address',
    'pattern',
    'person.contact.ip',
    ['person.contact.ip', 'device.id.network'],
    0.85,
    0.6,
    0.8,
    isIpAddress,
  ),
  of('mac-address', 'pattern', 'device.id', ['device.id'], 0.95, 0.5, 0, value =>
    /^[\dA-F]{2}(?:[:-][\dA-F]{2}){5}$/i.test(value),
  ),
  of('uuid', 'pattern', 'record.key', ['device.id', 'record.key', 'person.id.internal'], 0.6, 0.9, 0, value =>
    /^[\dA-F]{8}-(?:[\dA-F]{4}-){3}[\dA-F]{12}$/i.test(value),
  ),
  of('passport', 'pattern', null, ['person.id.passport'], 0.4, 1, 0.2, value =>
    /^(?:[EGDSPHM][A-Z]?\d{7,8}|[A-Z]\d{8}|\d{9}|[EK]\d{7}[A-Z]|[CFGHJKLMNPRTVWXYZ\d]{9})$/.test(
      bareNumber(value),
    ),
  ),
  of('ssn', 'pattern', 'person.id.social-security', ['person.id'], 0.85, 0.5, 0, value =>
    /^(?!000|666|9)\d{3}-(?!00)\d\d-(?!0000)\d{4}$/.test(value),
  ),
  of('ssn-digits', 'pattern', null, ['person.id.social-security'], 0.4, 1, 0, value =>
    /^(?!000|666|9)\d{3}(?!00)\d\d(?!0000)\d{4}$/.test(value),
  ),
  of('plate', 'pattern', 'person.vehicle.licence', ['person.vehicle'], 0.9, 0.3, 0.3, value =>
    plate.test(value.toUpperCase()),
  ),
  of(
    'address',
    'dictionary',
    'person.contact.address',
    ['person.contact.address', 'person.commerce.order'],
    0.8,
    0.6,
    0,
    value => value.length >= 6 && (addressWords.test(value) || streetWords.test(value)),
  ),
  of('postal-code', 'pattern', null, ['person.contact.address'], 0.4, 1, 0, value =>
    /^\d{5}(?:-\d{4})?$|^\d{6}$/.test(value),
  ),
  {
    ...of(
      'han-name',
      'dictionary',
      'person.name',
      ['person.name', 'person.contact.name'],
      0.75,
      0.85,
      0,
      looksLikeHanName,
    ),
    variety: 8,
  },
  of(
    'han-place',
    'dictionary',
    'geography.place',
    ['geography.place', 'person.contact.address'],
    0.7,
    0.85,
    0,
    isPlaceName,
  ),
  of('sex', 'dictionary', 'person.demographic.sex', ['person.demographic.sex'], 0.8, 0.9, 0.3, value =>
    sexes.has(value.toLowerCase()),
  ),
  of('icd-10', 'pattern', 'person.health.diagnosis', ['person.health'], 0.6, 0.9, 0, value =>
    /^[A-TV-Z]\d[\dA-Z](?:\.[\dx]{1,4}(?:[x+]?\d{1,3})?)$/i.test(value),
  ),
  of('icd-10-category', 'pattern', null, ['person.health.diagnosis'], 0.4, 1, 0, value =>
    /^[A-TV-Z]\d[\dA-Z](?:\.[\dx]{1,4}.*)?$/i.test(value),
  ),
  of('genome-variant', 'pattern', 'person.biology.genome', ['person.biology'], 0.9, 0.5, 0, value =>
    /^(?:rs\d{3,}(?:[\s:;,=|].*)?|(?:[\w.]+:)?[cgpmn]\.[*\d_A-Z+>=-]*(?:\d+.*[A-Z>]|del|dup|ins).*|chr(?:\d{1,2}|[XYM])[:_-]\d+.*)$/i.test(
      value,
    ),
  ),
  of(
    'sequence',
    'pattern',
    'person.biology.genome.sequence',
    ['person.biology.genome'],
    0.9,
    0.8,
    0.2,
    value => /^[ACGTUN]{20,}$/i.test(value),
  ),
  of(
    'coordinate-pair',
    'pattern',
    'person.location.precise',
    ['person.location', 'device.location'],
    0.8,
    0.8,
    0,
    value => readPair(value),
  ),
  of(
    'coordinate',
    'pattern',
    null,
    ['person.location.precise', 'device.location'],
    0.5,
    1,
    0.6,
    value => readPair(value) || (/^-?\d{1,3}(?:\.\d+)?$/.test(value) && Math.abs(Number(value)) <= 180),
  ),
  of(
    'day',
    'pattern',
    null,
    ['person.demographic.birth-date', 'record.time', 'person.employment', 'person.health.record'],
    0.5,
    1,
    0,
    value => readDay(value) !== null,
  ),
  of(
    'birth-day',
    'pattern',
    null,
    ['person.demographic.birth-date'],
    0.5,
    1,
    0.7,
    value => readDay(value) !== null,
  ),
  of(
    'number',
    'pattern',
    null,
    ['person.employment.salary', 'machine.telemetry', 'machine.parameter', 'person.demographic.age'],
    0.4,
    1,
    0.4,
    value => /^[-+¥$€]?\s?\d[\d,]*(?:\.\d+)?(?:e[-+]?\d+)?%?$/i.test(value),
  ),
  // Text about people is told by what is found inside it, wherever it stands.
  within('text-resident-id', 'checksum', /(?<!\d)\d{17}[\dX](?!\d)/gi, found =>
    isResidentId(found.toUpperCase()),
  ),
  within('text-phone', 'pattern', /(?<!\d)1[3-9]\d{9}(?!\d)/g, () => true),
  within('text-email', 'pattern', /[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/g, () => true),
]

function within(
  code: string,
  kind: Detector['kind'],
  pattern: RegExp,
  accepts: (found: string) => boolean,
): Detector {
  const test = (value: string): boolean =>
    (value.match(pattern) ?? []).some(found => found.length + 4 <= value.length && accepts(found))
  const supports = ['person.note', 'person.health', 'person.communication', 'person.contact.address']
  return { ...of(code, kind, 'person.note', supports, 0.6, 0.01, 0, test), within: true }
}

function of(
  code: string,
  kind: Detector['kind'],
  category: string | null,
  supports: readonly string[],
  strength: number,
  least: number,
  doubt: number,
  test: Detector['test'],
): Detector {
  return { code, kind, category, supports, strength, least, doubt, test }
}

function readPair(value: string): boolean {
  const [, latitude, longitude] = /^\(?(-?\d{1,3}\.\d+)\s*[,;\s]\s*(-?\d{1,3}\.\d+)\)?$/.exec(value) ?? []
  if (!latitude) return false
  return (
    Math.min(Math.abs(Number(latitude)), Math.abs(Number(longitude))) <= 90 &&
    Math.abs(Number(longitude)) <= 180 &&
    Math.abs(Number(latitude)) <= 180
  )
}
