/** The assessment of law and practice at the destination: six steps, as the European Data Protection Board recommends. */

import { label } from '@carnet/locales'
import { decisionSheet } from '../decision-passages.ts'
import type { Form } from '../form.ts'
import type { Text } from '../model.ts'
import type { Paper } from '../paper.ts'
import { categoriesText, itemTable, safeguardsText } from '../passages.ts'
import { factText, isRecord, valuesOf } from '../values.ts'
import { agreementCover, ask, moduleText } from './scc.ts'

export const transferAssessment: Form = {
  kind: 'transfer-assessment',
  title: { en: 'Transfer impact assessment', zh: '传输影响评估' },
  subtitle: draft =>
    draft.say(
      'law and practice at the destination, and supplementary measures',
      '接收地法律与实践及补充措施',
    ),
  form: {
    en: 'The six steps of EDPB Recommendations 01/2020 (version 2.0) and of the CNIL’s guide of January 2025; EDPB Recommendations 02/2020; Clause 14 of the clauses of Decision (EU) 2021/914',
    zh: '欧洲数据保护委员会第01/2020号建议（2.0版）和法国数据保护机构2025年1月指南的六个步骤；第02/2020号建议；第（EU）2021/914号决定条款14',
  },
  layout: 'agreement',
  asked: { regimes: null, mechanisms: [], duties: ['transfer-assessment'] },
  cover: agreementCover,
  write: paper => {
    const { draft } = paper
    const { say } = draft
    paper.part(['Assessment', '评估'], 'Transfer impact assessment', '传输影响评估')
    before(paper)
    paper.numbered(1, say('Step 1', '第一步：'), 'Know the transfer', '了解传输情况')
    paper.fields(
      [say('What happens', '方式'), draft.legFact('act', say('what happens', '方式'))],
      [say('Purposes', '目的'), draft.legFact('purposes', say('purposes', '处理目的'))],
      [say('Persons concerned', '数据主体'), draft.subjects()],
      [say('Number of people', '人数'), draft.peopleCount()],
      [say('Frequency', '频次'), draft.legFact('frequency', say('frequency', '频次'))],
      [
        say('What the importer can read', '接收方可读取程度'),
        draft.legFact('access', say('what the importer can read', '接收方可读取程度')),
      ],
      [
        say('Who holds the keys', '密钥持有方'),
        draft.legFact('keys_with', say('who holds the keys', '密钥持有方')),
      ],
      [
        say('Kind and industry of the importer', '接收方类型与行业'),
        [
          ...draft.fact(
            draft.parties.importer,
            'kind',
            say('kind of the data importer (public or private)', '数据接收方类型（公共或者私营）'),
            'importer',
            'importer.kind',
          ),
          say('; ', '；'),
          ...draft.fact(
            draft.parties.importer,
            'sector',
            say('industry of the data importer', '数据接收方行业'),
            'importer',
            'importer.sector',
          ),
        ],
      ],
      [
        say('Stored abroad, or accessed from there; format', '境外存储或者远程访问；数据形式'),
        ask(
          draft,
          'format',
          'stored at the destination or accessed from there; plain text, pseudonymised or encrypted',
          '在接收地存储或者自接收地访问；明文、假名化或者加密',
          'security',
        ),
      ],
      [
        say('Passing only through', '途经'),
        draft.optional(draft.leg, 'via', say('places only passed through', '仅途经地')) ?? [
          say('none stated', '未载明'),
        ],
      ],
      [
        say('Onward transfers', '再传输'),
        ask(
          draft,
          'onward',
          'onward transfers: to whom, where, for what',
          '再传输：对象、地点、目的',
          'importer',
        ),
      ],
    )
    itemTable(paper, { sensitive: null, need: true })
    paper.numbered(1, say('Step 2', '第二步：'), 'The transfer tool relied on', '确定所依据的传输工具')
    tools(paper)
    paper.numbered(
      1,
      say('Step 3', '第三步：'),
      'Is the tool effective in light of law and practice of the destination',
      '评估该工具就接收地法律与实践而言是否有效',
    )
    destination(paper)
    paper.numbered(1, say('Step 4', '第四步：'), 'Supplementary measures', '采取补充措施')
    supplementary(paper)
    paper.numbered(1, say('Step 5', '第五步：'), 'Procedural steps', '程序步骤')
    paper.text(
      ...ask(
        draft,
        'tia.procedure',
        'procedural steps that the measures need (consultation, authorisation), or “none”',
        '采取措施所需程序（磋商、授权等），无则填“无”',
      ),
    )
    paper.numbered(1, say('Step 6', '第六步：'), 'Re-evaluation at appropriate intervals', '适时重新评估')
    paper.fields(
      [
        say('When', '时间'),
        ask(
          draft,
          'tia.review',
          'day or events on which the assessment is made again',
          '重新评估的日期或者触发事项',
        ),
      ],
      [
        say('Who watches', '跟踪人'),
        ask(draft, 'tia.watcher', 'who watches the law of the destination', '跟踪接收地法律变化的责任人'),
      ],
    )
    paper.numbered(1, say('Result', '结论：'), 'Conclusion of the assessment', '评估结论')
    conclusion(paper)
  },
  working: paper => decisionSheet(paper, ['EU', 'GB', 'CH']),
}

