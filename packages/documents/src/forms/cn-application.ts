/** The application for the security assessment of China, and what its legal document must settle. */
import type { Form } from '../form.ts'
import type { Paper } from '../paper.ts'
import { agreementOf, counterText, measureTable, partyFields } from '../passages.ts'
import { ask, authorisation, filingCover, regime, undertaking } from './cn-shared.ts'

/** The six points that the legal document must settle, each with where it does so. */
export function legalDocument(paper: Paper): void {
  const { draft } = paper
  const { say } = draft
  const points: readonly (readonly [string, string])[] = [
    [
      'purpose, manner and scope; use and manner of the recipient',
      '数据出境的目的、方式和数据范围，境外接收方处理数据的用途、方式等',
    ],
    [
      'place and period of storage abroad; what is done at the end',
      '数据在境外保存地点、期限，以及到期、目的完成或者文件终止后的处理措施',
    ],
    ['limits on onward transfer', '对境外接收方将出境数据再转移给其他组织、个人的约束性要求'],
    [
      'measures if control or the legal environment changes',
      '实际控制权、经营范围或者所在国家（地区）政策法规等发生实质性变化时应当采取的安全措施',
    ],
    ['remedies, liability and settlement of disputes', '违反约定的补救措施、违约责任和争议解决方式'],
    [
      'handling of incidents; ways for people to exercise their rights',
      '发生安全事件时的应急处置要求，以及保障个人维护其个人信息权益的途径和方式',
    ],
  ]
  paper.table(
    [
      { title: say('Point', '应当约定的事项'), width: 60 },
      { title: say('Clause of the legal document', '法律文件条款'), width: 40 },
    ],
    points.map(([en, zh], index) => [
      [say(en, zh)],
      ask(draft, `legal-document.${index + 1}`, `clause on: ${en}`, `相应条款：${zh}`, 'legal'),
    ]),
  )
}

export const cnApplication: Form = {
  kind: 'cn-security-assessment',
  title: { en: 'Application for the security assessment of data export', zh: '数据出境安全评估申报书' },
  subtitle: draft =>
    draft.say(
      'through the provincial cyberspace administration to the CAC  经省级网信部门向国家网信部门申报',
      '经省级网信部门向国家网信部门申报',
    ),
  form: {
    en: 'Guide to applying for the security assessment, third edition; CAC Order 11, article 6',
    zh: '《数据出境安全评估申报指南（第三版）》；《数据出境安全评估办法》第六条',
  },
  layout: 'official',
  asked: { regimes: [regime], mechanisms: ['security-assessment'], duties: ['apply'] },
  cover: filingCover,
  write: paper => {
    const { draft } = paper
    const { say } = draft
    paper.part(['Paper I', '材料一'], 'Undertaking  承诺书', '承诺书')
    undertaking(paper, [
      [
        'the papers submitted are true, complete, accurate and effective;',
        '所提交的申报材料真实、完整、准确、有效；',
      ],
      [
        'the organisation will give the assessment the help it needs;',
        '为网信部门组织的数据出境安全评估工作提供必要的配合和支持；',
      ],
      [
        'the self-assessment was finished within the three months before the application, and nothing essential has changed since.',
        '自评估工作为申报之日前3个月内完成，且至申报之日未发生重大变化。',
      ],
    ])
    paper.part(['Paper II', '材料二'], 'Authorisation of the agent  经办人授权委托书', '经办人授权委托书')
    authorisation(paper, [
      'the application for the security assessment of data export',
      '数据出境安全评估申报',
    ])
    paper.part(['Paper III', '材料三'], 'Application form  数据出境安全评估申报表', '数据出境安全评估申报表')
    paper.official(1, 'The data handler', '数据处理者情况')
    paper.fields(
      ...partyFields(draft, 'exporter'),
      [
        say('Legal representative', '法定代表人'),
        ask(draft, 'legal-representative', 'name of the legal representative', '法定代表人姓名'),
      ],
      [
        say('Person and body responsible for data security', '数据安全负责人和管理机构'),
        ask(
          draft,
          'officer',
          'body and person responsible for the protection of personal information (name, position, contact)',
          '个人信息保护机构及负责人（姓名、职务、联系方式）',
          'legal',
        ),
      ],
      [say('Agent', '经办人'), ask(draft, 'agent', 'name and position of the agent', '经办人姓名、职务')],
      [
        say('Operator of critical information infrastructure', '是否关键信息基础设施运营者'),
        draft.fact(
          draft.parties.exporter,
          'notified_as',
          say(
            'whether an authority has notified it as an operator of critical information infrastructure',
            '是否被认定为关键信息基础设施运营者',
          ),
          'exporter',
        ),
      ],
    )
    paper.official(1, 'The export', '数据出境情况')
    paper.fields(
      [
        say('Business', '出境业务'),
        ask(
          draft,
          'scenario',
          'the business that needs the export, in a few sentences',
          '出境涉及的业务场景及流程',
        ),
      ],
      [say('Purpose', '出境目的'), draft.legFact('purposes', say('purposes', '处理目的'))],
      [say('Manner', '出境方式'), draft.legFact('act', say('manner of handling', '处理方式'))],
      [say('People', '涉及自然人数量'), draft.peopleCount()],
      [say('Records', '数据条数'), draft.rows()],
      [say('Statutory totals', '法定累计数'), counterText(draft, regime)],
      [
        say('Link', '出境链路'),
        ask(
          draft,
          'link',
          'link (provider, number of links, bandwidth, IP addresses)',
          '出境链路（供应商、数量、带宽、IP地址）',
          'security',
        ),
      ],
    )
    paper.official(1, 'The overseas recipient', '境外接收方情况')
    paper.fields(...partyFields(draft, 'importer'), [
      say('Person responsible', '负责人'),
      ask(
        draft,
        'recipient-officer',
        'person responsible for data security at the recipient',
        '境外接收方数据安全负责人',
        'importer',
      ),
    ])
    paper.official(1, 'The legal document', '法律文件情况')
    const agreement = agreementOf(draft, ['cn-standard-contract'])
    paper.fields([
      say('Title', '名称'),
      agreement
        ? draft.fact(agreement, 'text', say('legal document', '法律文件'), 'legal')
        : ask(
            draft,
            'legal-document',
            'title of the contract or other legal document to be concluded',
            '拟订立的合同或者其他法律文件名称',
            'legal',
          ),
    ])
    legalDocument(paper)
    paper.official(1, 'What the decision says', '决定所依条款')
    measureTable(paper, regime)
  },
}
