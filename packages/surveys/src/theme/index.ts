export { checkTheme, type Scheme, type ThemeFinding, type ThemeTokens } from './check-theme.ts'
