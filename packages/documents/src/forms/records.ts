/** The record of processing, and the paragraph of the privacy notice. */

import { decisionSheet } from '../decision-passages.ts'
import type { Draft } from '../draft.ts'
import type { Form } from '../form.ts'
import type { Text } from '../model.ts'
import { categoriesText, itemTable, safeguardsText } from '../passages.ts'
import { valuesOf } from '../values.ts'
import { agreementCover } from './scc.ts'

const ask = (draft: Draft, key: string, en: string, zh: string): Text => [
  draft.ask(`record.${key}`, draft.say(en, zh), 'legal'),
]

/** Ways across that are in hand, of every regime, with the provision that asks for one. */
export function toolsInHand(draft: Draft): Text {
  const { say } = draft
  const tools = draft.input.decision.findings.flatMap(finding =>
    draft.measures(finding.regime).flatMap(measure =>
      measure.ways
        .flat()
        .filter(way => way.state === 'held')
        .map(
          (way): Text => [
            draft.filled(say('transfer tool', '传输机制'), way.title[draft.language], {
              from: 'decision',
              at: measure.provision,
            }),
          ],
        ),
    ),
  )
  return draft.join(tools, say('; ', '；'))
}

/** Regimes in which one of the duties is owed. */
const askingFor = (draft: Draft, duties: readonly string[]): readonly string[] =>
  draft.input.decision.findings
    .map(({ regime }) => regime)
    .filter(code => (draft.finding(code)?.duties ?? []).some(({ duty }) => duties.includes(duty)))

export const recordOfProcessing: Form = {
  kind: 'record-of-processing',
  title: { en: 'Record of processing activities', zh: '处理活动记录' },
  subtitle: draft =>
    draft.say(
      'Article 30 of Regulation (EU) 2016/679; Article 30 of the UK GDPR',
      '（EU）2016/679号条例第三十条；英国GDPR第三十条',
    ),
  form: {
    en: 'Points (a) to (g) of Article 30(1), points (a) to (d) of Article 30(2)',
    zh: '第三十条第1款（a）至（g）项、第2款（a）至（d）项',
  },
  layout: 'agreement',
  asked: { regimes: null, mechanisms: [], duties: ['record-of-transfers'] },
  cover: agreementCover,
  write: paper => {
    const { draft } = paper
    const { say } = draft
    const processor = ['processor', 'sub-processor'].includes(String(valuesOf(draft.leg, 'sender_role')[0]))
    paper.part(
      ['Record', '记录'],
      processor ? 'Record of a processor, Article 30(2)' : 'Record of a controller, Article 30(1)',
      processor ? '处理者记录（第三十条第2款）' : '控制者记录（第三十条第1款）',
    )
    const tools = toolsInHand(draft)
    const contact = draft.sideAsk(
      'exporter',
      'contact',
      'contact person (name, position, telephone, e-mail)',
      '联系人（姓名、职务、电话、邮箱）',
    )
    const named: Text = [...draft.nameOf('exporter'), say('; ', '；'), ...contact]
    const represented: readonly (readonly [string, Text])[] = [
      [
        say('(a) Representative', '（a）代表'),
        ask(
          draft,
          'representative',
          'representative (name and contact details), or “none”',
          '代表（名称及联系方式），无则填“无”',
        ),
      ],
      [
        say('(a) Data protection officer', '（a）数据保护官'),
        ask(
          draft,
          'officer',
          'data protection officer (name and contact details), or “none”',
          '数据保护官（姓名及联系方式），无则填“无”',
        ),
      ],
    ]
    const transfers: Text = [
      ...draft.place('importer'),
      say(' — ', '——'),
      ...(tools.length > 0
        ? tools
        : ask(draft, 'tool', 'the safeguard relied on, with its documentation', '所依据的保障措施及其文件')),
    ]
    const safeguards = safeguardsText(draft)
    const security: Text =
      safeguards.length > 0
        ? [
            ...safeguards,
            ...ask(
              draft,
              'security',
              'general description of the security measures of Article 32(1)',
              '第三十二条第1款安全措施概述',
            ),
          ]
        : ask(
            draft,
            'security',
            'general description of the security measures of Article 32(1)',
            '第三十二条第1款安全措施概述',
          )
    if (processor)
      paper.fields(
        [say('(a) Processor, name and contact details', '（a）处理者名称及联系方式'), named],
        [
          say('(a) Each controller on behalf of which it acts', '（a）所代表的各控制者'),
          draft.fact(
            draft.leg,
            'on_behalf_of',
            say('controller on whose behalf it acts', '委托的控制者'),
            'exporter',
          ),
        ],
        ...represented,
        [
          say('(b) Categories of processing', '（b）处理类别'),
          draft.legFact('purposes', say('purposes', '处理目的')),
        ],
        [
          say(
            '(c) Transfers to a third country, with its name and the safeguards',
            '（c）向第三国的传输、该国名称及保障措施',
          ),
          transfers,
        ],
        [say('(d) Security measures', '（d）安全措施'), security],
      )
    else
      paper.fields(
        [say('(a) Controller, name and contact details', '（a）控制者名称及联系方式'), named],
        [
          say('(a) Joint controller', '（a）共同控制者'),
          ask(
            draft,
            'joint',
            'joint controller (name and contact details), or “none”',
            '共同控制者（名称及联系方式），无则填“无”',
          ),
        ],
        ...represented,
        [say('(b) Purposes', '（b）目的'), draft.legFact('purposes', say('purposes', '处理目的'))],
        [say('(c) Categories of data subjects', '（c）数据主体类别'), draft.subjects()],
        [say('(c) Categories of personal data', '（c）个人数据类别'), categoriesText(draft)],
        [
          say('(d) Categories of recipients', '（d）接收方类别'),
          [
            ...draft.nameOf('importer'),
            say('; ', '；'),
            ...draft.legFact('receiver_role', say('role of the importer', '接收方身份'), 'importer'),
          ],
        ],
        [
          say(
            '(e) Transfers to a third country, with its name and the safeguards',
            '（e）向第三国的传输、该国名称及保障措施',
          ),
          transfers,
        ],
        [
          say('(f) Time limits for erasure', '（f）删除期限'),
          ask(draft, 'erasure', 'envisaged time limits for erasure, by category', '各类数据的预计删除期限'),
        ],
        [say('(g) Security measures', '（g）安全措施'), security],
      )
    paper.heading(1, 'Items', '数据项')
    itemTable(paper, { sensitive: null, need: false })
  },
  working: paper => decisionSheet(paper, askingFor(paper.draft, ['record-of-transfers'])),
}

