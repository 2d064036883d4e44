/**
 * Characters that stand for a part of a character. Many fonts have one glyph for such a part and for the character that looks the
 * same, and what is taken out of a PDF (or pasted from one) then says the part: 个⼈信息 for 个人信息, which nobody finds.
 */

/** Of the Kangxi radicals Unicode itself says which character each is like. */
const kangxi = /[\u2f00-\u2fd5]/g
const supplement = /[\u2e80-\u2eff]/g

/** Of the supplement it says so of two only, and of two others it says the traditional one. */
const alike: ReadonlyMap<string, string> = new Map(
  [
    '⼾户 ⾭青 ⺁厂 ⺇几 ⺌小 ⺎尢 ⺏尣 ⺐尢 ⺒巳 ⺓幺 ⺙攵 ⺝月 ⺟母 ⺠民 ⺡氵 ⺣灬 ⺤爫 ⺥爫 ⺦丬 ⺩王 ⺫罒 ⺬示 ⺭礻 ⺮竹 ⺯糹 ⺰纟 ⺱罓 ⺲罒 ⺳网 ⺵罒',
    '⺶羊 ⺷羊 ⺸羊 ⺹耂 ⺺肀 ⺻聿 ⺼月 ⺽臼 ⺾艹 ⺿艹 ⻀艹 ⻁虎 ⻂衤 ⻃覀 ⻄西 ⻅见 ⻆角 ⻇角 ⻈讠 ⻉贝 ⻊足 ⻋车 ⻌辶 ⻍辶 ⻎辶',
    '⻏阝 ⻐钅 ⻑長 ⻒镸 ⻓长 ⻔门 ⻕阜 ⻖阝 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻞飠 ⻟飠 ⻠饣 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦',
    '⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻱龜 ⻲亀 ⻳龟',
  ]
    .join(' ')
    .split(' ')
    .map(pair => [pair[0]!, pair[1]!]),
)

/** The same text in characters that can be searched for. */
export const withoutRadicals = (text: string): string =>
  text
    .replace(kangxi, radical => alike.get(radical) ?? radical.normalize('NFKC'))
    .replace(supplement, radical => alike.get(radical) ?? radical)
