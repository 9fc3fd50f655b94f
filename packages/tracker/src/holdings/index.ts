export { askCollector, type Exported, type Proof, type Proven } from './ask-collector.ts'
export { readDevice, type OnDevice } from './read-device.ts'
