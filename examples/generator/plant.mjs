import { csv, ndjson } from './formats.mjs'
import { chineseMobile, documentationAddress, germanPhone, residentId, texanPhone } from './identifiers.mjs'
import { chineseName, emailAddress, westernName } from './names.mjs'
import { randomStream } from './random.mjs'

const folder = 'plant-suzhou-stuttgart-texas'

export function plantFiles() {
  return [
    [`${folder}/staff.csv`, csv(makeStaff())],
    [`${folder}/telemetry.csv`, csv(makeTelemetry())],
    [`${folder}/drawings.csv`, csv(makeDrawings())],
    [`${folder}/customers.ndjson`, ndjson(makeCustomers())],
  ]
}

const units = [
  ['50001100', 'CNC Machining'],
  ['50001200', 'Assembly'],
  ['50001300', 'Quality'],
  ['50001400', 'Maintenance'],
  ['50001500', 'Engineering'],
  ['50001600', 'Logistics'],
]
const positions = [
  'Operator',
  'Setter',
  'Shift Lead',
  'Inspector',
  'Maintenance Technician',
  'Process Engineer',
  'Planner',
]

/** Field names of SAP HCM (infotypes 0000, 0001, 0002, 0008, 0105). Staff sent from Stuttgart have no resident ID. */
function makeStaff() {
  const random = randomStream('plant/staff')
  const taken = new Set()
  return Array.from({ length: 620 }, (_, i) => {
    const sent = i % 44 === 43
    const sex = random.chance(36) ? 'F' : 'M'
    const birthDate = random.day('1966-01-01', '2004-03-31')
    const [ORGEH, ORGTX] = random.pick(units)
    const person = sent ? sentPerson(random, sex, taken) : localPerson(random, sex, birthDate, taken)
    return {
      PERNR: String(80_010_001 + i),
      ...person,
      GESCH: sex === 'M' ? '1' : '2',
      GBDAT: birthDate.replaceAll('-', ''),
      BUKRS: 'CN20',
      WERKS: 'SZ01',
      ORGEH,
      ORGTX,
      PLSTX: sent ? 'Expatriate Engineer' : random.pick(positions),
      BEGDA: random.day('2024-04-01', '2026-10-01').replaceAll('-', ''),
      ANSAL: `${random.around(sent ? 480_000 : 118_000, sent ? 120_000 : 42_000)}.00`,
    }
  })
}

function localPerson(random, sex, birthDate, taken) {
  const { name, latin } = chineseName(random, sex)
  const compound = /^(欧阳|司马)/.test(name) ? 2 : 1
  return {
    NACHN: name.slice(0, compound),
    VORNA: name.slice(compound),
    PERID: residentId(random, { home: 'suzhou', birthDate, sex }, taken),
    NATIO: 'CN',
    USRID_LONG: emailAddress(latin, 'example.cn', taken),
    TELNR: chineseMobile(random, taken),
  }
}

function sentPerson(random, sex, taken) {
  const { given, family, latin } = westernName(random, sex, 'DE')
  const mail = emailAddress(latin, 'example.com', taken)
  return {
    NACHN: family,
    VORNA: given,
    PERID: '',
    NATIO: 'DE',
    USRID_LONG: mail,
    TELNR: germanPhone(random, taken),
  }
}

/** A day of ten machining centres, one row a minute, as a manufacturing execution system stores it. No operator in it. */
function makeTelemetry() {
  const random = randomStream('plant/telemetry')
  const start = Date.parse('2026-11-16T00:00:00+08:00')
  const rows = []
  for (let machine = 1; machine <= 10; machine++) {
    let warmth = random.between(380, 420)
    let program = 4100
    for (let minute = 0; minute < 1440; minute++) {
      if (minute % 90 === 0) program = 4100 + random.between(1, 24)
      const running = minute % 90 < 80
      warmth += Math.sign((running ? 560 : 390) - warmth) + random.between(-1, 1)
      rows.push({
        machine_id: `SZ01-MC${String(machine).padStart(2, '0')}`,
        recorded_at: `${new Date(start + minute * 60_000 + 8 * 3_600_000).toISOString().slice(0, 19)}+08:00`,
        status: running ? 'RUN' : 'SETUP',
        nc_program: `O${program}`,
        spindle_rpm: running ? random.around(8200, 900) : 0,
        spindle_load_pct: running ? random.around(58, 24) : 0,
        spindle_temp_c: (warmth / 10).toFixed(1),
        vibration_mm_s: (random.around(running ? 21 : 3, running ? 12 : 2) / 10).toFixed(1),
        coolant_bar: running ? (random.around(64, 6) / 10).toFixed(1) : '0.0',
      })
    }
  }
  return rows
}

