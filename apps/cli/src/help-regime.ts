/** The words of the help of `carnet regime`, in English and in Chinese; the German is in `help-german.ts`. */
import type { Language } from '@carnet/locales'
import { helpIn } from './help-in.ts'

const en = {
  list: 'the regimes that are loaded: how much is verified, when it was last checked',
  show: 'a regime as a readable page: contents, each provision beside its formal condition, lists',
  check: 'read every file, follow every reference, look at every day, run every example beside the law',
  diff: 'what changed: between two days of one regime, or between two folders',
  upcoming: 'what enters into force or ends from today on, and which declarations would be decided otherwise',
  compare: 'two regimes side by side: roles, acts, classes of data, ways across, duties, numbers',
  format: 'md, html (one file, no scripts) or text; without it, laid out for the terminal',
  markdown: 'the same as --format md',
  asOf: 'as the law stands on this day, YYYY-MM-DD (default: today)',
  until: 'no further than this day, YYYY-MM-DD',
  declarations: 'files or folders of declarations: which would be decided otherwise',
}

const zh: typeof en = {
  list: '列出已载入的制度：核实比例、最近核对日',
  show: '以可读页面展示一项制度：目录、条款与形式条件对照、清单',
  check: '读取全部文件、核对全部引用、逐日检查、运行全部随附示例',
  diff: '有何变化：同一制度的两个日期之间，或者两个目录之间',
  upcoming: '今后将施行或者失效的内容，以及哪些申报的结论会因此改变',
  compare: '并列比较两项制度：主体、行为、数据分级、路径、义务、数值',
  format: 'md、html（单一文件，不含脚本）或 text；不指定则按终端排版',
  markdown: '等同于 --format md',
  asOf: '按该日的法律，YYYY-MM-DD（默认今日）',
  until: '截至该日，YYYY-MM-DD',
  declarations: '申报文件或者目录：哪些结论会改变',
}

export const regimeTexts = { en, zh }

export const regimeHelp = (language: Language): typeof en => helpIn('regime', regimeTexts, language)
