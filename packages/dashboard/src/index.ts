export { appFolder } from './app-folder.ts'
