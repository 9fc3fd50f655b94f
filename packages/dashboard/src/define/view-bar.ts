import { ViewBarElement } from '../elements/view-bar.ts'
import { register } from './register.ts'

register('heed-view-bar', ViewBarElement)
