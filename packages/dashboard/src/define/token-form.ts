import { TokenFormElement } from '../elements/token-form.ts'
import { register } from './register.ts'

register('heed-token-form', TokenFormElement)
