/** What column headers mean: data, read by `@carnet/inspect`, and by whoever searches for a category. The German ones stand apart. */
import { germanHeaderWords } from './header-words-german.ts'

/**
 * One line a category: its code, English terms, Chinese terms, separated by commas.
 * `=term` counts only as the whole header. A term may stand under several categories: the other columns then decide, the first
 * wins a draw. The upper-case-looking codes are those of layouts in wide use (SAP HR, CDISC, OMOP).
 */
export const headerWords: readonly (readonly [category: string, en: string, zh: string])[] = [
  [
    'person.name',
    '=name,full name,employee name,staff name,patient name,customer name,client name,member name,user real name,real name,legal name,first name,last name,given name,family name,surname,middle name,chinese name,english name,cardholder,cardholder name,account holder,passenger name,nachn,vorna,operator name,doctor name',
    '姓名,=名字,=姓,=名,中文名,英文名,姓名拼音,曾用名,户名,持卡人,真实姓名,负责人,操作员,操作工,医生,主治医师',
  ],
  [
    'person.contact.name',
    'contact name,contact person,emergency contact,next of kin,consignee,recipient name',
    '联系人,紧急联系人,联系人姓名,收件人,收货人',
  ],
  [
    'person.contact.email',
    'email,e mail,email address,mail address,electronic mail,=usrid long',
    '邮箱,电子邮箱,电子邮件,邮件地址,=邮件',
  ],
  [
    'person.contact.phone',
    'phone,telephone,mobile,cell phone,cellphone,phone number,phone no,mobile number,mobile no,tel,=telnr,msisdn,contact number,fax',
    '手机,手机号,手机号码,电话,电话号码,联系电话,联系方式,移动电话,座机,传真',
  ],
  ['person.location', 'location,=region,=state,=province,=county', '位置,所在城市,所在地区'],
  [
    'person.contact.address',
    'address,home address,street,street address,postal address,mailing address,residence,zip,zip code,zipcode,postal code,postcode,=city,city of residence,stras,pstlz,ort01,address line,=region,=state,=province,=county,home state,state of residence,city name',
    '住址,地址,家庭住址,家庭地址,居住地址,通信地址,通讯地址,现住址,户籍地址,户籍所在地,收货地址,邮编,邮政编码,省份城市',
  ],
  [
    'person.contact.account',
    'username,user name,login,login name,account name,screen name,nickname,wechat,wechat id,qq',
    '用户名,登录名,账号名,昵称,微信,微信号,=账号,QQ号',
  ],
  ['person.contact.ip', 'ip,ip address,ipv4,ipv6,client ip,remote addr', 'IP,IP地址,登录IP'],
  [
    'person.id',
    'identity document,document number,id document,certificate number,id number,id no,id card,id card number,id card no,=icnum,=perid',
    '证件号码,证件号,身份证件号码',
  ],
  [
    'person.id.national',
    'national id,national id number,identity card,identity card number,resident id,resident id number,citizen id,identity number,nric,fin,aadhaar',
    '身份证,身份证号,身份证号码,居民身份证,公民身份号码,居民身份证号码',
  ],
  ['person.id.passport', 'passport,passport number,passport no', '护照,护照号,护照号码'],
  [
    'person.id.driving-licence',
    'driving licence,driving license,driver license,drivers license,driver licence,license number,dl number',
    '驾驶证,驾照号,驾驶证号,驾驶证号码',
  ],
  [
    'person.id.social-security',
    'ssn,social security,social security number,social insurance number',
    '社保号,社会保障号,社会保障号码,社保账号,社保卡号,医保号,医保卡号',
  ],
  ['person.id.tax', 'tax id,tax number,tin,taxpayer id,steuer id', '纳税人识别号,税号,个人税号'],
  [
    'person.id.internal',
    'employee id,employee number,employee no,emp id,emp no,staff id,staff no,staff number,personnel number,=pernr,worker id,badge number,patient id,patient no,patient number,mrn,medical record number,subject id,subjid,usubjid,person id,customer id,customer number,customer no,client id,member id,user id,=userid,operator id,participant id,subject no,subject number,contact id,donor id,donor no,donor number,employee code,student id,student no,account holder id,applicant id,passenger id,guest id',
    '工号,员工编号,员工号,人员编号,职工编号,患者编号,患者ID,病人ID,病人编号,病历号,病案号,住院号,门诊号,就诊卡号,受试者编号,客户编号,客户号,会员号,会员编号,用户ID,用户编号,操作员编号,捐献者编号,供者编号,学号,人员代码,员工代码,联系人编号',
  ],
  ['person.demographic', 'demographics,race and sex', '人口信息'],
  [
    'person.demographic.birth-date',
    'birth date,date of birth,birthday,dob,birthdate,year of birth,birth year,birth datetime,brthdtc,=gbdat',
    '出生日期,生日,出生年月,出生年月日,出生年份',
  ],
  ['person.demographic.age', '=age,age years,age at visit,age group', '年龄,=岁'],
  ['person.demographic.sex', 'gender,=gesch,sex code,gender code,patient sex,sex', '性别'],
  ['person.demographic.nationality', 'nationality,citizenship,=natio,country of citizenship', '国籍'],
  ['person.demographic.marital-status', 'marital status', '婚姻状况,婚否'],
  [
    'person.demographic.education',
    'education,education level,degree,university,school',
    '学历,学位,毕业院校,教育程度,毕业学校',
  ],
  ['person.demographic.ethnicity', 'ethnicity,race,ethnic group,ancestry', '民族,族裔,种族'],
  [
    'person.employment',
    'employment,hire date,date of hire,start date of employment,termination date,contract end,employment type,employee type,employment status,entry date,leaving date,hired,hired on,date hired,hire dt,joined on,join date,date joined,joining date,date of joining,onboarding date,seniority date,length of service,left on,last working day,resignation date,contract start,contract start date,contract end date,probation end,=begda,=endda',
    '入职日期,入职时间,离职日期,合同到期日,合同期限,用工形式,员工类型,员工状态,工龄,转正日期,入职,到岗日期,参加工作时间,参加工作日期,司龄,离职时间,合同开始日期,合同起始日期,合同结束日期,合同终止日期,试用期,用工类型,在职状态',
  ],
  [
    'person.employment.position',
    'department,dept,position,job title,=title,job,cost center,cost centre,team,business unit,grade,job level,manager,line manager,=orgeh,=plans,=kostl,=orgtx,=plstx,=stltx,occupation,role title',
    '部门,岗位,职位,职务,职称,职级,成本中心,所属部门,科室,班组,直属上级,上级,所在部门,所属岗位,工种,直接上级',
  ],
  [
    'person.employment.salary',
    'salary,base salary,basic pay,gross pay,net pay,wage,bonus,allowance,compensation,pay rate,monthly pay,overtime pay,income tax,housing fund,pension contribution,annual salary,=ansal,=trfgr,=trfst,=bet01,net salary,gross salary,take home pay',
    '工资,基本工资,应发工资,实发工资,薪资,薪酬,月薪,年薪,奖金,绩效奖金,津贴,补贴,加班费,个税,公积金,社保个人,养老保险,住房公积金,年收入,应发合计,实发合计,岗位工资,税前工资,税后工资',
  ],
  [
    'person.employment.performance',
    'performance,performance rating,appraisal,rating',
    '绩效,绩效等级,考核结果,考核等级',
  ],
  [
    'person.employment.attendance',
    'attendance,working hours,hours worked,overtime hours,absence days,days absent,leave days,sick leave,clock in,clock out,shift',
    '考勤,出勤天数,出勤,工时,加班时长,加班小时,缺勤天数,请假天数,病假天数,年假,打卡时间,上班打卡,下班打卡,班次',
  ],
  ['person.employment.application', 'resume,application,candidate status', '简历,应聘岗位'],
  ['person.finance', 'income,net worth,assets', '收入,资产'],
  [
    'person.finance.account.bank',
    'bank account,bank account number,account number,account no,iban,=bankn,bank card,bank card number',
    '银行账号,银行卡号,银行卡,工资卡号,收款账号,银行账户,开户账号',
  ],
  [
    'person.finance.account.card',
    'card number,credit card,credit card number,payment card,pan,card no,debit card',
    '信用卡号,支付卡号,=卡号',
  ],
  [
    'person.finance.transaction',
    'transaction amount,purchase amount,payment amount,amount paid,total spent,transaction id,transaction date',
    '交易金额,消费金额,支付金额,交易流水号,交易时间',
  ],
  ['person.finance.credit', 'credit score,fico,credit limit', '信用评分,征信,授信额度'],
  ['person.finance.insurance', 'insurance,policy number,insurance number,payer', '保单号,保险,医保类型'],
  [
    'person.health',
    'health,health note,medical note,blood type,allergy,allergies,smoking status,chronic disease,chronic condition,medical condition,disease,illness',
    '健康状况,健康备注,血型,过敏史,慢性病,慢病,基础疾病,疾病,病种,过敏原,食物过敏,健康信息',
  ],
  [
    'person.health.diagnosis',
    'diagnosis,diagnosis code,primary diagnosis,icd,icd10,icd 10,icd code,dx,dx code,condition,aeterm,condition concept id',
    '诊断,诊断编码,诊断名称,主要诊断,疾病编码,疾病名称,ICD编码,出院诊断,入院诊断',
  ],
  [
    'person.health.record',
    'admission date,admit date,discharge date,visit date,visit start date,visit end date,visit id,encounter id,encounter date,medical history,ward,visitdt,ae start date,chief complaint,adverse event,adverse events,adverse reaction,side effect,side effects,symptom,symptoms',
    '入院日期,入院时间,出院日期,出院时间,就诊日期,就诊时间,病史,既往史,主诉,住院天数,就诊科室,访视日期,不良事件,不良反应,症状',
  ],
  [
    'person.health.test',
    'test result,lab result,=result,lab value,lab test,test name,test code,lbtestcd,lborres,hemoglobin,hba1c,glucose,creatinine,blood pressure,systolic,diastolic,heart rate,bmi,body temperature,egfr,tumor size,tnm stage,stage,=unit,reference range,measurement,temperature,=weight,=height,bp,systolic bp,diastolic bp,sbp,dbp,pulse,temp,isolate,strain,serotype,pathogen,culture result',
    '检验结果,检查结果,检验项目,检验值,化验结果,血压,血糖,血红蛋白,心率,体温,身高,体重,收缩压,舒张压,肌酐,分期,糖化血红蛋白,脉搏,毒株,菌株,病原体,分型,分离株',
  ],
  [
    'person.health.medication',
    'medication,drug,drug name,prescription,dose,dosage,cmtrt,drug concept id,treatment',
    '用药,药品名称,药物,处方,剂量,给药剂量',
  ],
  ['person.health.disability', 'disability', '残疾,残疾类别'],
  [
    'person.biology.genome',
    'genotype,variant,gene,mutation,allele,rsid,hgvs,snp,chromosome,zygosity,ref allele,alt allele,genotypes,variants,mutations,alleles,snps',
    '基因,基因型,变异,突变,突变位点,染色体,位点,基因分型',
  ],
  [
    'person.biology.genome.sequence',
    'sequence,dna sequence,gene sequence,nucleotide sequence',
    '基因序列,测序序列',
  ],
  ['person.biology.specimen', 'specimen,biospecimen,specimen type,sample type', '标本'],
  ['person.biometric.face', 'face,face id,face template', '人脸,人脸特征'],
  ['person.biometric.fingerprint', 'fingerprint,fingerprint template', '指纹'],
  [
    'person.location.precise',
    'latitude,longitude,lat,lng,lon,coordinates,gps,gps location,geo point',
    '经度,纬度,经纬度,坐标,定位',
  ],
  [
    'device.location',
    'latitude,longitude,lat,lng,lon,coordinates,gps,gps location,geo point,device location',
    '经度,纬度,经纬度,坐标,设备位置',
  ],
  ['person.belief', 'religion,religious affiliation', '宗教信仰,宗教'],
  ['person.opinion', 'political affiliation,party membership', '政治面貌'],
  ['person.union', 'union membership,trade union', '工会会员'],
  [
    'person.commerce.membership',
    'loyalty,loyalty number,loyalty tier,membership,membership level,points balance',
    '会员等级,积分,会员卡号',
  ],
  [
    'person.commerce',
    'customer segment,support case,service case,last case,support ticket,service ticket,service request,complaint,complaints',
    '客服工单,客户投诉,投诉内容,售后记录,服务请求',
  ],
  [
    'business.order',
    'order id,order no,order number,purchase order,sales order,work order,po number,production order,batch number,lot number,=order,order date,=orders,order value,order amount',
    '订单号,订单编号,采购订单,销售订单,工单号,生产订单,批次号,批号,订单日期',
  ],
  [
    'person.commerce.order',
    'order id,order no,order number,order date,order total,tracking number,delivery address,shipping address,=orders,order value,orders total,order amount',
    '订单号,订单编号,快递单号,运单号,订单金额,下单时间',
  ],
  [
    'person.commerce.preference',
    'preference,interests,segment,audience segment,favorite category',
    '偏好,兴趣标签,用户标签,画像',
  ],
  [
    'person.behaviour',
    'page url,referrer,user agent,session id,click,clicks,search query,browsing history,event name',
    '浏览记录,搜索词,点击,访问页面,会话ID',
  ],
  ['person.communication', 'message,message body,chat,email body,subject line', '聊天记录,短信内容,消息内容'],
  ['person.media.photo', 'photo,portrait,avatar', '照片,头像'],
  ['person.note', '=note,=notes,remark,remarks,comment,comments,free text', '备注,说明,评语,=描述'],
  [
    'person.vehicle.licence',
    'plate,plate number,licence plate,license plate,vehicle registration',
    '车牌,车牌号,车牌号码,行驶证号',
  ],
  [
    'device.id',
    'device id,imei,imsi,serial of device,mac,mac address,android id,device identifier,udid',
    '设备ID,设备标识,IMEI,MAC地址',
  ],
  [
    'device.id.advertising',
    'advertising id,ad id,idfa,idfv,gaid,aaid,adid,maid,ifa,mobile advertising id,oaid',
    '广告标识,广告ID',
  ],
  ['device.id.network', 'sim,iccid,sim number', 'SIM卡号'],
  [
    'vehicle',
    'vin,vehicle id,vehicle identification number,chassis number',
    '车架号,车辆识别代号,车辆识别码',
  ],
  ['vehicle.telemetry', 'vehicle speed,odometer,mileage,battery soc', '车速,里程,续航'],
  [
    'machine',
    'machine id,machine,equipment id,equipment no,asset id,machine no,line id,station,station id,spindle,machine serial,machine serial number,equipment serial,equipment serial number',
    '设备编号,机台,机台号,产线,工位,机床编号,设备序列号,机床',
  ],
  [
    'machine.telemetry',
    'temperature,pressure,vibration,rpm,spindle speed,spindle load,torque,current,voltage,power,humidity,flow rate,sensor,sensor value,reading,energy,cycle time,runtime,alarm,alarm code,uptime,temp,coolant,coolant pressure,strain',
    '温度,压力,振动,转速,扭矩,电流,电压,功率,湿度,流量,传感器,能耗,节拍,报警代码,运行时长,主轴负载,冷却液',
  ],
  [
    'machine.parameter',
    'process parameter,set point,setpoint,feed rate,recipe,parameter,cutting depth,tool offset,target value,tolerance,nc program,program number,program no',
    '工艺参数,设定值,进给率,配方,参数,切削深度,公差,程序号,数控程序,加工程序',
  ],
  [
    'engineering.drawing',
    'drawing,drawing no,drawing number,cad file,drawing revision,revision,sheet size,sheet number,=sheet,=doknr,=dokvr,=doktl,dktxt,=zeinr,=zeivr',
    '图号,图纸,图纸编号,图纸版本,版本号,图幅',
  ],
  ['engineering.source-code', 'source code,repository,firmware', '源代码,固件'],
  ['business.invoice', 'invoice,invoice number,invoice no,invoice amount', '发票,发票号,发票号码,发票金额'],
  [
    'business.inventory',
    'material,material no,material number,part number,part no,sku,stock,quantity,qty,inventory,warehouse,product code,product id,product name,item code,=matnr,=maktx',
    '物料,物料编码,物料编号,料号,零件号,库存,数量,仓库,产品编码,产品名称,商品编码',
  ],
  [
    'business.organisation',
    'company,company name,organisation,organization,supplier,supplier name,vendor,employer,legal entity,company code,uscc,duns,lei,hospital,site name,hospital name,bank name,name of bank,bank branch,branch name,=bank,bank code,bank key,swift,swift code,bic,bic code,=bankl,=banka,=bukrs,=werks,=persa,site id,site no,site number,study site,investigator site,department of company',
    '公司,公司名称,单位,单位名称,供应商,供应商名称,统一社会信用代码,所属公司,医院,医院名称,机构名称,开户行,开户银行,开户支行,开户网点,银行名称,=银行,支行,联行号,行号,研究中心,研究中心编号,中心编号',
  ],
  [
    'geography.place',
    'plant,site,city,country,country code,site code,state code',
    '城市,国家,省份,工厂,厂区',
  ],
  [
    'record.key',
    '=id,=key,record id,specimen id,specimen no,specimen number,sample id,sample no,sample number,barcode,row id,uuid,guid,=no,serial no,line number,seq,study id,study no,study number,protocol no,protocol number,trial id,visit no,visit number,visitnum,file name,filename,file path,file sha,sha,file hash,hash,checksum',
    '=编号,=序号,标本号,标本编号,样本编号,样本号,条码,流水号,记录编号,主键,=ID,研究编号,试验编号,方案编号,访视号,访视编号,文件名,文件名称,文件路径,哈希',
  ],
  [
    'record.time',
    'timestamp,created at,updated at,=date,=time,datetime,event time,modified,period,pay period,month,recorded at,recorded on,logged at,measured at,sampled at,collected at,collected on,collection date,received at,received on,captured at,event date,=ts,record time,=adatum,=erdat,=aedat,=budat,=bldat,=begda,=endda',
    '时间,日期,创建时间,更新时间,时间戳,采集时间,月份,工资月份,记录时间,记录日期,测量时间,上报时间,采样时间,采样日期,采集日期',
  ],
  [
    'record.status',
    'status,=type,=code,state code,flag,version,visit name,visit type,=visit,=dokar,=dokst,document status,document type',
    '状态,类型,标志,访视,访视名称,文件状态',
  ],
]

/** A header as its words are looked up: small letters, and umlauts written out. */
export const foldedHeader = (text: string): string =>
  text.toLowerCase().replace(/[äöüß]/g, letter => written[letter] ?? letter)

const written: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }

/** The headers, in every language, under which a category usually stands. */
export function wordsOfCategory(category: string): string[] {
  return allHeaderWords()
    .filter(([code]) => code === category)
    .flatMap(([, terms]) => terms.map(term => term.replace(/^[=-]/, '')))
}

/** The categories that a header of exactly these words stands for. */
export function categoriesCalled(words: string): string[] {
  const wanted = foldedHeader(words.trim().replace(/[\s_-]+/g, ' '))
  const found = allHeaderWords().filter(([, terms]) =>
    terms.some(term => term.replace(/^[=-]/, '').toLowerCase() === wanted),
  )
  return [...new Set(found.map(([code]) => code))]
}

/** Every line as its category and its terms, of all languages. */
export function allHeaderWords(): readonly (readonly [category: string, terms: readonly string[]])[] {
  return [
    ...headerWords.map(([code, en, zh]) => [code, `${en},${zh}`.split(',')] as const),
    ...germanHeaderWords.map(([code, terms]) => [code, terms.split(',')] as const),
  ]
}
