import type { LocalizedText } from "@koonti/core";
import type { Grant } from "../decision/grant.ts";
import type { WorkTask } from "../user/codes.ts";
import type { User } from "../user/schema.ts";

/** Contact details of a client: all but the contact address lead to where the person lives. */
export interface ContactDetails {
  readonly contactAddress?: string | undefined;
  readonly [detail: string]: string | undefined;
}

/** What of a client's basics a protected identity covers. */
export interface MaskableBasics {
  readonly protectedIdentity: boolean;
  readonly municipality?: string | undefined;
  readonly contactDetails?: ContactDetails | undefined;
}

/** Who looks, and on what ground. `directTask` is the county's own word on whether the task directly includes these data. */
export interface Viewer {
  readonly user: Pick<User, "kind" | "workTask">;
  readonly grant: Grant;
  readonly directTask?: boolean;
}

const DIRECT_TASKS: readonly WorkTask[] = ["broadResponsibility", "childSocialWorker", "arranging", "childSupervisor"];

/**
 * Whether the viewer's task directly includes protected data (VTJL 37 §): by default that of a worker who arranges the client's services
 * in a verified client relationship, and of the person themselves.
 */
export const hasDirectTask = ({ user: { kind, workTask }, grant, directTask }: Viewer): boolean => {
  if (directTask !== undefined) return directTask;
  if (kind === "client") return grant.ground === "ownData";
  return kind === "worker" && grant.ground === "clientRelationship" && workTask !== undefined && DIRECT_TASKS.includes(workTask);
};

const onlyContactAddress = ({ contactAddress }: ContactDetails): ContactDetails => (contactAddress === undefined ? {} : { contactAddress });

/**
 * A client's basics as a viewer may see them: with a protected identity (fi: turvakielto) the address, phone, e-mail and municipality are
 * left out for everyone without a direct task. The contact address stays: it is given so that the person can be reached. A partner never
 * needs where any client lives, so it is always left out for them.
 *
 * @returns the basics, and whether something was left out because of the protected identity.
 * @see VTJL 37 § (TK-2)
 * @example
 * ```ts
 * import { maskProtected } from "@koonti/access";
 * const basics = { protectedIdentity: true, municipality: "837", contactDetails: { phone: "040 000 0003", contactAddress: "PL 3" } };
 * const grant = { ground: "invitation", purpose: "takingPart" } as const;
 * maskProtected(basics, { user: { kind: "partner" }, grant }); // => { basics: { protectedIdentity: true, contactDetails: { contactAddress: "PL 3" } }, masked: true }
 * ```
 */
export const maskProtected = <Basics extends MaskableBasics>(
  basics: Basics,
  viewer: Viewer,
): { readonly basics: Basics; readonly masked: boolean } => {
  const masked = basics.protectedIdentity && !hasDirectTask(viewer);
  if (!masked && viewer.user.kind !== "partner") return { basics, masked };
  const { municipality: _, contactDetails, ...rest } = basics;
  const reachable = contactDetails && onlyContactAddress(contactDetails);
  // What is left out is optional in every kind of basics.
  return { basics: { ...rest, ...(reachable && { contactDetails: reachable }) } as unknown as Basics, masked };
};

/** A client as a list shows them. */
export interface ListedPerson {
  readonly protectedIdentity: boolean;
  readonly name?: string;
  readonly age?: number;
  readonly municipality?: string;
}

/** What stands in the place of a protected person's name in lists and search results. */
export const PROTECTED_PERSON_LABEL: LocalizedText = { fi: "Suojattu henkilö", sv: "Skyddad person", en: "Protected person" };

/**
 * A client as a list may show them: of a protected person nothing but that they are one. Lists are seen by many, also by those with a
 * direct task to some; so there is no exception. Show {@link PROTECTED_PERSON_LABEL} instead of the name.
 *
 * @example
 * ```ts
 * import { maskInList } from "@koonti/access";
 * maskInList({ protectedIdentity: true, name: "Testi Asiakas-03", age: 34, municipality: "837" }); // => { protectedIdentity: true }
 * ```
 */
export const maskInList = (person: ListedPerson): ListedPerson => (person.protectedIdentity ? { protectedIdentity: true } : person);
