import type { WordBook } from '../../words/words.ts'

/** For people who know nothing of law, and have never seen this page. */
export const hereWords = {
  title: { en: 'Where has my data gone?', zh: '我的数据去了哪里？' },
  none: {
    en: 'This page opens with a link that is only for you. Ask the organisation that has your data for one.',
    zh: '本页须通过您的专用链接打开。请向持有您数据的组织索取。',
  },
  left: {
    en: 'You have left. This page has forgotten what it showed.',
    zh: '您已退出，本页已清除所显示的内容。',
  },
  over: {
    en: 'Your visit has ended: a link is good for a short time only. Ask for a new one whenever you want to look again.',
    zh: '本次访问已结束：链接仅短时间有效。如需再次查看，请索取新的链接。',
  },
  'none.letter': { en: 'Or ask in writing:', zh: '也可以书面提出：' },
  'none.write': { en: 'make a letter', zh: '生成信函' },
  'open.what': {
    en: 'You were given this link, and eight digits by another way: by telephone, in a letter, or in person. Type the digits.',
    zh: '除本链接外，您还应通过电话、信函或者当面得到八位数字。请输入该数字。',
  },
  'open.once': {
    en: 'The link opens once. No account, no password, no cookie; what you see here is gone from this browser when you leave.',
    zh: '链接只能打开一次。无需账号、密码或者Cookie；退出后，浏览器中不留存此处内容。',
  },
  code: { en: 'The eight digits', zh: '八位数字' },
  open: { en: 'Open', zh: '打开' },
  close: { en: 'Close', zh: '关闭' },
  leave: { en: 'Leave', zh: '退出' },
  'leave.what': {
    en: 'The link does not open again. You can ask for a new one at any time.',
    zh: '该链接无法再次打开；您可随时索取新的链接。',
  },
  'organisation.unnamed': { en: 'This organisation', zh: '本组织' },
  'acts.delegate': {
    en: 'You act for another person, with {basis}, until {day}.',
    zh: '您正在代他人办理，依据：{basis}，有效至{day}。',
  },
  'acts.guardian': {
    en: 'You act for somebody in your care, as {basis}, until {day}.',
    zh: '您正在代被监护人办理，依据：{basis}，有效至{day}。',
  },
  'acts.see': { en: 'You may see where their data went.', zh: '您可以查看其数据去向。' },
  'acts.withdraw': {
    en: 'You may see where their data went, and take their consent back. “You” and “your” below mean that person.',
    zh: '您可以查看其数据去向，并代为撤回同意。下文“您”指该人。',
  },
  'basis.written-authority': { en: 'their written authority', zh: '书面授权' },
  'basis.parent': { en: 'a parent', zh: '父母' },
  'basis.appointed-guardian': { en: 'an appointed guardian', zh: '指定监护人' },
  'sum.none': {
    en: '{organisation} has no record that your data were sent to anybody abroad or elsewhere.',
    zh: '{organisation}没有将您的数据传输给他人的记录。',
  },
  'sum.one': {
    en: '{organisation} sent your data to {count} recipient.',
    zh: '{organisation}已将您的数据传输给{count}个接收方。',
  },
  sum: {
    en: '{organisation} sent your data to {count} recipients.',
    zh: '{organisation}已将您的数据传输给{count}个接收方。',
  },
  'sum.how': {
    en: 'Found by: {kinds}. For this the organisation keeps no names, only fingerprints made with a key of its own.',
    zh: '查找依据：{kinds}。为此保存的不是名单，而是以该组织自有密钥生成的加密散列。',
  },
  where: { en: 'Where your data went', zh: '您的数据去向' },
  back: { en: 'Take your consent back', zh: '撤回同意' },
  'back.what': {
    en: 'You may do so at any time. From the next delivery on you are left out, and whoever has your data is told. What was done before stays lawful.',
    zh: '您可以随时撤回。自下一次传输起不再包含您的数据，已收到您数据的接收方将获知。撤回之前已进行的处理仍然有效。',
  },
  'take.all': { en: 'Take it back from all', zh: '针对所有接收方撤回' },
  'take.from': { en: 'Only from {recipient}', zh: '仅针对{recipient}撤回' },
  'take.sure': {
    en: 'From now on your rows are left out of what is sent. Whoever received your data gets a notice with what finds you there, and nothing more. To agree again later, tell the organisation.',
    zh: '自即日起，传输内容不再包含您的数据。已收到您数据的接收方将收到通知，其中仅含用于查找您的标识。如日后重新同意，请告知该组织。',
  },
  take: { en: 'Take it back', zh: '撤回' },
  'taken.all': {
    en: 'You took your consent back from all, on {day}.',
    zh: '您已于{day}针对所有接收方撤回同意。',
  },
  'taken.from': {
    en: 'You took your consent back from {recipient}, on {day}.',
    zh: '您已于{day}针对{recipient}撤回同意。',
  },
  'may-not': {
    en: 'Your link lets you see, and does not let you take consent back. Ask the organisation for one that does.',
    zh: '您的链接仅供查看，不能撤回同意。如有需要，请向该组织索取。',
  },
  told: { en: 'Who was told, and what they answered', zh: '已转告的接收方及其答复' },
  'told.what': {
    en: 'Each recipient is asked to stop and to delete, and says here what it did.',
    zh: '已请各接收方停止处理并删除；其办理结果显示如下。',
  },
  prove: { en: 'Check the proof', zh: '核验证明' },
  'prove.of': { en: 'Check the proof of ledger entry {index}', zh: '核验账本条目{index}的证明' },
  proof: { en: 'Ledger entry {index}', zh: '账本条目{index}' },
  'proof.passed': {
    en: 'Checked in your browser: the record of this delivery is in the signed ledger, unchanged.',
    zh: '已在您的浏览器内核验：本次传输的记录载于已签名的账本，未被改动。',
  },
  'proof.failed': {
    en: 'Checked in your browser: this record is not what the ledger holds. Tell the organisation, or complain.',
    zh: '已在您的浏览器内核验：该记录与账本所载不符。请告知该组织，或者投诉。',
  },
  'proof.save': { en: 'Keep the proof as a file', zh: '保存证明文件' },
} satisfies WordBook
