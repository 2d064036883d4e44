import type { WordBook } from '../words/words.ts'

export const exampleWords = {
  title: { en: 'From data to a carnet, in one minute', zh: '一分钟，从数据到单证' },
  what: {
    en: 'The payroll of a made-up company in Shanghai goes to its made-up parent in Singapore.',
    zh: '以上海一家虚构公司向其虚构的新加坡母公司提供工资表为例。',
  },
  stays: {
    en: 'It is inspected, decided and cleared under the lightest lawful plan. Ledger entry and carnet are real, and stay.',
    zh: '依次识别、认定，按负担最轻的合法方案通关。账本条目和单证是真实的，会保留下来。',
  },
  run: { en: 'Clear an example', zh: '办理一个示例' },
  'step.send': { en: 'Sending data and declaration…', zh: '正在提交数据与申报……' },
  'step.decide': { en: 'Every regime concerned is being asked…', zh: '正在逐一适用相关制度……' },
  'step.approve': { en: 'The lightest plan is being approved…', zh: '正在批准负担最轻的方案……' },
  'step.clear': { en: 'The data are being protected and cleared…', zh: '正在保护数据并办理通关……' },
  name: { en: 'Example: payroll from Shanghai to Singapore', zh: '示例：上海公司向新加坡母公司提供工资表' },
} satisfies WordBook
