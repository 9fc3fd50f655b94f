import { DashboardElement } from '../elements/dashboard.ts'
import './comment-list.ts'
import { register } from './register.ts'
import './score-card.ts'
import './token-form.ts'
import './trend.ts'
import './view-bar.ts'

register('heed-dashboard', DashboardElement)
