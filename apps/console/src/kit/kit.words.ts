import type { WordBook } from '../words/words.ts'

export const kitWords = {
  loading: { en: 'Loading…', zh: '加载中……' },
  close: { en: 'Close', zh: '关闭' },
  copy: { en: 'Copy', zh: '复制' },
  copied: { en: 'Copied', zh: '已复制' },
  'check.passed': { en: 'passed', zh: '通过' },
  'check.failed': { en: 'failed', zh: '未通过' },
  'check.not-checked': { en: 'not checked', zh: '未核验' },
  'categories.search': {
    en: 'Search by a word: mail, bank account, log. Choose one or more.',
    zh: '用词语查找：邮件、银行账号、日志；可选多项。',
  },
  'who.you': { en: 'you', zh: '您' },
  'who.member': { en: 'a member', zh: '一名成员' },
  'who.gone': { en: 'somebody who is no longer a member', zh: '已退出的成员' },
  'who.local': { en: 'the user of this machine', zh: '本机用户' },
  'sign-in': { en: 'Sign in', zh: '登录' },
  once: { en: 'Copy it now: it is shown this once and never again.', zh: '请立即复制：仅显示这一次。' },
  kept: { en: 'I have it', zh: '已保存' },
  again: { en: 'Try again', zh: '重试' },
  unreachable: {
    en: 'The service does not answer. Is “carnet serve” still running?',
    zh: '服务没有应答。“carnet serve”是否仍在运行？',
  },
  unforeseen: { en: 'Something went wrong that nobody foresaw.', zh: '出现了未预料到的错误。' },
} satisfies WordBook
