import type { WordBook } from '../../words/words.ts'

export const upcomingWords = {
  title: { en: 'What is coming', zh: '即将施行' },
  lead: {
    en: 'What enters into force, ends or takes another value after today, as far as it is enacted and loaded.',
    zh: '今日之后开始施行、失效或者调整数值的内容，以已公布且已收录者为限；此处所存申报中结论将因此改变的，一并列出。',
  },
  regime: { en: 'Regime', zh: '制度' },
  all: { en: 'all', zh: '全部' },
  none: { en: 'Nothing is known to be coming.', zh: '目前没有已知的变化。' },
  'touched.title': { en: 'Whom it touches', zh: '影响哪些申报' },
  'touched.lead': {
    en: 'Each declaration that is kept was decided again for every one of these days, by what it says alone: totals are not counted on.',
    zh: '已对每份申报就上述各日重新认定；仅依申报所载事实，不推算累计数。',
  },
  'touched.none': { en: 'No declaration is decided otherwise.', zh: '没有申报的结论因此改变。' },
  'touched.nothing': { en: 'No declaration is kept here yet.', zh: '尚无申报。' },
  'touched.read': { en: '{count} declarations decided again', zh: '已重新认定{count}份申报' },
  'touched.read.one': { en: 'One declaration decided again', zh: '已重新认定1份申报' },
  'touched.unreadable': { en: 'cannot be read as the law is now', zh: '按现行规则无法读取' },
  'touched.day': { en: 'From', zh: '自' },
  'touched.declaration': { en: 'Declaration', zh: '申报' },
  'touched.before': { en: 'Until then', zh: '此前' },
  'touched.after': { en: 'From then on', zh: '此后' },
  'touched.grounds': { en: 'Provisions that come or go', zh: '增减的依据条款' },
  'standing.met': { en: 'met', zh: '已满足' },
  'standing.open': { en: 'open', zh: '尚未满足' },
  'standing.failed': { en: 'failed', zh: '不满足' },
  more: { en: 'More declarations', zh: '更多申报' },
  'law.title': { en: 'What changes', zh: '变化内容' },
} satisfies WordBook
