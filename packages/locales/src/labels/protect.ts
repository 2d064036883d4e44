/** Sentences that say what a protection does to a column; keys as `protectionLabel` of @carnet/protect gives them. */
import type { Words } from '../words.ts'

export const protectLabels = {
  drop: { en: 'drop {column}', zh: '删除 {column}' },
  mask: { en: 'mask {column} whole', zh: '遮蔽 {column} 全部内容' },
  'mask-keep-first': {
    en: 'mask {column}, keep first {keep_first}',
    zh: '遮蔽 {column}，保留前 {keep_first} 位',
  },
  'mask-keep-last': {
    en: 'mask {column}, keep last {keep_last}',
    zh: '遮蔽 {column}，保留后 {keep_last} 位',
  },
  'mask-keep-both': {
    en: 'mask {column}, keep first {keep_first} and last {keep_last}',
    zh: '遮蔽 {column}，保留前 {keep_first} 位和后 {keep_last} 位',
  },
  pseudonymise: { en: 'replace {column} by pseudonyms', zh: '以假名代替 {column}' },
  'generalise-year': { en: 'reduce {column} to the year', zh: '{column} 只保留到年' },
  'generalise-month': { en: 'reduce {column} to the month', zh: '{column} 只保留到月' },
  'generalise-decade': { en: 'reduce {column} to the decade', zh: '{column} 只保留到年代（十年）' },
  'generalise-province': { en: 'reduce {column} to the province', zh: '{column} 只保留到省级' },
  'generalise-city': { en: 'reduce {column} to the city', zh: '{column} 只保留到地市级' },
  'generalise-step': { en: 'round {column} down to bands of {step}', zh: '{column} 按 {step} 一档向下取整' },
  'generalise-keep-first': {
    en: 'cut {column} to its first {keep_first} characters',
    zh: '{column} 只保留前 {keep_first} 位',
  },
} satisfies Record<string, Words>
