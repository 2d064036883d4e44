import type { WordBook } from '../../words/words.ts'

export const receiptWords = {
  title: { en: 'A person has withdrawn consent', zh: '个人已撤回同意' },
  'again.title': { en: 'A person has consented again', zh: '个人已重新同意' },
  'again.what': {
    en: 'To {recipient}: {organisation} told you that a person in the data delivered to you had withdrawn consent. On {day} this person consented again. Later deliveries may have this person in them.',
    zh: '致{recipient}：{organisation}此前曾通知贵方一人已撤回同意。该人已于{day}重新同意，此后的传输可能再次包含此人。',
  },
  'again.ask': {
    en: 'You may handle again, on the ground of consent, what you still have about this person and what you will receive. What you deleted is not asked for back.',
    zh: '贵方仍保存以及今后收到的此人信息，可基于同意继续处理。已删除的信息无须恢复。',
  },
  'again.done': { en: 'It is done', zh: '已办理' },
  none: {
    en: 'This page opens with the link of a notice that was sent to you.',
    zh: '本页须通过发送给您的通知中的链接打开。',
  },
  'organisation.unnamed': { en: 'the sender of this notice', zh: '本通知的发出方' },
  what: {
    en: 'To {recipient}: {organisation} delivered personal data to you. A person in those data withdrew consent on {day}. Later deliveries leave this person out.',
    zh: '致{recipient}：{organisation}曾向贵方传输个人信息。其中一人已于{day}撤回同意，此后的传输不再包含此人。',
  },
  provisions: { en: 'Under which provisions the person may withdraw', zh: '个人撤回同意所依据的条款' },
  ask: { en: 'What is asked of you', zh: '请贵方办理' },
  'ask.stop': {
    en: 'Stop handling what you received about this person on the ground of consent, and delete it, unless a law that binds you requires that it be kept.',
    zh: '停止处理基于同意而收到的此人信息并予以删除；对贵方有约束力的法律要求保存的除外。',
  },
  'ask.onward': {
    en: 'Tell the same to everybody to whom you have passed these data on.',
    zh: '如已将上述信息提供给他人，请一并告知。',
  },
  'ask.answer': {
    en: 'Answer below. The person will see your answer.',
    zh: '请在下方答复。您的答复将告知该人。',
  },
  find: { en: 'How you find the person', zh: '如何查找此人' },
  delivery: { en: '{day} · ledger entry {index}', zh: '{day} · 账本条目{index}' },
  column: { en: 'the column “{column}”', zh: '列“{column}”' },
  'column.unknown': { en: 'the column of the identifier', zh: '标识所在列' },
  'form.as-it-is': { en: 'Look for this in {where}:', zh: '请在{where}中查找：' },
  'form.pseudonym': {
    en: 'One of these pseudonyms stands in {where}; which, depends on how the identifier was spelt:',
    zh: '{where}中为下列假名之一（因标识写法而异）：',
  },
  'form.changed': {
    en: 'What stands in {where} was masked or made coarser: nobody is found by it, and the identifier is not told here.',
    zh: '{where}已作遮蔽或者泛化，无法据以查找，此处亦不提供该标识。',
  },
  'form.left-out': {
    en: 'The identifier was not delivered to you, and is not told here.',
    zh: '该标识未曾传输给贵方，此处亦不提供。',
  },
  'form.unknown': {
    en: 'How the identifier was delivered was not kept, so it is not told here. Please ask the sender.',
    zh: '未保存该标识的传输方式，此处不提供，请联系发出方。',
  },
  'find.only': {
    en: 'Use this to find the person in your data, and for nothing else.',
    zh: '以上内容仅用于在贵方数据中查找此人，不得挪作他用。',
  },
  answer: { en: 'Your answer', zh: '贵方答复' },
  'answer.before': { en: 'You said that you received it.', zh: '贵方已确认收到。' },
  'answer.what': { en: 'What we did', zh: '办理情况' },
  'state.received': { en: 'We received it, and will see to it', zh: '已收到，正在办理' },
  'state.done': { en: 'It is done: stopped and deleted', zh: '已办理：停止处理并删除' },
  'state.refused': { en: 'We refuse', zh: '拒绝' },
  reason: { en: 'Why, and under which provision', zh: '理由及所依据的条款' },
  day: { en: 'On', zh: '日期' },
  send: { en: 'Send the answer', zh: '提交答复' },
  once: {
    en: 'After “done” or “refuse” the link opens nothing any more, and what stands here is deleted.',
    zh: '答复“已办理”或者“拒绝”后，链接即失效，以上内容将被删除。',
  },
  thanks: {
    en: 'Thank you. Your answer was kept, and this link is closed.',
    zh: '谢谢。答复已记录，链接已关闭。',
  },
  'thanks.received': {
    en: 'Thank you. Open the link again when it is done.',
    zh: '谢谢。办理完成后，请再次打开链接答复。',
  },
} satisfies WordBook
