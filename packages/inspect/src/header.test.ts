import { readFileSync } from 'node:fs'
import { allHeaderWords } from '@carnet/locales'
import { describe, expect, it } from 'vitest'
import { meaningsOf } from './context.ts'
import { readHeader } from './header.ts'

describe('readHeader', () => {
  it.each([
    ['身份证号', 'person.id.national'],
    ['身份证号码（必填）', 'person.id.national'],
    ['员工身份证号', 'person.id.national'],
    ['ＩＤ_ＣＡＲＤ＿ＮＯ', 'person.id'],
    ['idCardNo', 'person.id'],
    ['phoneNumber2', 'person.contact.phone'],
    ['EMERGENCY_CONTACT_PHONE', 'person.contact.phone'],
    ['紧急联系人电话', 'person.contact.phone'],
    ['紧急联系人', 'person.contact.name'],
    ['E-mail', 'person.contact.email'],
    ['姓名 Name', 'person.name'],
    ['EmployeeName', 'person.name'],
    ['出生日期(yyyy-mm-dd)', 'person.demographic.birth-date'],
    ['birthdate', 'person.demographic.birth-date'],
    ['基本工资（元）', 'person.employment.salary'],
    ['base_salary_cny', 'person.employment.salary'],
    ['PERNR', 'person.id.internal'],
    ['工号', 'person.id.internal'],
    ['ICD10_CODE', 'person.health.diagnosis'],
    ['Bank Account No.', 'person.finance.account.bank'],
    ['IDFA', 'device.id.advertising'],
    ['图号', 'engineering.drawing'],
    ['车架号', 'vehicle'],
    ['IP地址', 'person.contact.ip'],
    ['hired_on', 'person.employment'],
    ['DateOfJoining', 'person.employment'],
    ['参加工作日期', 'person.employment'],
    ['bank_name', 'business.organisation'],
    ['开户行', 'business.organisation'],
    ['开户银行名称', 'business.organisation'],
    ['SWIFT', 'business.organisation'],
    ['height_cm', 'person.health.test'],
    ['hba1c_pct', 'person.health.test'],
    ['spindle_temp_c', 'person.health.test'],
    ['DKTXT_ZH', 'engineering.drawing'],
    ['donor_state', 'person.location'],
    ['患者民族', 'person.demographic.ethnicity'],
    ['recorded_at', 'record.time'],
    ['FILE_SHA256', 'record.key'],
    ['慢性病', 'person.health'],
    ['Nachname', 'person.name'],
    ['Vorname des Kunden', 'person.name'],
    ['Straße', 'person.contact.address'],
    ['STRASSE', 'person.contact.address'],
    ['Hausnr.', 'person.contact.address'],
    ['Lieferadresse', 'person.contact.address'],
    ['E-Mail-Adresse', 'person.contact.email'],
    ['IP-Adresse', 'person.contact.ip'],
    ['MAC-Adresse', 'device.id'],
    ['Geburtsdatum', 'person.demographic.birth-date'],
    ['Kunden-Nr.', 'person.id.internal'],
    ['Grundgehalt (€)', 'person.employment.salary'],
    ['Vorerkrankungen', 'person.health'],
    ['Hauptdiagnose', 'person.health.diagnosis'],
    ['Staatsangehörigkeit', 'person.demographic.nationality'],
    ['Kündigungsgründe Gewerkschaft', 'person.union'],
    ['Bankverbindung', 'person.finance.account.bank'],
    ['Drehzahl', 'machine.telemetry'],
  ])('%s', (header, category) => {
    expect(readHeader(header)?.categories[0]).toBe(category)
  })

  it.each([
    'table name',
    'hostname',
    'xyz',
    '部门名称2号',
    '',
    'Agenda',
    '单价',
    'Transport',
    'Artikelname',
    'Rabatt',
  ])('says nothing of a name it does not know: %s', header => {
    expect(readHeader(header)?.categories[0] ?? null).not.toBe('person.name')
    expect(readHeader(header)?.how ?? 'none').not.toBe('whole')
  })

  it('takes units, languages and persons for no more than that', () => {
    expect(readHeader('height_cm')).toEqual(readHeader('height'))
    expect(readHeader('name_en')).toEqual(readHeader('name'))
    expect(readHeader('donor_state')!.weight).toBeLessThan(readHeader('state')!.weight)
    expect(readHeader('customer_xyz')).toBeNull()
    expect(readHeader('pct')).toBeNull()
  })

  it('has only categories of the vocabulary', () => {
    const vocabulary = readFileSync(
      new URL('../../../regimes/vocabulary/categories.yaml', import.meta.url),
      'utf8',
    )
    for (const [category] of allHeaderWords()) expect(vocabulary).toContain(`\n  ${category}: `)
  })
})

describe('meaningsOf', () => {
  it('asks the other columns where a word has several meanings', () => {
    expect(meaningsOf(['machine_id', 'spindle_speed', 'temperature'])[2]).toBe('machine.telemetry')
    expect(meaningsOf(['patient_id', 'diagnosis', 'temperature'])[2]).toBe('person.health.test')
    expect(meaningsOf(['imei', 'advertising_id', 'lat', 'lng']).slice(2)).toEqual([
      'device.location',
      'device.location',
    ])
    expect(meaningsOf(['姓名', '手机', '纬度'])[2]).toBe('person.location.precise')
    expect(meaningsOf(['email', 'phone', 'state'])[2]).toBe('person.contact.address')
    expect(meaningsOf(['PERNR', 'ORGEH', 'BEGDA'])[2]).toBe('person.employment')
    expect(meaningsOf(['Kundennummer', 'Nachname', 'PLZ', 'Ort'])[3]).toBe('person.contact.address')
    expect(meaningsOf(['Werk', 'Maschine', 'Drehzahl', 'Ort'])[3]).toBe('geography.place')
    expect(meaningsOf(['DOKNR', 'BEGDA', 'record_id'])[1]).toBe('record.time')
  })
})
