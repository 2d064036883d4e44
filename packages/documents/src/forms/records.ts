/** The record of processing of Article 30. */

import { decisionSheet } from '../decision-passages.ts'
import type { Draft } from '../draft.ts'
import type { Form } from '../form.ts'
import type { Text } from '../model.ts'
import { categoriesText, itemTable } from '../passages.ts'
import { safeguardsText } from '../safeguards.ts'
import { valuesOf } from '../values.ts'
import { agreementCover, transferWord } from './scc.ts'
import { sameExporter } from './together.ts'

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

/** Regimes in which one of the duties is owed for one of the legs. */
export const askingFor = (draft: Draft, duties: readonly string[]): readonly string[] =>
  draft.input.decision.findings
    .map(({ regime }) => regime)
    .filter(code =>
      draft.each.some(one => (one.finding(code)?.duties ?? []).some(({ duty }) => duties.includes(duty))),
    )

const actsForOthers = ({ leg }: Draft): boolean =>
  ['processor', 'sub-processor'].includes(String(valuesOf(leg, 'sender_role')[0]))

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
  // A controller and a processor keep records of different points.
  together: leg => `${sameExporter(leg)} ${actsForOthers(leg)}`,
  cover: agreementCover,
  write: paper => {
    const { draft } = paper
    const processor = actsForOthers(draft.each[0]!)
    paper.part(
      ['Record', '记录'],
      processor ? 'Record of a processor, Article 30(2)' : 'Record of a controller, Article 30(1)',
      processor ? '处理者记录（第三十条第2款）' : '控制者记录（第三十条第1款）',
    )
    const keeper = processor ? processorRows(draft) : controllerRows(draft)
    const ofLeg = processor ? processed : controlled
    if (!draft.several) {
      paper.fields(...keeper, ...ofLeg(draft))
      paper.heading(1, 'Items', '数据项')
      itemTable(paper, { sensitive: null, need: false })
      return
    }
    paper.fields(...keeper)
    paper.each(transferWord, one => {
      one.fields(...ofLeg(one.draft))
      itemTable(one, { sensitive: null, need: false })
    })
  },
  working: paper => decisionSheet(paper, askingFor(paper.draft, ['record-of-transfers'])),
}

type Row = readonly [name: string, value: Text]

/** Point (a) of a controller: who keeps the record. */
const controllerRows = (draft: Draft): readonly Row[] => [
  [draft.say('(a) Controller, name and contact details', '（a）控制者名称及联系方式'), keeperText(draft)],
  [
    draft.say('(a) Joint controller', '（a）共同控制者'),
    ask(
      draft,
      'joint',
      'joint controller (name and contact details), or “none”',
      '共同控制者（名称及联系方式），无则填“无”',
    ),
  ],
  ...representedRows(draft),
]

const onBehalf = (draft: Draft): Row => [
  draft.say('(a) Each controller on behalf of which it acts', '（a）所代表的各控制者'),
  draft.fact(
    draft.leg,
    'on_behalf_of',
    draft.say('controller on whose behalf it acts', '委托的控制者'),
    'exporter',
  ),
]

/** Point (a) of a processor; for whom it acts may differ from transfer to transfer. */
const processorRows = (draft: Draft): readonly Row[] => [
  [draft.say('(a) Processor, name and contact details', '（a）处理者名称及联系方式'), keeperText(draft)],
  ...(draft.several ? [] : [onBehalf(draft)]),
  ...representedRows(draft),
]

const keeperText = (draft: Draft): Text => [
  ...draft.nameOf('exporter'),
  draft.say('; ', '；'),
  ...draft.sideAsk(
    'exporter',
    'contact',
    'contact person (name, position, telephone, e-mail)',
    '联系人（姓名、职务、电话、邮箱）',
  ),
]

const representedRows = (draft: Draft): readonly Row[] => [
  [
    draft.say('(a) Representative', '（a）代表'),
    ask(
      draft,
      'representative',
      'representative (name and contact details), or “none”',
      '代表（名称及联系方式），无则填“无”',
    ),
  ],
  [
    draft.say('(a) Data protection officer', '（a）数据保护官'),
    ask(
      draft,
      'officer',
      'data protection officer (name and contact details), or “none”',
      '数据保护官（姓名及联系方式），无则填“无”',
    ),
  ],
]

function transfersText(draft: Draft): Text {
  const { say } = draft
  const tools = toolsInHand(draft)
  return [
    ...draft.place('importer'),
    say(' — ', '——'),
    ...(tools.length > 0
      ? tools
      : ask(draft, 'tool', 'the safeguard relied on, with its documentation', '所依据的保障措施及其文件')),
  ]
}

function securityText(draft: Draft): Text {
  const safeguards = safeguardsText(draft)
  return [
    ...safeguards,
    ...(safeguards.length > 0 ? [draft.say('; ', '；')] : []),
    ...ask(
      draft,
      'security',
      'general description of the security measures of Article 32(1)',
      '第三十二条第1款安全措施概述',
    ),
  ]
}

/** Points (b) to (d) of a processor. */
const processed = (draft: Draft): readonly Row[] => {
  const { say } = draft
  return [
    ...(draft.among ? [onBehalf(draft)] : []),
    [
      say('(b) Categories of processing', '（b）处理类别'),
      draft.legFact('purposes', say('purposes', '处理目的')),
    ],
    [
      say(
        '(c) Transfers to a third country, with its name and the safeguards',
        '（c）向第三国的传输、该国名称及保障措施',
      ),
      transfersText(draft),
    ],
    [say('(d) Security measures', '（d）安全措施'), securityText(draft)],
  ]
}

/** Points (b) to (g) of a controller. */
const controlled = (draft: Draft): readonly Row[] => {
  const { say } = draft
  return [
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
      transfersText(draft),
    ],
    [
      say('(f) Time limits for erasure', '（f）删除期限'),
      ask(draft, 'erasure', 'envisaged time limits for erasure, by category', '各类数据的预计删除期限'),
    ],
    [say('(g) Security measures', '（g）安全措施'), securityText(draft)],
  ]
}
