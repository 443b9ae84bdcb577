import { provision } from "@koonti/legislation";
import type { Provision } from "@koonti/rules";
import type { z } from "zod";
import type { shownProvisionSchema } from "./schema.ts";

type ShownProvision = z.infer<typeof shownProvisionSchema>;

/** A provision as a list shows it. */
export const shown = ({ act, section, label, url }: Provision): ShownProvision => ({ act, section, label, url });

/** A section of the social welfare act as a list shows it. */
export const shlSection = (section: string): ShownProvision => shown(provision("SHL", section));
