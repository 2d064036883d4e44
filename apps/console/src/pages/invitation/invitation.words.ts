import type { WordBook } from '../../words/words.ts'

export const invitationWords = {
  title: { en: 'Invitation', zh: '邀请' },
  none: {
    en: 'This address has no invitation in it. Open the whole link that you were sent.',
    zh: '此地址中没有邀请。请打开您收到的完整链接。',
  },
  local: {
    en: 'This service is for one person on one machine: there is nothing to be invited to. Open the link where the organisation has its service.',
    zh: '本服务仅供一人在本机使用，无从加入。请在该组织的服务地址打开链接。',
  },
  'sign-in.why': {
    en: 'Sign in first, so that it is known who accepts. You come back here.',
    zh: '请先登录，以便确认由何人接受邀请。登录后将返回此处。',
  },
  'sign-in': { en: 'Sign in', zh: '登录' },
  to: { en: '{organisation} invites you.', zh: '“{organisation}”邀请您加入。' },
  roles: { en: 'You would act as: {roles}.', zh: '您的角色：{roles}。' },
  until: { en: 'The invitation holds until {day}.', zh: '邀请有效期至{day}。' },
  accept: { en: 'Accept', zh: '接受邀请' },
} satisfies WordBook
