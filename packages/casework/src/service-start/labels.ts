import type { LocalizedText } from "@koonti/core";
import type { ServiceType } from "./schema.ts";

/** Names of the services that the act has duties of its own for. */
export const SERVICE_TYPE_LABELS: Readonly<Record<ServiceType, LocalizedText>> = {
  psychosocialSupport: { fi: "Psykososiaalinen tuki", sv: "Psykosocialt stöd", en: "Psychosocial support" },
  mentalHealth: { fi: "Mielenterveystyö", sv: "Mentalvårdsarbete", en: "Mental-health work" },
  substanceUse: {
    fi: "Päihde- ja riippuvuustyö",
    sv: "Missbrukar- och beroendearbete",
    en: "Substance-use and addiction work",
  },
  remandOrPrison: { fi: "Tutkintavankeus tai vankeus", sv: "Häktning eller fängelse", en: "Remand or prison" },
  other: { fi: "Muu palvelu", sv: "Annan service", en: "Another service" },
};
