import type { LocalizedText } from "@koonti/core";
import type { NetworkMappingGround } from "./codes.ts";

/** Names of the grounds for mapping the close network without consent. */
export const NETWORK_MAPPING_GROUND_LABELS: Readonly<Record<NetworkMappingGround, LocalizedText>> = {
  evidentlyUnable: {
    fi: "Asiakas ei ilmeisesti kykene vastaamaan terveydestään tai turvallisuudestaan",
    sv: "Klienten är uppenbart oförmögen att svara för sin hälsa eller säkerhet",
    en: "The client is evidently unable to care for own health or safety",
  },
  childInterest: { fi: "Lapsen etu vaatii sitä", sv: "Barnets intresse kräver det", en: "The child's interest requires it" },
  other: { fi: "Muu syy", sv: "Annan orsak", en: "Other reason" },
};
