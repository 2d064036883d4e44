/** generalise places: PRC addresses and six-digit region codes, to the province-level or prefecture-level unit. */
import { bind, blank, groups } from './bind.ts'
import places from './prc-places.json' with { type: 'json' }
import type { PlaceGrain } from './protection.ts'

const provinces: Readonly<Record<string, string>> = places.provinces
const cities: Readonly<Record<string, string>> = places.cities
const provinceDigits = 2

/** A name must not run on into a word: 朝阳市场 is a market, not the city of 朝阳. */
const notMarket = '(?:[^场]|$)'
const addressPattern =
  `^${blank}*(?:中华人民共和国|中国)?${blank}*` +
  `(${Object.values(provinces).join('|')})?${blank}*(${Object.values(cities).join('|')})?${notMarket}`

/** The full name of each city, its province before it. */
const fullNames = Object.entries(cities).map(
  ([code, name]) => provinces[code.slice(0, provinceDigits)]! + name,
)

/**
 * SQL for the coarser place of `text`, NULL where the text does not say it. Names must be written in full
 * (浙江省, not 浙江); a city without its province is known by its name and gets it. A municipality or special
 * administrative region is its own city.
 */
export function generalisePlaceSql(text: string, grain: PlaceGrain): string {
  const code = `regexp_replace(${text}, '^${blank}+|${blank}+$', '', 'g')`
  const isCode = `regexp_full_match(${code}, '[0-9]{6}')`
  const address = bind(
    'carnet_place',
    groups(text, addressPattern, ['province', 'city']),
    nameSql('carnet_place', grain),
  )
  return `CASE WHEN ${isCode} THEN ${codeSql(code, grain)} ELSE ${address} END`
}

function codeSql(code: string, grain: PlaceGrain): string {
  const province = `left(${code}, 2)`
  const whole = grain === 'province' ? Object.keys(provinces) : places.whole
  const toProvince = `WHEN ${province} IN (${texts(whole)}) THEN ${province} || '0000'`
  const toCity = `WHEN left(${code}, 4) IN (${texts(Object.keys(cities))}) THEN left(${code}, 4) || '00'`
  return grain === 'province' ? `CASE ${toProvince} END` : `CASE ${toProvince} ${toCity} END`
}

function nameSql(place: string, grain: PlaceGrain): string {
  const city = Object.values(cities)
  if (grain === 'province') {
    const provinceOf = Object.keys(cities).map(code => provinces[code.slice(0, provinceDigits)]!)
    return `coalesce(nullif(${place}.province, ''), ${lookup(city, provinceOf, `${place}.city`)})`
  }
  const whole = texts(places.whole.map(code => provinces[code]!))
  const full = lookup(city, fullNames, `${place}.city`)
  return (
    `CASE WHEN ${place}.province IN (${whole}) THEN ${place}.province ` +
    `WHEN ${place}.province = '' OR ${full} = ${place}.province || ${place}.city THEN ${full} END`
  )
}

function lookup(keys: readonly string[], values: readonly string[], key: string): string {
  return `map([${texts(keys)}], [${texts(values)}])[${key}]`
}

/** Of names and codes of our own table only, in which no quote stands. */
function texts(values: readonly string[]): string {
  return values.map(value => `'${value}'`).join(', ')
}
