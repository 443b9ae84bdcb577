import { birthDateOf, type LocalDate } from "@koonti/core";
import type { ClientBasics } from "./schema.ts";

/** The client's date of birth, as recorded or as the identity code tells it; `undefined` when neither is known. */
export const birthDateFrom = ({ birthDate, hetu }: ClientBasics): LocalDate | undefined =>
  birthDate ?? (hetu === undefined ? undefined : birthDateOf(hetu));
