/** What is needed of `sessionStorage`. */
export type TokenStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** Where the owner's token is kept: for this tab only, and gone when the tab closes. */
export interface TokenKeeper {
  /** The token, or null when there is none. */
  readonly read: () => string | null
  readonly keep: (token: string) => void
  readonly forget: () => void
}

/** Name under which the token is kept in `sessionStorage`. */
export const TOKEN_KEY = 'heed-dashboard-token'

/**
 * Keeps the token in `storage`, and in memory beside it, because a browser may forbid storage.
 *
 * @param storage - Opens the storage; it may throw, as reading `sessionStorage` does where it is blocked.
 */
export function createTokenKeeper(storage: () => TokenStorage = () => sessionStorage): TokenKeeper {
  let memory: string | null = null
  const attempt = <T>(act: (storage: TokenStorage) => T): T | null => {
    try {
      return act(storage())
    } catch {
      return null
    }
  }
  return {
    read: () => memory ?? attempt((kept) => kept.getItem(TOKEN_KEY)),
    keep(token) {
      memory = token
      attempt((kept) => kept.setItem(TOKEN_KEY, token))
    },
    forget() {
      memory = null
      attempt((kept) => kept.removeItem(TOKEN_KEY))
    },
  }
}

/**
 * Reads the token out of an address's fragment, `#token=…`. A fragment is never sent to a server.
 *
 * @param hash - `location.hash`.
 * @returns The token, or null when the fragment has none.
 */
export function tokenInAddress(hash: string): string | null {
  return new URLSearchParams(hash.replace(/^#/, '')).get('token') || null
}
