import type { ErrorWords } from '../words.ts'

const toPerson = {
  en: 'ask a person to approve this clearance, or to give an approval that has room for it',
  zh: '请由有批准权限的人员批准本次通关，或另行作出涵盖本次通关的预先批准',
}

/** What lies beyond a standing approval. */
export const approvalErrors = {
  CARNET_APPROVAL_UNKNOWN: {
    en: 'there is no standing approval “{approval}” here',
    zh: '没有预先批准“{approval}”',
    fix: {
      en: 'look at the list of standing approvals for those in force',
      zh: '请在预先批准列表中查看仍有效的批准',
    },
  },
  CARNET_APPROVAL_REVOKED: {
    en: 'the standing approval has been revoked',
    zh: '该预先批准已被撤销',
    fix: toPerson,
  },
  CARNET_APPROVAL_ENDED: {
    en: 'the standing approval ended on {allowed}; today is {found}',
    zh: '该预先批准已于 {allowed} 到期；今天是 {found}',
    fix: toPerson,
  },
  CARNET_APPROVAL_USED_UP: {
    en: 'this would be clearance {found} under a standing approval for {allowed}',
    zh: '本次为第 {found} 次通关，而预先批准至多 {allowed} 次',
    fix: toPerson,
  },
  CARNET_APPROVAL_PLAN: {
    en: 'the plan “{found}” is not among those that were approved: {allowed}',
    zh: '方案“{found}”不在获批方案之列：{allowed}',
    fix: toPerson,
  },
  CARNET_APPROVAL_DAY: {
    en: 'it is judged as of {found}; under a standing approval the law of the day counts, {allowed}',
    zh: '判断所依据的日期为 {found}；依预先批准通关时，以当日（{allowed}）的法律为准',
    fix: { en: 'leave the day out', zh: '请勿指定日期' },
  },
  CARNET_APPROVAL_FACT: {
    en: '{where} is “{found}”; “{allowed}” was approved',
    zh: '{where} 为“{found}”；获批的是“{allowed}”',
    fix: {
      en: 'declare it as it was approved, or ask a person to approve this clearance',
      zh: '请按获批内容申报，或由有批准权限的人员批准本次通关',
    },
  },
  CARNET_APPROVAL_RECORD: {
    en: '{where}: declared is “{found}”; approved is “{allowed}”',
    zh: '{where}：申报为“{found}”；获批为“{allowed}”',
    fix: {
      en: 'declare the same parties, legs and agreements as were approved, or ask a person to approve this clearance',
      zh: '请申报与获批内容相同的各方、行程和协议，或由有批准权限的人员批准本次通关',
    },
  },
  CARNET_APPROVAL_PROTECTION: {
    en: '{where} is “{found}”; “{allowed}” was approved',
    zh: '{where} 为“{found}”；获批的是“{allowed}”',
    fix: {
      en: 'protect the data as was approved, or ask a person to approve this clearance',
      zh: '请按获批内容保护数据，或由有批准权限的人员批准本次通关',
    },
  },
  CARNET_APPROVAL_CATEGORY: {
    en: '{where} is of the category “{found}”; approved are {allowed}',
    zh: '{where} 的类别为“{found}”；获批类别为 {allowed}',
    fix: {
      en: 'leave it out of the data, or ask a person to approve this clearance',
      zh: '请从数据中去除该项，或由有批准权限的人员批准本次通关',
    },
  },
  CARNET_APPROVAL_PEOPLE: {
    en: 'it would be {found} people (“?”: not known); approved are {allowed} at most',
    zh: '涉及人数将为 {found}（“?”表示未知）；获批至多 {allowed} 人',
    fix: toPerson,
  },
} as const satisfies Readonly<Record<string, ErrorWords>>
