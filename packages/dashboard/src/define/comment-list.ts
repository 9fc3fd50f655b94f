import { CommentListElement } from '../elements/comment-list.ts'
import { register } from './register.ts'

register('heed-comment-list', CommentListElement)
