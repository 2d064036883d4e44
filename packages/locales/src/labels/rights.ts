/** What a person's letter to whoever holds their data says, besides what the law itself gives: `@carnet/rights`. */
import type { Words } from '../words.ts'

export const rightsLabels = {
  'rights.question.where': { en: 'Where has my data gone?', zh: '我的数据去了哪里？' },
  'rights.question.copy': { en: 'I want a copy of my data', zh: '我要查看、复制我的数据' },
  'rights.question.delete': { en: 'Delete my data', zh: '请删除我的数据' },
  'rights.question.withdraw': { en: 'I take my consent back', zh: '我要撤回同意' },
  'rights.question.object': { en: 'I object to how my data are used', zh: '我反对这样使用我的数据' },
  'rights.title.where': {
    en: 'Request for information: to whom my personal data have been given',
    zh: '关于告知个人信息接收方的请求',
  },
  'rights.title.copy': { en: 'Request for access to my personal data', zh: '关于查阅、复制个人信息的请求' },
  'rights.title.delete': { en: 'Request for deletion of my personal data', zh: '关于删除个人信息的请求' },
  'rights.title.withdraw': { en: 'Withdrawal of consent', zh: '关于撤回同意的通知' },
  'rights.title.object': {
    en: 'Objection to the use of my personal data',
    zh: '关于拒绝处理个人信息的请求',
  },
  'rights.greeting': {
    en: 'To whoever is in charge of data protection at {name}:',
    zh: '{name}个人信息保护负责人：',
  },
  'rights.opening': {
    en: 'I write about my own personal data.',
    zh: '本人就自己的个人信息，向贵方提出以下请求。',
  },
  'rights.opening.guardian': {
    en: 'I write about the personal data of {name}, whose guardian I am; “I” and “my” below mean this person.',
    zh: '本人系{name}的监护人，就其个人信息向贵方提出以下请求；下文“我”指该人。',
  },
  'rights.opening.delegate': {
    en: 'I write about the personal data of {name}, who has authorised me in writing; the authority is attached. “I” and “my” below mean this person.',
    zh: '本人受{name}书面委托（授权书附后），就其个人信息向贵方提出以下请求；下文“我”指该人。',
  },
  'rights.known-as': { en: 'You know me by: {knownAs}.', zh: '贵方据以识别我的信息：{knownAs}。' },
  'rights.gap.exporter': { en: 'name of the organisation', zh: '对方名称' },
  'rights.gap.name': { en: 'your name', zh: '您的姓名' },
  'rights.gap.contact': { en: 'where the answer is to go', zh: '接收答复的联系方式' },
  'rights.gap.known-as': {
    en: 'by what they know you (account, customer number, e-mail)',
    zh: '对方据以识别您的信息（账号、客户号、邮箱等）',
  },
  'rights.gap.person': { en: 'whom you write for', zh: '您所代表的人' },
  'rights.heading.ground': { en: '{regime}: {cite}', zh: '{regime}：{cite}' },
  'rights.heading.answer': { en: 'By when I expect your answer', zh: '请在以下期限内答复' },
  'rights.answer.by': {
    en: '{regime}: by {day} at the latest ({cite}).',
    zh: '{regime}：最迟于{day}（{cite}）。',
  },
  'rights.answer.no-number': {
    en: '{regime}: without delay, please ({cite}).',
    zh: '{regime}：请尽快（{cite}）。',
  },
  'rights.identity': {
    en: 'If you have reasonable doubt who I am, please ask only for what you need to be sure, and use it for nothing else.',
    zh: '如对我的身份确有合理怀疑，请仅要求核实所必需的信息，并不得挪作他用。',
  },
  'rights.refusal': {
    en: 'If you refuse any part of this request, please give me the reasons in writing, with the provision that you rely on.',
    zh: '如拒绝上述任何一项请求，请以书面形式说明理由及所依据的条款。',
  },
  'rights.complaint': {
    en: 'If I receive no answer, or not a full one, I may turn to: {bodies}.',
    zh: '如未获答复或者答复不完整，我可向下列机构投诉或者寻求救济：{bodies}。',
  },
  'rights.enclosed': { en: 'Enclosed: {things}.', zh: '附件：{things}。' },
  'rights.enclosed.identity': { en: 'proof of my identity', zh: '身份证明' },
  'rights.enclosed.reasons': { en: 'my reasons', zh: '理由说明' },
  'rights.closing': { en: 'Yours faithfully,', zh: '此致\n敬礼' },
  'rights.field.to': { en: 'To', zh: '致' },
  'rights.field.from': { en: 'From', zh: '请求人' },
  'rights.field.sender': { en: 'From', zh: '发出方' },
  'rights.field.day': { en: 'Date', zh: '日期' },
  'rights.notes.title': { en: 'Notes for you: not part of the letter', zh: '供您参考：不属于信函内容' },
  'rights.note.reach': { en: 'Who has to answer: {text} ({cite})', zh: '谁须答复：{text}（{cite}）' },
  'rights.note.source': {
    en: '{cite}: {confidence}, checked {day}, {source}',
    zh: '{cite}：{confidence}，核对于{day}，{source}',
  },
  'rights.note.doubt': { en: 'Doubt: {doubt}', zh: '存疑：{doubt}' },
  'rights.note.enclose': {
    en: 'To be enclosed, because the law asks for it: {things}.',
    zh: '依法须随函附上：{things}。',
  },
  'rights.note.advice': {
    en: 'The days are counted from the day on which the letter arrives. Keep proof of that day. This is what the law says as read here, not legal advice.',
    zh: '期限自对方收到信函之日起算，请保留送达证明。以上为对法律文本的整理，不构成法律意见。',
  },
  'rights.shown.answer': { en: 'answer by', zh: '答复期限' },
  'rights.shown.complain': { en: 'complain to', zh: '投诉机构' },
  'rights.shown.gaps': { en: 'still to be filled in, marked ▢', zh: '以▢标明、待填写' },
  'rights.not.no-regime': {
    en: '{place}: the law of this place is not loaded here.',
    zh: '{place}：此处未收录该地法律。',
  },
  'rights.not.no-rights': {
    en: '{name}: what a person may ask under it is not recorded here yet. This does not mean that there is no such right.',
    zh: '{name}：此处尚未收录个人可提出的请求；这不表示没有相应权利。',
  },
  'rights.not.no-right': {
    en: '{name}: no provision for this request is recorded here.',
    zh: '{name}：此处未收录适用于该请求的条款。',
  },
  'rights.not.not-in-force': {
    en: '{name}: the provision for this request is not in force on that day.',
    zh: '{name}：适用于该请求的条款当日未施行。',
  },
  'rights.not.not-in-force-from': {
    en: '{name}: the provision for this request comes into force on {day}.',
    zh: '{name}：适用于该请求的条款自{day}起施行。',
  },
  'rights.not.other-places': {
    en: '{name}: what is recorded here for this request holds only in: {places}.',
    zh: '{name}：此处收录的适用于该请求的条款仅适用于：{places}。',
  },

  'person.withdraw': {
    en: 'Kept, as a keyed hash. From now on this person is left out of every clearance here.',
    zh: '已以加密散列方式记录。自即日起，本机办理的任何传输均不再包含此人。',
  },
  'person.withdraw-from': {
    en: 'Kept, as a keyed hash. From now on this person is left out of what moves to {recipient}.',
    zh: '已以加密散列方式记录。自即日起，向{recipient}的传输不再包含此人。',
  },
  'person.consent-again': {
    en: 'Kept: this person consents again and is no longer left out.',
    zh: '已记录：此人重新同意，不再被排除。',
  },
  'person.consent-again-from': {
    en: 'Kept: this person consents again to what moves to {recipient}.',
    zh: '已记录：此人重新同意向{recipient}传输。',
  },
  'person.tell-recipients': {
    en: 'Nothing was sent to anybody: tell the recipients below that the person withdrew.',
    zh: '尚未通知任何接收方：请将撤回事宜通知下列接收方。',
  },
  'person.there': { en: 'Deliveries in which this person was:', zh: '包含此人的传输：' },
  'person.untold': {
    en: 'Deliveries of which what was kept does not tell whether this person was in them:',
    zh: '依所存记录无法判断是否包含此人的传输：',
  },
  'person.none': { en: 'No delivery of this person is known here.', zh: '此处没有已知包含此人的传输。' },
  'person.without.one': {
    en: '{count} delivery counted people by this kind of identifier, and not this person.',
    zh: '另有{count}次传输按此类标识计数，其中没有此人。',
  },
  'person.without': {
    en: '{count} deliveries counted people by this kind of identifier, and not this person.',
    zh: '另有{count}次传输按此类标识计数，其中没有此人。',
  },
  'person.basis': { en: 'basis', zh: '依据' },
  'person.protections': { en: 'protections', zh: '保护措施' },
  'person.proof': { en: 'proof', zh: '证明' },
  'person.entry': { en: 'ledger entry {index}, {entry}', zh: '账本记录{index}，{entry}' },
  'person.nothing': { en: 'none', zh: '无' },
} satisfies Record<string, Words>
