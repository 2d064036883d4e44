/** What a recipient is told when a person has taken their consent back. What a law gives stands in the regimes; this asks, and orders nothing. */
import type { Words } from '../words.ts'

export const withdrawalLabels = {
  'withdrawal.title': {
    en: 'Notice: a person has withdrawn consent',
    zh: '关于个人撤回同意的通知',
  },
  'withdrawal.gap.from': { en: 'name of the sender', zh: '发出方名称' },
  'withdrawal.what': {
    en: '{from} delivered personal data to you. A person in those data has withdrawn consent. Later deliveries leave this person out.',
    zh: '{from}曾向贵方传输个人信息。其中一人现已撤回同意，此后的传输不再包含此人。',
  },
  'withdrawal.again.title': {
    en: 'Notice: a person has consented again',
    zh: '关于个人重新同意的通知',
  },
  'withdrawal.again.what': {
    en: '{from} told you that a person in the data it delivered to you had withdrawn consent. This person has consented again. Later deliveries may have this person in them.',
    zh: '{from}此前曾通知贵方，所传输的个人信息中一人已撤回同意。该人现已重新同意，此后的传输可能再次包含此人。',
  },
  'withdrawal.again.ask': {
    en: 'You may handle again, on the ground of consent, what you still have about this person and what you will receive. What you deleted is not asked for back.',
    zh: '贵方仍保存以及今后收到的此人信息，可基于同意继续处理。已删除的信息无须恢复。',
  },
  'withdrawal.heading.provisions': {
    en: 'Under which provisions the person may withdraw',
    zh: '个人撤回同意所依据的条款',
  },
  'withdrawal.provision': { en: '{regime}: {cite}', zh: '{regime}：{cite}' },
  'withdrawal.heading.ask': { en: 'What we ask of you', zh: '请贵方办理' },
  'withdrawal.ask.stop': {
    en: 'Please stop handling what you received about this person on the ground of consent, and delete it, unless a law that binds you requires that it be kept.',
    zh: '请停止处理基于同意而收到的此人信息并予以删除；对贵方有约束力的法律要求保存的除外。',
  },
  'withdrawal.ask.onward': {
    en: 'Please tell the same to everybody to whom you have passed these data on.',
    zh: '如已将上述信息提供给他人，请一并告知。',
  },
  'withdrawal.ask.answer': {
    en: 'Please answer: received; done; or refused, with the reason and the provision that you rely on. The person will see your answer.',
    zh: '请答复：已收到；已办理；或者拒绝，并说明理由及所依据的条款。您的答复将告知该人。',
  },
  'withdrawal.heading.find': { en: 'How you find the person', zh: '如何查找此人' },
  'withdrawal.delivery': {
    en: 'Delivery “{leg}” of {day}, ledger entry {index}: ',
    zh: '{day}传输“{leg}”（账本条目{index}）：',
  },
  'withdrawal.delivery.file': {
    en: 'Delivery “{leg}” of {day}, file “{file}”, ledger entry {index}: ',
    zh: '{day}传输“{leg}”，文件“{file}”（账本条目{index}）：',
  },
  'withdrawal.column': { en: 'the column “{column}”', zh: '列“{column}”' },
  'withdrawal.column.unknown': { en: 'the column of the identifier', zh: '标识所在列' },
  'withdrawal.form.as-it-is': { en: '{where} has {values}.', zh: '{where}的值为{values}。' },
  'withdrawal.form.pseudonym': {
    en: '{where} has one of these pseudonyms, which depend on how the identifier was spelt: {values}.',
    zh: '{where}的值为下列假名之一（因标识写法而异）：{values}。',
  },
  'withdrawal.form.changed': {
    en: '{where} was masked or made coarser, so that nobody is found by it; the identifier is not told here.',
    zh: '{where}已作遮蔽或者泛化，无法据以查找，此处亦不提供该标识。',
  },
  'withdrawal.form.left-out': {
    en: 'the identifier was not delivered, and is not told here.',
    zh: '该标识未曾传输，此处亦不提供。',
  },
  'withdrawal.form.unknown': {
    en: 'how the identifier was delivered was not kept; it is not told here. Please ask us.',
    zh: '未保存该标识的传输方式，此处不提供，请与我们联系。',
  },
  'withdrawal.find.only': {
    en: 'Please use what stands here to find the person in your data, and for nothing else.',
    zh: '以上内容请仅用于在贵方数据中查找此人，不得挪作他用。',
  },
  'withdrawal.nothing-left': {
    en: 'This notice has been answered for good, or is too old: what found the person was deleted.',
    zh: '此通知已最终答复或者已过期，用于查找此人的内容已删除。',
  },
  'withdrawal.heading.answer': { en: 'How to answer', zh: '答复方式' },
  'withdrawal.answer.link': {
    en: 'Under {link} – for you alone; it works until you have answered done or refused.',
    zh: '请访问 {link}。该链接仅供贵方使用，答复“已办理”或者“拒绝”后即失效。',
  },
  'withdrawal.answer.writing': {
    en: 'In writing to us, naming notice {notice}.',
    zh: '请以书面形式答复我方，并注明通知编号{notice}。',
  },
  'withdrawal.note.send': {
    en: 'Send it by a way that is safe for personal data and proves when it arrived; then mark it as sent.',
    zh: '请以适合传递个人信息且能够证明送达时间的方式寄送，随后标记为已发送。',
  },
} satisfies Record<string, Words>
