export { default } from './node/compile/vite-config.ts'
