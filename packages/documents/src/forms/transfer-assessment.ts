/** The assessment of law and practice at the destination: six steps, as the European Data Protection Board recommends. */

import type { FactRecord } from '@carnet/law'
import { label } from '@carnet/locales'
import { decisionSheet } from '../decision-passages.ts'
import type { Draft } from '../draft.ts'
import type { Form } from '../form.ts'
import type { Text } from '../model.ts'
import type { Paper } from '../paper.ts'
import { safeguardsText } from '../safeguards.ts'
import { isRecord, valuesOf } from '../values.ts'
import { agreementCover, ask, moduleText } from './scc.ts'
import { samePair } from './together.ts'
import { before, stepOne } from './transfer-known.ts'

export const transferAssessment: Form = {
  kind: 'transfer-assessment',
  title: { en: 'Transfer impact assessment', zh: '传输影响评估' },
  subtitle: draft =>
    draft.say(
      'Law and practice at the destination, and supplementary measures',
      '接收地法律与实践及补充措施',
    ),
  form: {
    en: 'The six steps of EDPB Recommendations 01/2020 (version 2.0) and of the CNIL’s guide of January 2025; EDPB Recommendations 02/2020; Clause 14 of the clauses of Decision (EU) 2021/914',
    zh: '欧洲数据保护委员会第01/2020号建议（2.0版）和法国数据保护机构2025年1月指南的六个步骤；第02/2020号建议；第（EU）2021/914号决定条款14',
  },
  layout: 'agreement',
  asked: { regimes: null, mechanisms: [], duties: ['transfer-assessment'] },
  // Law and practice of one place, as far as they reach one receiver.
  together: leg => `${samePair(leg)} ${valuesOf(leg.leg, 'to_place').join(' ')}`,
  cover: agreementCover,
  write: paper => {
    const { draft } = paper
    const { say } = draft
    paper.part(['Assessment', '评估'], 'Transfer impact assessment', '传输影响评估')
    before(paper)
    paper.numbered(1, say('Step 1', '第一步：'), 'Know the transfer', '了解传输情况')
    stepOne(paper)
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

function tools(paper: Paper): void {
  const { draft } = paper
  const { say } = draft
  const held = new Map<string, Text>()
  for (const one of draft.each)
    for (const measure of ['EU', 'GB', 'CH'].flatMap(code => one.measures(code)))
      for (const { state, title } of measure.ways.flat()) {
        const tool = title[draft.language]
        if (state !== 'held' || held.has(tool)) continue
        const source = { from: 'decision', at: measure.provision } as const
        held.set(tool, [draft.filled(say('transfer tool', '传输工具'), tool, source)])
      }
  paper.fields(
    [
      say('In hand', '已具备'),
      held.size > 0 ? draft.join([...held.values()], say('; ', '；')) : [say('none yet', '尚无')],
    ],
    [say('Module, if the clauses are relied on', '采用标准合同条款的，适用模块'), draft.eachOnce(moduleText)],
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

/** The assessment that was declared of a leg. */
const assessmentOf = ({ leg }: Draft): FactRecord | null =>
  valuesOf(leg, 'assessments')
    .filter(isRecord)
    .find(one =>
      ['transfer-impact', 'transfer-risk', 'data-protection-test'].includes(String(valuesOf(one, 'kind')[0])),
    ) ?? null

function conclusion(paper: Paper): void {
  const { draft } = paper
  const { say } = draft
  const done = draft.each.map(assessmentOf)
  // What was found of one transfer is not said of another.
  const outcomes = new Set(done.map(one => String(valuesOf(one, 'outcome')[0])))
  const assessed = done.includes(null) || outcomes.size > 1 ? null : done[0]
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
