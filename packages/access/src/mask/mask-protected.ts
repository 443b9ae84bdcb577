import type { Grant } from "../decision/decision.ts";
import type { User } from "../user/schema.ts";

interface Maskable {
  readonly protectedIdentity: boolean;
  readonly municipality?: string | undefined;
  readonly contactDetails?: object | undefined;
}

/** Who looks, and on what ground. */
export interface Viewer {
  readonly user: User;
  readonly grant: Grant;
}

/** A protected person's place is for those whose task directly includes it: the named workers, and the person. */
const hasDirectTask = ({ grant }: Viewer): boolean => grant.ground === "clientRelationship" || grant.ground === "ownData";

/**
 * Takes municipality and contact details of a protected identity (fi: turvakielto) away from everyone without a direct task. Partners never see
 * contact details.
 *
 * @see VTJL 36-37 § (TK-1, TK-2)
 */
export function maskProtected<T extends Maskable>(basics: T, viewer: Viewer): { readonly basics: T; readonly masked: boolean } {
  const covered = basics.protectedIdentity && !hasDirectTask(viewer);
  if (!covered && viewer.user.kind !== "partner") return { basics, masked: false };
  const { municipality: _, contactDetails: __, ...shown } = basics;
  return { basics: shown as T, masked: covered };
}
