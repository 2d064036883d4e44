/** The words of `carnet person-link`. */
import type { Words } from '../words.ts'

export const personLinkLabels = {
  'person-link.link': { en: 'link', zh: '链接' },
  'person-link.code': { en: 'code', zh: '验证码' },
  'person-link.opens-until': { en: 'opens until', zh: '有效至' },
  'person-link.two-ways': {
    en: 'Give the link to whoever you have made sure is that person, and tell them the code by another way. Neither is shown again.',
    zh: '核实身份后，请将链接交给本人，并以其他途径告知验证码。二者均不再显示。',
  },
  'person-link.here-only': {
    en: 'This service runs on this machine alone: the link opens here, and nowhere else.',
    zh: '本服务仅在本机运行：该链接只能在本机打开。',
  },
  'person-link.take-back': { en: 'take it back with', zh: '收回' },
  'person-link.none': { en: 'No link was given yet.', zh: '尚未提供链接。' },
  'person-link.revoked': {
    en: 'The link is taken back. Whoever came in by it is out.',
    zh: '链接已收回，通过该链接进入的访问已结束。',
  },
  'person-link.state-waiting': { en: 'not opened, until {day}', zh: '未打开，有效至{day}' },
  'person-link.state-opened': { en: 'opened on {day}', zh: '已于{day}打开' },
  'person-link.state-expired': { en: 'expired', zh: '已过期' },
  'person-link.state-closed': { en: 'closed after five wrong codes', zh: '验证码五次有误，已关闭' },
  'person-link.state-revoked': { en: 'taken back', zh: '已收回' },
  'person-link.for-self': { en: 'the person', zh: '本人' },
  'person-link.for-delegate': { en: 'a delegate', zh: '受托人' },
  'person-link.for-guardian': { en: 'a guardian', zh: '监护人' },
  'person-link.basis-written-authority': { en: 'a delegate: written authority', zh: '受托人：书面授权' },
  'person-link.basis-parent': { en: 'a guardian: parent', zh: '监护人：父母' },
  'person-link.basis-appointed-guardian': { en: 'a guardian: appointed', zh: '监护人：经指定' },
  'person-link.may-see': { en: 'sees', zh: '查看' },
  'person-link.may-withdraw': { en: 'sees and takes consent back', zh: '查看并撤回同意' },
} satisfies Record<string, Words>
