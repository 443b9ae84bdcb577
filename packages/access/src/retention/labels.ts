import type { LocalizedText } from "@koonti/core";
import { SERVICE_TASK_LABELS } from "../user/labels.ts";
import type { RetentionGroup } from "./groups.ts";

/** Names of the groups of documents with a time of keeping of their own. */
export const RETENTION_GROUP_LABELS: Readonly<Record<RetentionGroup, LocalizedText>> = {
  relationshipBasics: {
    fi: "Asiakkuusasiakirja ja asiakkaan perustiedot",
    sv: "Klientrelationshandling och klientens basuppgifter",
    en: "Client relationship document and basic data",
  },
  families: SERVICE_TASK_LABELS.families,
  workingAge: SERVICE_TASK_LABELS.workingAge,
  elderly: SERVICE_TASK_LABELS.elderly,
  substanceUse: { fi: "Päihdehuolto", sv: "Missbrukarvård", en: "Substance-use care" },
  disability: SERVICE_TASK_LABELS.disability,
  childProtection: SERVICE_TASK_LABELS.childProtection,
  familyLawOfChild: {
    fi: "Perheoikeudelliset palvelut: lapsen asiat",
    sv: "Familjerättslig service: barnets ärenden",
    en: "Family-law services: matters of a child",
  },
  familyLawOther: {
    fi: "Perheoikeudelliset palvelut: muut asiat",
    sv: "Familjerättslig service: övriga ärenden",
    en: "Family-law services: other matters",
  },
  vouchers: { fi: "Tositteet", sv: "Verifikationer", en: "Vouchers" },
  feeDecisions: {
    fi: "Maksupäätökset ja tuloselvitykset",
    sv: "Avgiftsbeslut och inkomstutredningar",
    en: "Fee decisions and income statements",
  },
  correspondence: { fi: "Asiakaskohtainen kirjeenvaihto", sv: "Klientspecifik korrespondens", en: "Correspondence about a client" },
  copiesOfStatements: {
    fi: "Jäljennökset muille annetuista lausunnoista",
    sv: "Kopior av utlåtanden som getts till andra",
    en: "Copies of statements made for others",
  },
  recordings: { fi: "Kuva- ja äänitallenteet", sv: "Bild- och ljudupptagningar", en: "Video and audio recordings" },
  logs: { fi: "Käyttö- ja luovutuslokit", sv: "Användnings- och utlämningsloggar", en: "Use and disclosure logs" },
  permitNewest: {
    fi: "Voimassa oleva lupa, suostumus tai kielto",
    sv: "Gällande tillstånd, samtycke eller förbud",
    en: "Newest permit, consent or denial",
  },
  permitEarlier: {
    fi: "Aiempi lupa, suostumus tai kielto",
    sv: "Tidigare tillstånd, samtycke eller förbud",
    en: "Earlier permit, consent or denial",
  },
};
