import * as z from "zod";
import { type CodeEntry, codesOf } from "../code-system/code-system.ts";

/** Sectors and parties (toimialat ja osapuolet) that assess a person's needs or take part in a plan; the client is one of them. */
export const SECTORS = [
  { code: "social", label: { fi: "Sosiaalihuolto", sv: "Socialvård", en: "Social welfare" } },
  { code: "health", label: { fi: "Terveydenhuolto", sv: "Hälso- och sjukvård", en: "Health care" } },
  { code: "employment", label: { fi: "Työllisyyspalvelut", sv: "Sysselsättningstjänster", en: "Employment services" } },
  { code: "kela", label: { fi: "Kela", sv: "FPA", en: "Kela (social insurance)" } },
  { code: "housing", label: { fi: "Asuminen", sv: "Boende", en: "Housing" } },
  { code: "debtAdvice", label: { fi: "Talous- ja velkaneuvonta", sv: "Ekonomi- och skuldrådgivning", en: "Financial and debt advice" } },
  { code: "ngo", label: { fi: "Järjestö", sv: "Organisation", en: "Organisation (NGO)" } },
  { code: "education", label: { fi: "Koulutus", sv: "Utbildning", en: "Education" } },
  { code: "family", label: { fi: "Lapsiperheiden palvelut", sv: "Service för barnfamiljer", en: "Services for families with children" } },
  { code: "elderly", label: { fi: "Iäkkäiden palvelut", sv: "Service för äldre", en: "Services for older persons" } },
  { code: "disability", label: { fi: "Vammaispalvelut", sv: "Funktionshinderservice", en: "Disability services" } },
  { code: "childProtection", label: { fi: "Lastensuojelu", sv: "Barnskydd", en: "Child welfare" } },
  { code: "police", label: { fi: "Poliisi", sv: "Polisen", en: "Police" } },
  {
    code: "prisonAndProbation",
    label: { fi: "Rikosseuraamuslaitos", sv: "Brottspåföljdsmyndigheten", en: "Prison and probation service" },
  },
  { code: "parish", label: { fi: "Seurakunta", sv: "Församling", en: "Parish" } },
  { code: "client", label: { fi: "Asiakas", sv: "Klient", en: "Client" } },
  { code: "closePerson", label: { fi: "Omainen tai läheinen", sv: "Anhörig eller närstående", en: "Relative or close person" } },
  { code: "other", label: { fi: "Muu taho", sv: "Annan aktör", en: "Other party" } },
] as const satisfies readonly CodeEntry[];

/** Code of a sector in {@link SECTORS}. */
export type Sector = (typeof SECTORS)[number]["code"];

/** Zod schema of {@link Sector}. */
export const sectorSchema = /* @__PURE__ */ z.enum(/* @__PURE__ */ codesOf<Sector>(SECTORS));
