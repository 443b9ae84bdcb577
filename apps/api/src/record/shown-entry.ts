import type { routes } from "@koonti/api-contract";
import type { AccessLogEntry } from "@koonti/storage";
import type { z } from "zod";

type Shown = z.input<(typeof routes)["getAccessLog"]["reply"]["schema"]>["entries"][number];

/** A log row as the client and the county's control see it. */
export const shownEntry = ({ details, ...entry }: AccessLogEntry, provider: string): Shown =>
  ({ ...entry, provider, purpose: details["purpose"] ?? entry.data }) as unknown as Shown;
