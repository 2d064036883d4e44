import { expect, it } from 'vitest'
import { countQuestion } from './question.ts'

it('a total is asked for as a question', () => {
  expect(
    countQuestion({
      en: 'people whose sensitive personal information has gone abroad this year',
      zh: '当年累计向境外提供敏感个人信息的人数',
    }),
  ).toEqual({
    en: 'How many people whose sensitive personal information has gone abroad this year? (this transfer included, each counted once)',
    zh: '当年向境外提供敏感个人信息，累计多少人？（含本次，重复的只计一次）',
  })
  const zh = (title: string): string => countQuestion({ en: '', zh: title }).zh
  expect(zh('自上年1月1日起累计向境外提供个人信息的人数（至2024年3月21日）')).toBe(
    '自上年1月1日起向境外提供个人信息（至2024年3月21日），累计多少人？（含本次，重复的只计一次）',
  )
  expect(zh('十二个月内向该对方提供精确地理位置数据所涉美国设备数')).toBe(
    '十二个月内向该对方提供精确地理位置数据所涉美国设备数，累计多少？（含本次，重复的只计一次）',
  )
})
