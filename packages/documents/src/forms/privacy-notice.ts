/** The paragraph of the privacy notice. */

import { decisionSheet } from '../decision-passages.ts'
import type { Draft } from '../draft.ts'
import type { Form } from '../form.ts'
import type { Paper } from '../paper.ts'
import { categoriesText, dayToWrite } from '../passages.ts'
import { valuesOf } from '../values.ts'
import { askingFor, toolsInHand } from './records.ts'
import { agreementCover } from './scc.ts'
import { sameExporter } from './together.ts'

const provisionWord = ['Recipient', '提供'] as const

/** Employees are not told what becomes of the data of customers: a notice is for those whom it is about. */
function readers(draft: Draft): string {
  const relations = draft.groups().flatMap(group => valuesOf(group, 'relation').map(String))
  return `${sameExporter(draft)} ${[...new Set(relations)].sort().join(' ')}`
}

export const privacyNotice: Form = {
  kind: 'privacy-notice',
  title: { en: 'Privacy notice: paragraph on the transfer', zh: '隐私告知：跨境提供段落' },
  subtitle: draft =>
    draft.say(
      'To be put into the privacy notice, in plain words',
      '置于个人信息处理规则（隐私政策）中，用语通俗',
    ),
  form: { en: 'Content asked for by the provisions named at the end', zh: '内容依文末所列条款' },
  layout: 'agreement',
  asked: { regimes: null, mechanisms: [], duties: ['notice', 'separate-consent', 'notice-of-necessity'] },
  together: readers,
  cover: agreementCover,
  write: paper => {
    const { draft } = paper
    const { say } = draft
    paper.part(['Notice', '告知'], 'Paragraph on the transfer', '跨境提供段落')
    paper.heading(1, 'Your data go abroad', '您的个人信息将被提供至境外')
    paper.each(provisionWord, provision, one => one.called('importer'))
    paper.heading(1, 'Your rights', '您的权利')
    paper.text(
      say(
        'You can ask to see, copy, correct, restrict and delete your data, withdraw a consent, and complain. Write to us: ',
        '您可以查阅、复制、更正、限制处理、删除您的个人信息，撤回同意，以及投诉。请联系我们：',
      ),
      ...draft.sideAsk(
        'exporter',
        'contact',
        'contact person (name, position, telephone, e-mail)',
        '联系人（姓名、职务、电话、邮箱）',
      ),
      say('. You may complain to: ', '。您可以向以下机构投诉：'),
      draft.ask('notice.authority', say('authority to which people may complain', '受理投诉的机构'), 'legal'),
      say('.', '。'),
    )
    if (askingFor(draft, ['separate-consent']).length > 0) consent(paper)
  },
  working: paper => decisionSheet(paper, askingFor(paper.draft, privacyNotice.asked.duties)),
}

/** What is told of one leg: to whom, what for, which data, on what basis, how long, and the rights against the recipient. */
function provision(paper: Paper): void {
  const { draft } = paper
  const { say } = draft
  const tools = toolsInHand(draft)
  paper.text(
    say('We, ', '我们，'),
    ...draft.nameOf('exporter'),
    say(', provide data about you to ', '，将您的个人信息提供给位于'),
    ...(draft.language === 'zh' ? draft.place('importer') : draft.nameOf('importer')),
    say(' in ', '的'),
    ...(draft.language === 'zh' ? draft.nameOf('importer') : draft.place('importer')),
    say('. You can reach the recipient here: ', '。您可以通过以下方式联系接收方：'),
    ...draft.sideAsk(
      'importer',
      'contact',
      'contact person (name, position, telephone, e-mail)',
      '联系人（姓名、职务、电话、邮箱）',
    ),
    say('.', '。'),
  )
  paper.text(
    say('What for: ', '目的：'),
    ...draft.legFact('purposes', say('purposes', '处理目的')),
    say('. How: ', '。方式：'),
    ...draft.legFact('act', say('manner of handling', '处理方式')),
    say('.', '。'),
  )
  paper.text(say('Which data: ', '提供的个人信息：'), ...categoriesText(draft), say('.', '。'))
  paper.text(
    say('On what basis: ', '依据：'),
    ...(tools.length > 0
      ? tools
      : [
          draft.ask(
            'notice.basis',
            say('the legal way across that is relied on', '所依据的跨境机制'),
            'legal',
          ),
        ]),
    say(
      '. You can ask us for a copy of the contract or of the safeguards.',
      '。您可以向我们索取有关合同或者保障措施的副本。',
    ),
  )
  paper.text(
    say('How long: ', '保存期限：'),
    draft.ask('notice.retention', say('how long the recipient keeps the data', '接收方保存期限'), 'importer'),
    say('.', '。'),
  )
  paper.text(
    say('How to exercise your rights against the recipient: ', '您向接收方行使权利的方式和程序：'),
    draft.ask(
      'notice.rights',
      say('how people exercise their rights against the recipient', '个人向接收方行使权利的方式和程序'),
      'importer',
    ),
    say('.', '。'),
  )
  if (askingFor(draft, ['notice-of-necessity']).length > 0)
    paper.text(
      say(
        'Among them are sensitive data. Why they are needed, and what it means for you: ',
        '其中包括敏感个人信息。提供的必要性以及对您个人权益的影响：',
      ),
      draft.ask(
        'notice.necessity',
        say(
          'why the sensitive data are needed abroad, and the effect on the rights of the persons',
          '向境外提供敏感个人信息的必要性及对个人权益的影响',
        ),
        'legal',
      ),
      say('.', '。'),
    )
}

/** Separate consent, on paper or on a screen. */
function consent(paper: Paper): void {
  const { draft } = paper
  const { say } = draft
  paper.heading(1, 'Separate consent', '单独同意')
  paper.text(
    say(
      '□ I have read this and consent separately to the provision of my data abroad as described.',
      '□ 本人已阅读上述内容，单独同意按上述方式向境外提供本人的个人信息。',
    ),
  )
  paper.signatures({
    of: say('The person concerned', '个人信息主体'),
    lines: [
      [say('Name', '姓名'), ['']],
      [say('Signature', '签字'), ['']],
      [say('Date', '日期'), dayToWrite(draft)],
    ],
  })
}
