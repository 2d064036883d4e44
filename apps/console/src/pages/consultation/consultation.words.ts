import type { WordBook } from '../../words/words.ts'

/** A draft of an authority for whoever has no account: to read, and to comment on where the authority takes that. */
export const consultationWords = {
  title: { en: 'A draft out for comment', zh: '征求意见草案' },
  lead: {
    en: 'An authority wants to change its rules, and asks what you say to that. Everybody may read it, without an account.',
    zh: '主管部门拟修改规则，现就草案公开征求意见。任何人均可在此阅读改动内容、已公开的意见及其答复，无需注册账户。',
  },
  'not-law': {
    en: 'A draft: not signed, and not law.',
    zh: '本件为草案，未经签署，不具效力。',
  },
  until: { en: 'Comments until {day}', zh: '征求意见至{day}' },
  ended: { en: 'Comments have ended.', zh: '征求意见已截止。' },
  accounts: {
    en: 'The authority takes comments of organisations with an account alone.',
    zh: '主管部门仅接收有账户的组织提出的意见。',
  },
  'accounts.go': { en: 'Comment for an organisation', zh: '以组织名义提出意见' },
  reply: { en: 'Reply of the authority', zh: '主管部门的答复' },
  what: { en: 'What it changes', zh: '改动内容' },
  comment: { en: 'Your comment', zh: '您的意见' },
  'comment.lead': {
    en: 'The authority looks at it first. If it shows it, everybody reads your name and your words; your address the authority alone sees, to answer you.',
    zh: '意见须经主管部门查看。予以公开的，您的姓名和意见向所有人公开；您的邮箱仅主管部门可见，用于答复。',
  },
  name: { en: 'Name', zh: '姓名' },
  address: { en: 'E-mail address', zh: '邮箱' },
  'fault.name': { en: 'Give your name.', zh: '请填写姓名。' },
  'fault.address': {
    en: 'Give an e-mail address, like name@example.org.',
    zh: '请填写邮箱，例如 name@example.org。',
  },
  'fault.text': { en: 'Write what you have to say.', zh: '请填写意见内容。' },
  about: { en: 'On', zh: '针对' },
  text: { en: 'What you have to say', zh: '意见内容' },
  do: { en: 'Send the comment', zh: '提交意见' },
  done: {
    en: 'It has arrived. It stands here once the authority has looked at it.',
    zh: '已收到。经主管部门查看后在此公开。',
  },
} satisfies WordBook
