/** Family names of Chinese: the ~300 most frequent single ones and the usual double ones. Data, read by `values/name.ts`. */
const single =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文施洪辛柯牛岳齐梅欧卓安殷颜庄章鲁倪庞邢俞翟蓝聂丛焦柴阮凌尤包左艾华池关季耿房费温柳葛祝纪盛裴路成宁柏童闵解强房娄管詹舒蒲苗霍涂司景鲍靳骆申宫冉梅甘符代谷米项游屈郎冷卜尚时褚单席樊荣鞠晏应窦佟封原宗习燕仇苟粟臧桑湛隋明甄党虞匡饶满栾瞿滕廉楚刁麦师邬井巩皮幸岑芦占乐伍喻戚车商商敖连阎初逄肇修揭鄢尉亓' +
  '區葉陳張劉黃趙吳許鄭謝馬鄧馮蕭蔣餘盧鍾薑譚陸範賈鄒龍賀顧龔嚴湯賴莊聶關溫紀蘇楊羅韓'

export const singleSurnames: ReadonlySet<string> = new Set(single)

export const doubleSurnames: ReadonlySet<string> = new Set(
  '欧阳 司马 上官 诸葛 夏侯 皇甫 尉迟 公孙 慕容 令狐 司徒 东方 独孤 南宫 长孙 宇文 轩辕 端木 百里 呼延 歐陽'.split(
    ' ',
  ),
)