/** The questions that come before the six steps: is one needed, and of whom. */
function before(paper: Paper): void {
  const { draft } = paper
  const { say } = draft
  paper.numbered(
    1,
    say('Before', '评估前：'),
    'Is an assessment needed, and of what?',
    '是否需要评估、评估什么',
  )
  paper.fields(
    [say('Are they personal data?', '是否属于个人数据'), categoriesText(draft)],
    [
      say('Is there a transfer?', '是否构成传输'),
      [...draft.place('exporter'), say(' → ', ' → '), ...draft.place('importer')],
    ],
    [
      say('Who is what', '双方身份'),
      [
        ...draft.legFact('sender_role', say('role of the data exporter', '数据提供方身份')),
        say(' → ', ' → '),
        ...draft.legFact('receiver_role', say('role of the data importer', '数据接收方身份'), 'importer'),
      ],
    ],
    [
      say(
        'Are the principles kept: could fewer data, or anonymised data, serve?',
        '是否符合原则：可否减少数据或者传输匿名数据',
      ),
      ask(
        draft,
        'tia.principles',
        'why these data are needed, and why fewer or anonymised data would not serve',
        '需要这些数据、且较少数据或者匿名数据不能满足需要的理由',
      ),
    ],
    [
      say(
        'Is the destination covered by an adequacy decision for these data?',
        '就这些数据，接收地是否有充分性决定',
      ),
      ask(
        draft,
        'tia.adequacy',
        'adequacy decision that covers the transfer, or “none”; with one, no assessment is needed',
        '涵盖本次传输的充分性决定，无则填“无”；有则无须评估',
      ),
    ],
  )
}

function tools(paper: Paper): void {
  const { draft } = paper
  const { say } = draft
  const regimes = ['EU', 'GB', 'CH'].filter(code => draft.finding(code) !== null)
  const rows: Text[] = []
  for (const code of regimes)
    for (const measure of draft.measures(code))
      for (const way of measure.ways.flat())
        if (way.state === 'held')
          rows.push([
            draft.filled(say('transfer tool', '传输工具'), way.title[draft.language], {
              from: 'decision',
              at: measure.provision,
            }),
            say('; ', '；'),
          ])
  paper.fields(
    [say('In hand', '已具备'), rows.length > 0 ? rows.flat() : [say('none yet', '尚无')]],
    [say('Module, if the clauses are relied on', '采用标准合同条款的，适用模块'), moduleText(draft)],
  )
}

