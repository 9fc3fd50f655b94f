import type { ConsentPolicy } from '@heed/schema'

/**
 * Whether decisions can be made about a policy: a version, and purposes that can be told apart. `ConsentPolicySchema`
 * checks the rest of it.
 */
export function isUsable(policy: ConsentPolicy | undefined): policy is ConsentPolicy {
  const ids = policy?.purposes?.map?.((purpose) => purpose?.id)
  return Boolean(
    policy?.version &&
    policy.controller?.name &&
    ids?.length &&
    ids.every(
      (id, index) => typeof id === 'string' && /^[a-z\d][\w-]*$/.test(id) && ids.indexOf(id) === index,
    ),
  )
}
