/** What documents, and the command that writes them, say besides the texts of their forms. */
import type { Words } from '../words.ts'

export const documentLabels = {
  'documents.at-least': { en: 'at least {number}', zh: '至少{number}' },
  'documents.none-asked': {
    en: 'The decision asks for none of the documents that Carnet can write.',
    zh: '该决定未要求 Carnet 所能编制的文书。',
  },
  'documents.asked-by': { en: 'asked by', zh: '依据' },
  'documents.leg': { en: 'leg', zh: '行程' },
  'documents.legs': { en: 'legs', zh: '行程' },
  'documents.done': { en: 'in hand', zh: '已具备' },
  'documents.open': { en: 'open', zh: '待办' },
  'documents.written': { en: 'written', zh: '已写入' },
  'documents.language': {
    en: 'Documents are written in English and in Chinese; this one is in English.',
    zh: '文书仅有中文和英文，本件为英文。',
  },
  'documents.gaps': { en: 'gaps', zh: '待补' },
  'documents.gaps-left.one': {
    en: '{count} gap is marked ▢ and listed behind the cover',
    zh: '有{count}处以▢标明待补，列于封面之后',
  },
  'documents.gaps-left': {
    en: '{count} gaps are marked ▢ and listed behind the cover',
    zh: '有{count}处以▢标明待补，列于封面之后',
  },

  // In a list of kinds of persons, and of two parties that belong together.
  'documents.relation.employee': { en: 'employees', zh: '员工' },
  'documents.relation.applicant': { en: 'applicants', zh: '应聘者' },
  'documents.relation.contractor': { en: 'contractors', zh: '承包人员' },
  'documents.relation.customer': { en: 'customers', zh: '客户' },
  'documents.relation.patient': { en: 'patients', zh: '患者' },
  'documents.relation.member': { en: 'members', zh: '会员' },
  'documents.relation.student': { en: 'students', zh: '学生' },
  'documents.relation.visitor': { en: 'visitors', zh: '访客' },
  'documents.relation.official': { en: 'public officials', zh: '公职人员' },
  'documents.relation.other': { en: 'other persons', zh: '其他个人' },
  'documents.group_relation.none': { en: 'not of the same group', zh: '不属同一集团' },

  'documents.kind.encryption': { en: 'encryption', zh: '加密' },
  'documents.kind.split-processing': { en: 'split processing', zh: '分拆处理' },
  'documents.did.mask': { en: 'masked', zh: '遮蔽' },
  'documents.did.pseudonymise': { en: 'replaced by pseudonyms', zh: '以假名代替' },
  'documents.did.tokenise': { en: 'replaced by tokens', zh: '以令牌代替' },
  'documents.did.generalise': { en: 'made coarser', zh: '泛化' },
  'documents.did.perturb': { en: 'perturbed', zh: '扰动' },
  'documents.did.encrypt': { en: 'encrypted', zh: '加密' },
} satisfies Record<string, Words>
