/** The words of what a regime answers: `@carnet/law`, finding.ts. */
import type { Words } from '../words.ts'

/** A finding is never colour alone: each outcome has a shape of its own, the same on every surface. */
export const outcomeShapes: Readonly<Record<string, string>> = {
  free: '○',
  conditional: '◐',
  prohibited: '●',
  undetermined: '◌',
  'out-of-scope': '–',
}

export const findingLabels = {
  'outcome.free': { en: 'free', zh: '可自由流动' },
  'outcome.conditional': { en: 'conditional', zh: '附条件' },
  'outcome.prohibited': { en: 'prohibited', zh: '禁止' },
  'outcome.undetermined': { en: 'undetermined', zh: '待定' },
  'outcome.out-of-scope': { en: 'out of scope', zh: '不适用' },

  'standing.met': { en: 'met', zh: '已满足' },
  'standing.open': { en: 'open', zh: '尚未满足' },
  'standing.failed': { en: 'failed', zh: '不满足' },

  'reason.outside-regime': {
    en: 'nobody and nothing here falls under this regime',
    zh: '主体与数据均不受本制度管辖',
  },
  'reason.not-a-transfer': {
    en: 'not a transfer as this regime defines it',
    zh: '不构成本制度所称的跨境传输',
  },
  'reason.not-bound': { en: 'the rules that apply bind somebody else', zh: '适用的规定约束的是其他主体' },

  'answer.yes': { en: 'yes', zh: '是' },
  'answer.no': { en: 'no', zh: '否' },
  'answer.unknown': { en: 'unknown', zh: '未知' },

  'way.held': { en: 'held', zh: '已具备' },
  'way.to-do': { en: 'to do', zh: '待办理' },
  'way.open': { en: 'not known whether it is available', zh: '能否适用尚不确定' },
  'way.unavailable': { en: 'not available', zh: '不可用' },
  'why.not-in-force': { en: 'not in force on that day', zh: '当日尚未施行或已失效' },
  'why.not-relied-on': { en: 'another way is relied on', zh: '已选用其他路径' },
  'why.conditions': { en: 'its conditions are not met', zh: '不符合适用条件' },

  'effect.prohibit': { en: 'prohibits', zh: '禁止' },
  'effect.require': { en: 'requires', zh: '要求' },
  'effect.exempt': { en: 'exempts', zh: '豁免' },
  'effect.oblige': { en: 'obliges', zh: '设定义务' },

  'duty.yes': { en: 'done', zh: '已履行' },
  'duty.no': { en: 'not done', zh: '未履行' },
  'duty.unknown': { en: 'not shown', zh: '未出示证明' },

  'no-regime': { en: 'no regime here', zh: '暂无该地制度' },
  'not-considered': { en: 'not considered: no stated link', zh: '未纳入：申报中无关联' },
  presumed: { en: 'presumed none, as not stated', zh: '未申报，推定为无' },
  taken: { en: 'not stated, taken from what is said of the parties', zh: '未申报，按各方已申报的情况认定' },
  because: { en: 'because of', zh: '涉及' },
  otherwise: { en: 'otherwise', zh: '若改走其他路径' },
} satisfies Record<string, Words>
