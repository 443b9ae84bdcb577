import type { Sector } from "@koonti/core";
import type { DataDisclosure } from "../../data-disclosure/schema.ts";

/** Sectors whose data are social welfare data. */
const SOCIAL: readonly Sector[] = ["social", "family", "elderly", "disability", "childProtection"];

const isSocial = (sector: Sector): boolean => SOCIAL.includes(sector);

/** Between whom the data go: social welfare and health care, two of social welfare, or others. */
export function sidesOf({ from, to }: DataDisclosure): "socialAndHealth" | "social" | "other" {
  const health = [from, to].filter((sector) => sector === "health").length;
  const social = [from, to].filter(isSocial).length;
  if (health === 1 && social === 1) return "socialAndHealth";
  return social === 2 ? "social" : "other";
}

/** A permit that says which data it covers. */
export const hasItemisedPermit = ({ permit }: DataDisclosure): boolean => permit !== undefined && permit.itemised === true;

/** The client cannot assess what a permit means, has no legal representative, and only necessary data go. */
export const isByIncapacity = ({ capacityLimited, hasLegalRepresentative, necessaryOnly }: DataDisclosure): boolean =>
  capacityLimited === true && hasLegalRepresentative !== true && necessaryOnly === true;
