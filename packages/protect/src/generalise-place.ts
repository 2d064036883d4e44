/** generalise places: PRC addresses and six-digit region codes, to the province-level or prefecture-level unit. */
import { bind, blank } from './bind.ts'
import places from './prc-places.json' with { type: 'json' }
import type { PlaceGrain } from './protection.ts'

const provinces: Readonly<Record<string, string>> = places.provinces
const cities: Readonly<Record<string, string>> = places.cities
const provinceOf = (cityCode: string) => provinces[cityCode.slice(0, 2)]!

/**
 * SQL for the coarser place of `text`, NULL where the text does not say it. Names must be written in full
 * (浙江省, not 浙江); a city without its province is known by its name and gets it. A municipality or special
 * administrative region is its own city.
 */
export function generalisePlaceSql(text: string, grain: PlaceGrain): string {
  const trimmed = `regexp_replace(${text}, '^${blank}+|${blank}+$', '', 'g')`
  const place = `${text}_place`
  const isCode = `regexp_full_match(${place}, '[0-9]{6}')`
  const coarser = `CASE WHEN ${isCode} THEN ${codeSql(place, grain)} ELSE ${addressSql(place, grain)} END`
  return bind(place, trimmed, coarser)
}

function codeSql(code: string, grain: PlaceGrain): string {
  const province = `left(${code}, 2)`
  const whole = grain === 'province' ? Object.keys(provinces) : places.whole
  const toProvince = `WHEN ${province} IN (${texts(whole)}) THEN ${province} || '0000'`
  const toCity = `WHEN left(${code}, 4) IN (${texts(Object.keys(cities))}) THEN left(${code}, 4) || '00'`
  return grain === 'province' ? `CASE ${toProvince} END` : `CASE ${toProvince} ${toCity} END`
}

/** Patterns without groups, and comparisons instead of a map: both are many times faster in the engine. */
function addressSql(address: string, grain: PlaceGrain): string {
  const names = [`${address}_local`, `${address}_province`, `${address}_rest`, `${address}_city`] as const
  const [local, province, rest, city] = names
  const localSql = `regexp_replace(${address}, '^(?:中华人民共和国|中国)${blank}*', '')`
  const provinceSql = `regexp_extract(${local}, '^(?:${Object.values(provinces).join('|')})')`
  const restSql = `regexp_replace(substr(${local}, length(${province}) + 1), '^${blank}+', '')`
  const citySql = notMarket(rest, `regexp_extract(${rest}, '^(?:${Object.values(cities).join('|')})')`)
  const name = grain === 'province' ? provinceName : cityName
  const named = bind(city, citySql, name(province, city, rest))
  return bind(local, localSql, bind(province, provinceSql, bind(rest, restSql, named)))
}

/** A name must not run on into a word: 朝阳市场 is a market, not the city of 朝阳. */
function notMarket(text: string, name: string): string {
  return `CASE WHEN substr(${text}, length(${name}) + 1, 1) = '场' THEN '' ELSE ${name} END`
}

function provinceName(province: string, city: string, rest: string): string {
  const ofCity = lookup(city, code => [cities[code]!, provinceOf(code)])
  return (
    `CASE WHEN ${province} = '' THEN ${ofCity} ` +
    `WHEN ${city} <> '' OR NOT starts_with(${rest}, '场') THEN ${province} ELSE NULL END`
  )
}

function cityName(province: string, city: string, rest: string): string {
  const whole = texts(places.whole.map(code => provinces[code]!))
  const alone = lookup(city, code => [cities[code]!, provinceOf(code) + cities[code]!])
  return (
    `CASE WHEN ${province} IN (${whole}) THEN CASE WHEN NOT starts_with(${rest}, '场') THEN ${province} END ` +
    `WHEN ${city} = '' THEN NULL ` +
    `WHEN ${province} = '' OR ${alone} = ${province} || ${city} THEN ${alone} END`
  )
}

function lookup(key: string, pair: (cityCode: string) => readonly [string, string]): string {
  const branches = Object.keys(cities).map(code => {
    const [from, to] = pair(code)
    return `WHEN '${from}' THEN '${to}'`
  })
  return `CASE ${key} ${branches.join(' ')} END`
}

/** Of names and codes of our own table only, in which no quote stands. */
function texts(values: readonly string[]): string {
  return values.map(value => `'${value}'`).join(', ')
}