export const privacyNotice: Form = {
  kind: 'privacy-notice',
  title: { en: 'Privacy notice: paragraph on the transfer', zh: '隐私告知：跨境提供段落' },
  subtitle: draft =>
    draft.say(
      'to be put into the privacy notice, in plain words',
      '置于个人信息处理规则（隐私政策）中，用语通俗',
    ),
  form: { en: 'Content asked for by the provisions named at the end', zh: '内容依文末所列条款' },
  layout: 'agreement',
  asked: { regimes: null, mechanisms: [], duties: ['notice', 'separate-consent', 'notice-of-necessity'] },
  cover: agreementCover,
  write: paper => {
    const { draft } = paper
    const { say } = draft
    const tools = toolsInHand(draft)
    paper.part(['Notice', '告知'], 'Paragraph on the transfer', '跨境提供段落')
    paper.heading(1, 'Your data go abroad', '您的个人信息将被提供至境外')
    paper.text(
      say('We, ', '我们（'),
      ...draft.nameOf('exporter'),
      say(', provide data about you to ', '）将您的个人信息提供给'),
      ...draft.nameOf('importer'),
      say(' in ', '（位于'),
      ...draft.place('importer'),
      say('. You can reach the recipient here: ', '）。您可以通过以下方式联系接收方：'),
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
      draft.ask(
        'notice.retention',
        say('how long the recipient keeps the data', '接收方保存期限'),
        'importer',
      ),
      say('.', '。'),
    )
    paper.text(
      say(
        'Your rights: you can ask to see, copy, correct, restrict and delete your data, withdraw a consent, and complain. Write to us: ',
        '您的权利：您可以查阅、复制、更正、限制处理、删除您的个人信息，撤回同意，以及投诉。请联系我们：',
      ),
      ...draft.sideAsk(
        'exporter',
        'contact',
        'contact person (name, position, telephone, e-mail)',
        '联系人（姓名、职务、电话、邮箱）',
      ),
      say('. How to exercise them against the recipient: ', '。向接收方行使权利的方式和程序：'),
      draft.ask(
        'notice.rights',
        say('how people exercise their rights against the recipient', '个人向接收方行使权利的方式和程序'),
        'importer',
      ),
      say('. You may complain to: ', '。您可以向以下机构投诉：'),
      draft.ask('notice.authority', say('authority to which people may complain', '受理投诉的机构'), 'legal'),
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
    const codes = askingFor(draft, ['separate-consent'])
    if (codes.length > 0)
      paper.text(
        say(
          '□ I have read this and consent separately to the provision of my data abroad as described.',
          '□ 本人已阅读上述内容，单独同意按上述方式向境外提供本人的个人信息。',
        ),
      )
  },
  working: paper => decisionSheet(paper, askingFor(paper.draft, privacyNotice.asked.duties)),
}
