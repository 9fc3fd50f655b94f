/**
 * The visitor that a secret belongs to: the first 128 bits of its SHA-256, base64url, 22 characters. Whoever has the
 * secret has the name; whoever has the name can't find the secret.
 *
 * @param secret as the tracker made it: 32 random bytes in base64url. Its UTF-8 bytes are hashed, not the bytes it stands for.
 */
export async function visitorOf(secret: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(secret)))
  return btoa(String.fromCharCode(...hash.subarray(0, 16)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .slice(0, 22)
}
