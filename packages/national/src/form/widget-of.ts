import type { Widget } from "@koonti/core";
import type { Representation } from "../structure/representation.ts";
import { isRepeating, type StructureField } from "../structure/structure.ts";

/** Texts that are a line long although Sosmeta calls them texts like all others. */
const ONE_LINE = new Set([
  "ammatti",
  "edunvalvojan_tunniste",
  "lahiosoite",
  "maaraaika",
  "nimi",
  "paikka",
  "postinumero",
  "puhelinnumero",
  "sahkopostiosoite",
  "tehtavanimike",
  "tyottomyyden_kesto",
  "tulkkausmenetelma",
]);

const ONE: Readonly<Record<Representation, Widget>> = {
  code: "code",
  identifier: "text",
  text: "longText",
  name: "text",
  phrase: "choice",
  boolean: "yesNo",
  date: "date",
  dateTime: "dateTime",
  count: "number",
  number: "number",
  quantity: "group",
  percent: "group",
  measure: "group",
  signature: "text",
  heading: "group",
  group: "group",
};

/** How one value of a field is filled in. */
export const widgetOfOne = (field: StructureField): Widget => (field.is === "text" && ONE_LINE.has(field.key) ? "text" : ONE[field.is]);

/** How a field is filled in. */
export const widgetOf = (field: StructureField): Widget => {
  if (!isRepeating(field)) return widgetOfOne(field);
  return field.is === "code" ? "codes" : "list";
};
