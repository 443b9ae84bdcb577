import { ALWAYS, type FieldCondition } from "../structure/field-condition.ts";
import { representativeIdentified } from "./one-of.ts";

const NAME = "disclosure-denial";

const DENIER = "henkilo_joka_kieltaa_asiakastietojen_luovuttamisen";

const DENIED_BY_REPRESENTATIVE = { path: "kieltaja_on_laillinen_edustaja", equals: true } as const;

/** A denial made by a legal representative names them and identifies them. */
const denierOf = (what: string, at: readonly string[]): readonly FieldCondition[] => [
  { id: `${NAME}/${what}-denier`, at, fields: [DENIER], showWhen: DENIED_BY_REPRESENTATIVE, requiredWhen: DENIED_BY_REPRESENTATIVE },
  ...representativeIdentified(NAME, `${what}-denier`, [...at, DENIER]),
];

/** What depends on what in a disclosure denial (luovutuskielto): alike in its three kinds, of a controller, a service task and a document. */
export const disclosureDenialConditions: readonly FieldCondition[] = [
  ...denierOf("controller", ["rekisterinpitajaa_koskevat_luovutuskiellot", "rekisterinpitajaa_koskeva_luovutuskielto"]),
  ...denierOf("service-task", ["palvelutehtavaa_koskevat_luovutuskiellot", "palvelutehtavaa_koskeva_luovutuskielto"]),
  ...denierOf("document", ["asiakirjoja_koskevat_luovutuskiellot", "asiakirjaa_koskeva_luovutuskielto"]),
  {
    id: `${NAME}/author`,
    at: ["ammattihenkilon_laatima_asiakirja"],
    fields: ["laatija"],
    given: "madeInClientSystem",
    requiredWhen: ALWAYS,
  },
];
