import { decide } from '@carnet/law'
import { readDeclaration } from '@carnet/lawbook'
import { readCommon } from './common.ts'
const {library,declarations}=readCommon('.')
const text='carnet: 1\nas_of: 2026-11-28\n'+declarations[0]!.text.replaceAll('HERE','SG').replaceAll('AWAY','BD')
console.log(text)
const { declaration } = readDeclaration(text,'x',{vocabulary:library.vocabulary,codes:library.codes,today:'2026-11-28'})
console.log(JSON.stringify(decide({declaration,regimes:library.regimes,vocabulary:library.vocabulary})).slice(0,800))
