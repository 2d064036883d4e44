import { csv, gb18030 } from './formats.mjs'
import { bankCard, chineseMobile, residentId } from './identifiers.mjs'
import { chineseName, emailAddress } from './names.mjs'
import { randomStream } from './random.mjs'

const folder = 'payroll-shanghai-singapore'
const rows = 2400

const departments = {
  生产部: [
    ['操作工', 6200],
    ['班组长', 8600],
    ['生产主管', 13_500],
  ],
  质量部: [
    ['检验员', 7200],
    ['质量工程师', 12_800],
    ['质量经理', 24_000],
  ],
  研发中心: [
    ['助理工程师', 11_000],
    ['软件工程师', 19_500],
    ['高级工程师', 29_000],
    ['研发总监', 52_000],
  ],
  供应链部: [
    ['采购专员', 9_400],
    ['计划员', 8_900],
    ['物流主管', 14_200],
  ],
  销售部: [
    ['销售代表', 9_800],
    ['大客户经理', 21_000],
    ['区域经理', 28_500],
  ],
  财务部: [
    ['会计', 10_200],
    ['财务分析师', 16_800],
    ['财务经理', 27_000],
  ],
  人力资源部: [
    ['人事专员', 9_100],
    ['薪酬主管', 15_600],
    ['人力资源经理', 26_000],
  ],
  信息技术部: [
    ['运维工程师', 14_000],
    ['系统架构师', 31_000],
  ],
}
const weights = [
  '生产部',
  '生产部',
  '生产部',
  '生产部',
  '质量部',
  '研发中心',
  '研发中心',
  '供应链部',
  '销售部',
  '销售部',
  '财务部',
  '人力资源部',
  '信息技术部',
]
const branches = ['徐汇', '浦东', '闵行', '静安', '嘉定', '松江', '虹口', '杨浦']
const healthNotes = [
  '高血压，需定期复查',
  '孕期，产检假',
  '青霉素过敏',
  '2型糖尿病',
  '腰椎间盘突出，不宜久站',
  '哮喘',
  '听力障碍（左耳）',
  '术后康复，轻便工作三个月',
  '色弱',
  '体检：转氨酶偏高，三个月后复查',
]

const chineseHeaders = {
  employee_no: '工号',
  name: '姓名',
  resident_id: '身份证号',
  sex: '性别',
  birth_date: '出生日期',
  phone: '手机号',
  email: '邮箱',
  department: '部门',
  position: '岗位',
  hired_on: '入职日期',
  base_salary: '基本工资',
  bank_account: '银行卡号',
  bank_name: '开户行',
  health_note: '健康备注',
}

/** The same people twice: as a modern export, and as an older system writes it. */
export function payrollFiles() {
  const employees = makeEmployees()
  return [
    [`${folder}/employees.csv`, csv(employees)],
    [`${folder}/employees-gb18030.csv`, gb18030(csv(employees, chineseHeaders))],
  ]
}

function makeEmployees() {
  const random = randomStream('payroll/employees')
  const taken = new Set()
  return Array.from({ length: rows }, (_, i) => {
    const sex = random.chance(44) ? 'F' : 'M'
    const birthDate = random.day('1967-01-01', '2004-06-30')
    const { name, latin } = chineseName(random, sex)
    const department = random.pick(weights)
    const [position, salary] = random.pick(departments[department])
    const { number, bank } = bankCard(random, taken)
    const grownUp = `${Number(birthDate.slice(0, 4)) + 22}-01-01`
    return {
      employee_no: `SH${String(10_001 + i)}`,
      name,
      resident_id: residentId(random, { home: 'shanghai', birthDate, sex }, taken),
      sex: sex === 'F' ? '女' : '男',
      birth_date: birthDate,
      phone: chineseMobile(random, taken),
      email: emailAddress(latin, 'example.cn', taken),
      department,
      position,
      hired_on: random.day(grownUp > '2006-03-01' ? grownUp : '2006-03-01', '2026-10-31'),
      base_salary: `${random.around(salary, Math.round(salary / 5 / 50) * 50)}.00`,
      bank_account: number,
      bank_name: `${bank}上海${random.pick(branches)}支行`,
      health_note: random.chance(8) ? random.pick(healthNotes) : '',
    }
  })
}
