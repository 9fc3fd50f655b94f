import { css } from '../styles/css.ts'

/** A survey that fills its page, in a column of easy reading. */
export const pageStyles = css`
  .fills {
    min-block-size: 100dvh;
    max-inline-size: none;
    border: 0;
    border-radius: 0;
    padding: env(safe-area-inset-top) env(safe-area-inset-right) env(safe-area-inset-bottom)
      env(safe-area-inset-left);
  }
  .fills > form,
  .fills > .thanks,
  .fills > .link,
  .heading {
    box-sizing: border-box;
    max-inline-size: 40em;
    margin-inline: auto;
  }
  .fills > form {
    container-type: inline-size;
  }
  .heading {
    padding: 24px 16px 0;
    color: var(--_muted);
    font-weight: 600;
  }
  @container (inline-size >= 540px) {
    .heading {
      padding: 64px 24px 0;
    }
  }
`
