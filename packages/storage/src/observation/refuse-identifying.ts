import { IdentifyingObservationError } from "./identifying-observation-error.ts";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const FULL_DATE = /^\d{4}-\d{2}-\d{2}(T.*)?$/;

/**
 * Refuses an observation of which some member is an identifier or a full date. Free text is not looked into: screening it is the domain's work.
 *
 * @throws IdentifyingObservationError
 */
export function refuseIdentifying(value: unknown, path: readonly (string | number)[] = []): void {
  if (typeof value === "string") {
    if (UUID.test(value)) throw new IdentifyingObservationError(path, "an identifier");
    if (FULL_DATE.test(value)) throw new IdentifyingObservationError(path, "a full date");
  }
  if (typeof value !== "object" || value === null) return;
  for (const [key, member] of Object.entries(value)) refuseIdentifying(member, [...path, Array.isArray(value) ? Number(key) : key]);
}
