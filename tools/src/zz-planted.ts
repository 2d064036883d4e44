import { faults, noticedAfter } from './fuzz/planted.ts'
const [words, pairs] = process.argv.slice(2)
for (const one of faults) if (words!.split(',').some(word => one.name.includes(word))) console.log(one.name, await noticedAfter(one, Number(pairs), 1), new Date().toISOString())
