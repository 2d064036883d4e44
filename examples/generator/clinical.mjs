import { csv, ndjson } from './formats.mjs'
import { chineseMobile, residentId } from './identifiers.mjs'
import { chineseName } from './names.mjs'
import { randomStream } from './random.mjs'

const folder = 'clinical-beijing-boston'
const patients = 300
const donors = 240

export function clinicalFiles() {
  return [
    [`${folder}/visits.csv`, csv(makeVisits())],
    [`${folder}/samples.ndjson`, ndjson(makeSamples())],
  ]
}

const visits = [
  ['V1', 'Screening', 0],
  ['V2', 'Baseline', 14],
  ['V3', 'Week 12', 98],
  ['V4', 'Week 24', 182],
]
const ethnicities = [
  '汉族',
  '汉族',
  '汉族',
  '汉族',
  '汉族',
  '汉族',
  '汉族',
  '汉族',
  '满族',
  '回族',
  '蒙古族',
  '朝鲜族',
]
const diagnoses = [
  ['E11.9', '2型糖尿病，无并发症'],
  ['E11.2', '2型糖尿病性肾病'],
  ['E11.3', '2型糖尿病性视网膜病变'],
  ['E11.4', '2型糖尿病性周围神经病变'],
  ['I10', '原发性高血压'],
]
const events = ['恶心', '腹泻', '头晕', '注射部位红肿', '低血糖（轻度）']
const isolates = ['A(H1N1)pdm09', 'A(H3N2)', 'B/Victoria', '阴性', '阴性', '阴性', '阴性']

/** One row a visit, as an electronic data capture system exports it beside the hospital's own identifiers. */
function makeVisits() {
  const random = randomStream('clinical/visits')
  const taken = new Set()
  const rows = []
  for (let i = 0; i < patients; i++) {
    const patient = makePatient(random, i, taken)
    const enrolled = Date.parse(random.day('2025-09-01', '2026-04-30'))
    let sugar = random.around(86, 14)
    for (const [visit_no, visit_name, after] of visits) {
      const day = new Date(enrolled + (after + (after === 0 ? 0 : random.between(-3, 3))) * 86_400_000)
      sugar -= visit_no === 'V1' ? 0 : random.between(-1, 6)
      rows.push({
        ...patient,
        visit_no,
        visit_name,
        visit_date: day.toISOString().slice(0, 10),
        ...measure(random, patient, sugar, visit_no),
      })
    }
  }
  return rows
}

function makePatient(random, i, taken) {
  const sex = random.chance(47) ? 'F' : 'M'
  const birth_date = random.day('1948-01-01', '1996-12-31')
  const [diagnosis_icd10, diagnosis] = random.pick(diagnoses)
  return {
    study_id: 'GLP-2025-07',
    site_id: 'CN-BJ-03',
    subject_no: `BJ03-${String(1 + i).padStart(4, '0')}`,
    patient_name: chineseName(random, sex).name,
    resident_id: residentId(random, { home: 'beijing', birthDate: birth_date, sex }, taken),
    mobile: chineseMobile(random, taken),
    sex,
    birth_date,
    ethnicity: random.pick(ethnicities),
    diagnosis_icd10,
    diagnosis,
    height_cm: random.around(sex === 'F' ? 160 : 172, 14),
  }
}

function measure(random, patient, sugar, visit) {
  const treated = visit === 'V3' || visit === 'V4'
  return {
    weight_kg: random.around(patient.height_cm - 92, 18),
    systolic_bp: random.around(134, 26),
    diastolic_bp: random.around(82, 16),
    hba1c_pct: (sugar / 10).toFixed(1),
    creatinine_umol_l: random.around(patient.sex === 'F' ? 66 : 80, 30),
    medication: visit === 'V1' ? '二甲双胍' : '二甲双胍 + 研究药物',
    dose_mg: visit === 'V1' ? 1000 : random.pick([1000, 1500, 2000]),
    adverse_event: treated && random.chance(14) ? random.pick(events) : '',
    sentinel_isolate: random.chance(12) ? random.pick(isolates) : '',
  }
}

/** Variants of which a pharmacogenomic panel consists: name in dbSNP, reference and other allele, share of the other in percent. */
const panel = [
  ['rs429358', 'T', 'C', 14],
  ['rs7412', 'C', 'T', 8],
  ['rs1801133', 'G', 'A', 33],
  ['rs4680', 'G', 'A', 48],
  ['rs1799853', 'C', 'T', 12],
  ['rs1057910', 'A', 'C', 7],
  ['rs9923231', 'C', 'T', 38],
  ['rs4244285', 'G', 'A', 15],
  ['rs12248560', 'C', 'T', 21],
  ['rs4149056', 'T', 'C', 15],
]
const states = ['MA', 'MA', 'MA', 'NH', 'RI', 'CT', 'ME', 'NY']
const ancestries = ['European', 'European', 'African American', 'Hispanic', 'East Asian', 'South Asian']

/** One line a donor: what a biobank in Boston sends with a request for analysis. */
function makeSamples() {
  const random = randomStream('clinical/samples')
  return Array.from({ length: donors }, (_, i) => ({
    sample_id: `BB-${String(260_001 + i)}`,
    donor_no: `D${random.digits(2)}${String(1000 + i)}`,
    collected_on: random.day('2026-02-01', '2026-09-30'),
    specimen: 'whole blood, EDTA',
    donor_sex: random.chance(51) ? 'F' : 'M',
    donor_birth_year: random.between(1945, 2004),
    donor_state: random.pick(states),
    donor_ancestry: random.pick(ancestries),
    donor_diagnosis_icd10: random.pick(['E11.9', 'E11.9', 'E11.2', 'I10', 'E66.9', 'Z00.6']),
    genotypes: panel
      .map(([name, reference, other, share]) => {
        const alleles = [random.chance(share) ? other : reference, random.chance(share) ? other : reference]
        return `${name}:${alleles.sort().join('/')}`
      })
      .join(' '),
  }))
}
