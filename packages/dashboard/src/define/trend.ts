import { TrendElement } from '../elements/trend.ts'
import { register } from './register.ts'

register('heed-trend', TrendElement)
