/** The words of what every provision carries: `@carnet/law`, regime.ts. */
import type { Words } from '../words.ts'

export const lawLabels = {
  'confidence.verified': { en: 'verified against the text', zh: '已与原文核对' },
  'confidence.secondary': { en: 'from a secondary source', zh: '依据二手来源' },
  'confidence.unverified': { en: 'unverified', zh: '未经核实' },

  'aim.national-security': { en: 'national security', zh: '国家安全' },
  'aim.public-interest': { en: 'public interest', zh: '公共利益' },
  'aim.personal-privacy': { en: 'personal privacy', zh: '个人隐私' },
  'aim.intellectual-property': { en: 'intellectual property', zh: '知识产权' },
  'aim.other-stated': { en: 'another stated aim', zh: '其他明示目的' },
  'aim.none-stated': { en: 'no aim stated', zh: '未明示目的' },

  'law.checked': { en: 'last checked on {day}', zh: '最近核对于{day}' },
  'law.doubt': { en: 'a reading that could be contested', zh: '解释上可能存在争议' },
  'law.place': { en: 'place', zh: '国家（地区）' },
} satisfies Record<string, Words>
