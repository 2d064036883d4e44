import type { Words } from '../words.ts'

/** What an AI agent is told of its tools, and short answers to it. */
export const mcpLabels = {
  'mcp.instructions': {
    en: 'Carnet clears data across borders. Inspect the data, write a declaration (ask gives the questions that matter, and the declaration that the answers make), decide, plan. You may clear only within a standing approval that a person has given; what exceeds it goes to a person. Never make up a fact, a judgement or a paper: leave open what nobody has told you. Cite provisions as they are given, and pass on what is marked unverified or doubtful.',
    zh: 'Carnet 办理数据跨境通关。先查看数据，再写申报（ask 给出关键问题以及由回答形成的申报），然后决定、规划方案。您只能在人员作出的预先批准范围内通关；超出范围的须交由人员处理。不得编造事实、认定或文书：无人告知的，保持未定。引用条款须照原样，并如实转达“未核实”或“存疑”的标注。',
  },
  'mcp.inspect.title': { en: 'Inspect data', zh: '查看数据' },
  'mcp.inspect': {
    en: 'What is in a data set: rows, people, and the category of each column. No values are shown.',
    zh: '数据集中有什么：行数、人数、每一列的类别。不显示任何数据值。',
  },
  'mcp.decide.title': { en: 'Decide', zh: '决定' },
  'mcp.decide': {
    en: 'What every regime concerned says of a declaration (YAML): finding, measures and duties with citations, and what is missing. Nothing is kept.',
    zh: '各相关制度对一份申报（YAML）的结论：结论、附引文的措施与义务，以及尚缺的事实。不留存任何内容。',
  },
  'mcp.ask.title': { en: 'Ask what matters', zh: '询问关键问题' },
  'mcp.ask': {
    en: 'The next question whose answer can still change the finding. Give all answers so far, in their order; “unknown” where nobody knows. At the end: the declaration that the answers make. Put the questions to a person; do not answer for them.',
    zh: '仍可能改变结论的下一个问题。请按顺序给出至今的全部回答；无人知道的，答“unknown”。问完后给出由回答形成的申报。问题应交由人员回答，不得代答。',
  },
  'mcp.plan.title': { en: 'Plan', zh: '规划方案' },
  'mcp.plan': {
    en: 'The lawful ways, lightest first: what each does to the data, what it asks, and whether it can be carried out at once.',
    zh: '合法方案，负担最轻者在前：对数据做什么、还要求什么、能否立即执行。',
  },
  'mcp.verify.title': { en: 'Verify a carnet', zh: '查验单证' },
  'mcp.verify': {
    en: 'Checks a carnet offline: signature, ledger proof, and the data where they are at hand. Without pinned keys it says so; with the file of successions it follows keys that were replaced.',
    zh: '离线查验单证：签名、账本证明，有数据时一并核对。未指定受信密钥时会说明；给出密钥更替文件时，沿用更替后的密钥继续核验。',
  },
  'mcp.search_law.title': { en: 'Search the law', zh: '检索法律' },
  'mcp.search_law': {
    en: 'Finds provisions, list entries, instruments and categories by words, in English or Chinese.',
    zh: '按词语检索条款、清单条目、法规和类别，中英文均可。',
  },
  'mcp.show_provision.title': { en: 'Show a provision', zh: '查看条款' },
  'mcp.show_provision': {
    en: 'One provision: citation, official source, when it was checked and how sure that is, doubts, and what it asks.',
    zh: '一项条款：引文、官方来源、核对日期与可信程度、存疑之处及其要求。',
  },
  'mcp.standing_approvals.title': { en: 'Standing approvals', zh: '预先批准' },
  'mcp.standing_approvals': {
    en: 'What people have approved beforehand: bounds, and how much of them is used.',
    zh: '人员事先批准的内容：范围及已使用的额度。',
  },
  'mcp.clear.title': { en: 'Clear within a standing approval', zh: '在预先批准范围内通关' },
  'mcp.clear': {
    en: 'Carries out a plan: protects the data, enters the ledger, releases file and carnet. Only what lies within the named standing approval; otherwise nothing moves, and it says what exceeds.',
    zh: '执行方案：保护数据、记入账本、放行文件与单证。仅限所指预先批准范围之内；否则不传输任何数据，并说明超出之处。',
  },
  'mcp.clear.hand-over': {
    en: 'Transfer {transfer} now waits for a person to approve it.',
    zh: '传输 {transfer} 现等待人员批准。',
  },
  'mcp.clear.not-within': {
    en: 'Transfer {transfer} was decided and stays as it is; ask again with hand_over to bring it to a person.',
    zh: '传输 {transfer} 已作出决定，维持现状；如需交由人员处理，请以 hand_over 重新请求。',
  },
  'mcp.clear.working': {
    en: 'Transfer {transfer} is {state}; look at it again with transfer.',
    zh: '传输 {transfer} 的状态为 {state}；请稍后用 transfer 再次查看。',
  },
  'mcp.clear.done': { en: 'Cleared: {files}', zh: '已通关：{files}' },
  'mcp.clear.again': {
    en: 'Cleared before; nothing was done anew: {files}',
    zh: '此前已通关，未重复办理：{files}',
  },
  'mcp.transfer.title': { en: 'Look at a transfer', zh: '查看传输' },
  'mcp.transfer': {
    en: 'Where a transfer is: its state, decision and plans, what was wrong, what was cleared.',
    zh: '传输的进展：状态、决定与方案、出现的问题、已通关的内容。',
  },
  'mcp.found.rows': { en: '{rows} rows, {people} people', zh: '{rows} 行，{people} 人' },
  'mcp.found.unknown': { en: 'not known', zh: '未知' },
  'mcp.nothing-found': { en: 'nothing was found', zh: '没有找到' },
  'mcp.no-question': {
    en: 'No open question can change the findings.',
    zh: '已没有可能改变结论的问题。',
  },
  'mcp.no-plan': { en: 'there is no lawful way as things stand', zh: '目前没有合法方案' },
  'mcp.ready': { en: 'can be carried out at once', zh: '可立即执行' },
  'mcp.not-ready': { en: 'needs people first', zh: '须先由人员办理' },
  'mcp.no-approval': {
    en: 'There is no standing approval. A person gives one.',
    zh: '没有预先批准。须由人员作出。',
  },
  'mcp.approval': {
    en: '{id}: {clearances} of {most} clearances used, at most {people} people ({per}), until {until}; plans: {plans}; categories: {categories}',
    zh: '{id}：已用 {clearances}/{most} 次，至多 {people} 人（{per}），至 {until}；方案：{plans}；类别：{categories}',
  },
  'mcp.approval.revoked': { en: '{id}: revoked', zh: '{id}：已撤销' },
  'cli.approval-given': {
    en: 'an AI agent may now clear what {declaration} declares, or less of it, within these bounds; `carnet approval revoke` takes it back',
    zh: 'AI 智能体现可在上述范围内按 {declaration}（或其一部分）通关；可用 carnet approval revoke 撤销',
  },
  'per.clearance': { en: 'each clearance', zh: '每次通关' },
  'per.month': { en: 'a month', zh: '每月' },
  'per.year': { en: 'a year', zh: '每年' },
  'per.approval': { en: 'in all', zh: '总计' },
} as const satisfies Readonly<Record<string, Words>>
