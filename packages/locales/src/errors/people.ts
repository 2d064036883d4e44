import type { ErrorWords } from '../words.ts'

/** What `@carnet/service` can report to people without an account, and to whoever answers them. */
export const peopleErrors = {
  CARNET_PERSON_VISIT: {
    en: 'nobody came in by a link, or the visit has ended',
    zh: '未通过专用链接进入，或者本次访问已结束',
    fix: {
      en: 'ask the organisation for a new link; each opens once, for a short time',
      zh: '请向该组织索取新的链接；每个链接只能打开一次，且有效时间很短',
    },
  },
  CARNET_PERSON_LINK: {
    en: 'this link opens nothing: it was used, taken back or tried too often, it is too old, or it is none',
    zh: '此链接无法打开：可能已使用、已收回、尝试次数过多、已过期或者不存在',
    fix: {
      en: 'ask the organisation that gave it to you for a new one',
      zh: '请向提供该链接的组织索取新的链接',
    },
  },
  CARNET_PERSON_CODE: {
    en: 'the code does not belong to this link; it may be tried {left} more times',
    zh: '验证码与此链接不符；还可再试{left}次',
    fix: {
      en: 'type the eight digits that the organisation told you apart from the link',
      zh: '请输入该组织另行告知您的八位数字',
    },
  },
  CARNET_PERSON_MAY_NOT: {
    en: 'this link lets you see where the data went, and does not let you take consent back',
    zh: '此链接只能查看数据去向，不能撤回同意',
    fix: {
      en: 'ask the organisation for a link that allows it',
      zh: '请向该组织索取允许撤回同意的链接',
    },
  },
  CARNET_PERSON_BASIS: {
    en: 'whoever acts for another needs a basis, and whoever acts for themselves has none',
    zh: '代他人办理须注明依据，本人办理则无需依据',
    fix: {
      en: 'with acts_as delegate or guardian give basis, with self leave it out',
      zh: 'acts_as 为 delegate 或 guardian 时请填写 basis，为 self 时请省略',
    },
  },
  CARNET_WITHDRAWAL_NOTICE: {
    en: 'there is no notice under this link: it was answered for good, it is too old, or it is none',
    zh: '此链接下没有通知：可能已最终答复、已过期或者不存在',
    fix: {
      en: 'ask the organisation that sent it to you',
      zh: '请联系向您发送通知的组织',
    },
  },
  CARNET_WITHDRAWAL_ANSWERED: {
    en: 'the notice {id} was answered for good: {state}',
    zh: '通知 {id} 已最终答复：{state}',
    fix: {
      en: 'read its receipts; a new withdrawal makes a new notice',
      zh: '请查看其回执；再次撤回会产生新的通知',
    },
  },
  CARNET_WEBHOOK_RECIPIENT: {
    en: 'a webhook is told of withdrawals only as that of one recipient, and is then told of nothing else',
    zh: '只有指明某一接收方的 Webhook 才会收到撤回通知，且仅收到此类通知',
    fix: {
      en: 'give recipient together with the one event withdrawal.notice, or neither of them',
      zh: '请将 recipient 与唯一的事件 withdrawal.notice 一并填写，或者两者都不填',
    },
  },
} satisfies Readonly<Record<string, ErrorWords>>
