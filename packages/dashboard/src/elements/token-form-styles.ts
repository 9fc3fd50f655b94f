import { css } from 'lit'

/** Styles of `<heed-token-form>`. */
export const tokenFormStyles = css`
  form {
    display: grid;
    gap: 16px;
    justify-items: start;
  }
  label,
  input {
    inline-size: 100%;
  }
  .wrong {
    color: var(--_bad);
  }
`