const parts = [
  ['主轴箱', 'Spindle housing'],
  ['刀库', 'Tool magazine'],
  ['滚珠丝杠座', 'Ball screw support'],
  ['工作台', 'Work table'],
  ['冷却液泵', 'Coolant pump'],
  ['防护罩', 'Guard'],
  ['液压夹具', 'Hydraulic fixture'],
  ['编码器支架', 'Encoder bracket'],
]

/** Field names of SAP document management (tables DRAW, DRAT) with the material they belong to. */
function makeDrawings() {
  const random = randomStream('plant/drawings')
  return Array.from({ length: 800 }, (_, i) => {
    const [DKTXT_ZH, DKTXT_EN] = random.pick(parts)
    return {
      DOKAR: 'ZDR',
      DOKNR: `SZ-${String(2_026_000 + i)}`,
      DOKVR: String(random.between(0, 12)).padStart(2, '0'),
      DOKTL: '000',
      DKTXT_ZH,
      DKTXT_EN,
      MATNR: String(1_400_000 + random.between(0, 4000)).padStart(18, '0'),
      DOKST: random.pick(['FR', 'FR', 'FR', 'IA', 'ZU']),
      LABOR: random.pick(['E10', 'E20', 'E30']),
      ADATUM: random.day('2023-01-02', '2026-11-13').replaceAll('-', ''),
      SHEET: random.pick(['A0', 'A1', 'A2', 'A3']),
      FILENAME: `SZ-${String(2_026_000 + i)}.step`,
      FILE_SHA256: random.hex(64),
    }
  })
}

const towns = [
  ['Houston', '77002'],
  ['San Antonio', '78205'],
  ['Dallas', '75201'],
  ['Austin', '78701'],
  ['Fort Worth', '76102'],
  ['El Paso', '79901'],
  ['Arlington', '76010'],
  ['Lubbock', '79401'],
  ['Laredo', '78040'],
  ['Waco', '76701'],
  ['Midland', '79701'],
  ['Tyler', '75702'],
]
const streets = [
  'Pecan Hollow Rd',
  'Caliche Flat Ln',
  'Windmill Crossing',
  'Old Gin Rd',
  'Mesquite Spur',
  'Bluebonnet Run',
  'Sorghum Way',
  'Dry Fork Dr',
]

/** Contacts at customers, as a sales system exports them. */
function makeCustomers() {
  const random = randomStream('plant/customers')
  const taken = new Set()
  return Array.from({ length: 1500 }, (_, i) => {
    const { given, family, latin } = westernName(random, random.chance(38) ? 'F' : 'M', 'US')
    const [city, zip] = random.pick(towns)
    return {
      contact_id: `003TX${String(i + 1).padStart(10, '0')}`,
      first_name: given,
      last_name: family,
      contact_email: emailAddress(latin, 'example.com', taken),
      contact_phone: texanPhone(random, taken),
      street: `${random.between(100, 9899)} ${random.pick(streets)}`,
      city,
      state: 'TX',
      zip,
      machine_serial: `MC-${random.between(2019, 2026)}-${random.digits(5)}`,
      last_case: random.pick([
        'spindle noise',
        'coolant leak',
        'tool changer stuck',
        'spare parts quote',
        'operator training',
        '',
      ]),
      last_login_ip: documentationAddress(random),
      advertising_id: uuid(random),
      orders_usd: random.around(84_000, 70_000),
    }
  })
}

/** Version 4, RFC 9562. */
function uuid(random) {
  const variant = random.pick(['8', '9', 'a', 'b'])
  return `${random.hex(8)}-${random.hex(4)}-4${random.hex(3)}-${variant}${random.hex(3)}-${random.hex(12)}`
}
