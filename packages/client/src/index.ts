export type { components, paths } from './api.d.ts'
export { type Client, type ClientOptions, makeClient, type Problem } from './client.ts'
export { type Upload, upload } from './upload.ts'
