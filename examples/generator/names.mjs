/** Names that are common, put together at random. Pairs: as written, and in the letters that e-mail addresses use. */

const surnames = pairs(
  '王wang 李li 张zhang 刘liu 陈chen 杨yang 黄huang 赵zhao 吴wu 周zhou 徐xu 孙sun 马ma 朱zhu 胡hu 郭guo 何he 林lin 高gao 罗luo 郑zheng 梁liang 谢xie 宋song 唐tang 许xu 韩han 邓deng 冯feng 曹cao 彭peng 曾zeng 肖xiao 田tian 董dong 潘pan 袁yuan 蔡cai 蒋jiang 余yu 于yu 杜du 叶ye 程cheng 魏wei 苏su 吕lü 丁ding 任ren 沈shen 欧阳ouyang 司马sima',
)
const womens = pairs(
  '芳fang 娜na 敏min 静jing 丽li 艳yan 娟juan 霞xia 秀xiu 玲ling 桂gui 雪xue 婷ting 慧hui 倩qian 颖ying 琳lin 洁jie 梅mei 莉li 欣xin 怡yi 萍ping 红hong 月yue 琴qin 云yun 蕾lei 薇wei 佳jia 雨yu 梦meng 思si 嘉jia 晓xiao 文wen',
)
const mens = pairs(
  '伟wei 强qiang 磊lei 军jun 洋yang 勇yong 杰jie 涛tao 超chao 明ming 刚gang 平ping 辉hui 鹏peng 华hua 飞fei 鑫xin 波bo 斌bin 宇yu 浩hao 凯kai 健jian 俊jun 帆fan 旭xu 宁ning 龙long 志zhi 建jian 国guo 子zi 天tian 文wen 晨chen 喆zhe',
)
/** Characters outside GBK: why China has GB 18030. */
const rare = pairs('䶮yan 𬭎hong 𫖯fu 㛃jie')

function pairs(text) {
  return text.split(' ').map(word => /^(\P{Script=Latin}+)(.+)$/u.exec(word).slice(1))
}

/** `{ name, latin }`, e.g. 张晓敏 and `xiaomin.zhang`. */
export function chineseName(random, sex) {
  const [surname, latinSurname] = random.pick(surnames)
  const given = random.chance(18) ? 1 : 2
  const parts = Array.from({ length: given }, () => random.pick(sex === 'F' ? womens : mens))
  if (random.chance(0.3)) parts[parts.length - 1] = random.pick(rare)
  const latin = `${parts.map(part => part[1]).join('')}.${latinSurname}`.replaceAll('ü', 'v')
  return { name: surname + parts.map(part => part[0]).join(''), latin }
}

const american = {
  F: 'Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Karen Sarah Lisa Nancy Sandra Ashley Emily Maria Guadalupe Rosa Alicia Tamika Keisha Grace Olivia Abigail Thuy Priya'.split(
    ' ',
  ),
  M: 'James Robert John Michael David William Richard Joseph Thomas Carlos Juan Jose Luis Miguel Daniel Matthew Anthony Mark Travis Cody Dwayne Tyrone Minh Raj Ethan Wyatt'.split(
    ' ',
  ),
  family:
    'Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Gonzalez Wilson Anderson Thomas Taylor Moore Jackson Martin Lee Perez Thompson White Harris Sanchez Clark Ramirez Lewis Robinson Nguyen Patel Tran Walker Young Allen King Wright Scott Torres'.split(
      ' ',
    ),
}
const german = {
  F: 'Anna Katharina Sabine Julia Claudia Franziska Birgit Lena'.split(' '),
  M: 'Thomas Andreas Stefan Matthias Jürgen Florian Tobias Markus Günter Jan'.split(' '),
  family:
    'Müller Schmidt Schneider Fischer Weber Häberle Wagner Becker Schäuffele Hoffmann Koch Bäuerle Groß Pfleiderer'.split(
      ' ',
    ),
}

/** `{ given, family, latin }` of somebody with an American or German name. */
export function westernName(random, sex, where) {
  const names = where === 'DE' ? german : american
  const given = random.pick(names[sex])
  const family = random.pick(names.family)
  const plain = `${given}.${family}`.toLowerCase()
  const latin = plain.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss')
  return { given, family, latin }
}

/** An address under a domain that is reserved for examples; a number is added where the name is taken. */
export function emailAddress(latin, domain, taken) {
  for (let number = 1; ; number++) {
    const address = `${latin}${number === 1 ? '' : number}@${domain}`
    if (taken.has(address)) continue
    taken.add(address)
    return address
  }
}