/** The elements of Clause 14(b), each to be concluded by a person. */
function destination(paper: Paper): void {
  const { draft } = paper
  const { say } = draft
  const points: readonly (readonly [string, string, string])[] = [
    [
      'surveillance',
      'laws that require disclosure to public authorities or authorise their access, for these data and this importer',
      '要求向公共机关披露或者授权其获取的法律（就这些数据与接收方而言）',
    ],
    [
      'rules',
      'are the rules on access clear, precise and accessible (first essential guarantee)',
      '获取数据的规则是否明确、具体、可查（第一项基本保障）',
    ],
    [
      'necessity',
      'is access necessary and proportionate to a legitimate objective (second essential guarantee)',
      '获取是否为正当目的所必要且相称（第二项基本保障）',
    ],
    [
      'oversight',
      'is there independent oversight (third essential guarantee)',
      '是否有独立监督（第三项基本保障）',
    ],
    [
      'remedies',
      'are there effective remedies for the persons (fourth essential guarantee)',
      '个人是否有有效救济（第四项基本保障）',
    ],
    ['practice', 'practice: publicly known requests, reports, case law', '实践：已公开的要求、报告与判例'],
    [
      'experience',
      'documented experience of the importer with requests; none in what period',
      '接收方就此类要求的有记录经验；在多长期间内未收到',
    ],
    ['chain', 'length of the chain, actors, channels of transmission', '处理链条长度、参与方与传输渠道'],
  ]
  paper.text(say('Destination: ', '接收地：'), ...draft.place('importer'), say('.', '。'))
  paper.table(
    [
      { title: say('Element', '要素'), width: 45 },
      { title: say('Finding, with sources', '评估情况及来源'), width: 55 },
    ],
    points.map(([key, en, zh]) => [
      [say(en, zh)],
      ask(
        draft,
        `tia.${key}`,
        `assessment: ${en}`,
        `评估情况：${zh}`,
        'legal',
        say('finding, with sources', '评估情况及来源'),
      ),
    ]),
  )
}

function supplementary(paper: Paper): void {
  const { draft } = paper
  const { say } = draft
  const known = safeguardsText(draft)
  paper.fields(
    [say('Stated or planned', '已申报或者拟采取'), known.length > 0 ? known : [say('none', '无')]],
    [
      say('Technical', '技术措施'),
      ask(
        draft,
        'tia.technical',
        'technical measures, and why they are effective against the access found',
        '技术措施及其对所评估获取行为的有效性',
        'security',
      ),
    ],
    [say('Contractual', '合同措施'), ask(draft, 'tia.contractual', 'contractual measures', '合同措施')],
    [
      say('Organisational', '组织措施'),
      ask(draft, 'tia.organisational', 'organisational measures', '组织措施'),
    ],
  )
}

function conclusion(paper: Paper): void {
  const { draft } = paper
  const { say } = draft
  const done = valuesOf(draft.leg, 'assessments')
    .filter(isRecord)
    .filter(
      one => factText(one, 'kind', { vocabulary: draft.input.vocabulary, language: draft.language }) !== '',
    )
  const assessed = done.find(one =>
    ['transfer-impact', 'transfer-risk', 'data-protection-test'].includes(String(valuesOf(one, 'kind')[0])),
  )
  paper.fields(
    [
      say('Result', '结论'),
      assessed
        ? draft.fact(
            assessed,
            'outcome',
            say('result of the assessment', '评估结论'),
            'legal',
            'eu.tia.outcome',
          )
        : ask(
            draft,
            'tia.outcome',
            `result: ${['adequate', 'adequate-with-measures', 'not-adequate'].map(code => label(`value.${code}`, 'en')).join(', ')}`,
            '评估结论：充分、采取措施后充分、不充分',
          ),
    ],
    [
      say('Day', '日期'),
      assessed
        ? draft.fact(assessed, 'day', say('day of the assessment', '评估日期'), 'legal', 'eu.tia.day')
        : ask(draft, 'tia.day', 'day of the assessment', '评估日期'),
    ],
    [
      say('Concluded by', '作出人'),
      ask(draft, 'tia.by', 'who concluded it (name, position)', '作出结论者（姓名、职务）', 'signatory'),
    ],
  )
}
