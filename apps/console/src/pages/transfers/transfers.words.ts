import type { WordBook } from '../../words/words.ts'

/** The list of transfers. */
export const transfersWords = {
  title: { en: 'Transfers', zh: '出境办理' },
  lead: {
    en: 'From the data to the carnet: what is in it, what the law says, the lightest lawful way, the proof.',
    zh: '从数据到单证：数据里有什么、法律怎么说、负担最轻的合法方案，以及最后的证明。每次办理的进展和结果都列在此处。',
  },
  begin: { en: 'New transfer', zh: '新建办理' },
  empty: { en: 'Nothing has been cleared here yet.', zh: '此处尚未办理过任何数据出境。' },
  'empty.next': {
    en: 'Begin with a file. Nothing moves before you have seen every finding, chosen a plan and approved it.',
    zh: '从一个文件开始。在您看过全部结论、选定并批准方案之前，数据不会移动。',
  },
  when: { en: 'Begun', zh: '开始时间' },
  what: { en: 'Declaration', zh: '申报' },
  finding: { en: 'Finding', zh: '结论' },
  state: { en: 'State', zh: '状态' },
  plan: { en: 'Plan', zh: '方案' },
  more: { en: 'Older ones', zh: '更早的记录' },
  'state.draft': { en: 'draft', zh: '草稿' },
  'state.deciding': { en: 'being decided', zh: '正在判断' },
  'state.decided': { en: 'plan to be chosen', zh: '待选方案' },
  'state.approving': { en: 'approval awaited', zh: '待批准' },
  'state.clearing': { en: 'being cleared', zh: '正在通关' },
  'state.cleared': { en: 'cleared', zh: '已通关' },
  'state.refused': { en: 'refused', zh: '已否决' },
  'state.failed': { en: 'failed', zh: '失败' },
} satisfies WordBook
