import { type CodecAt, codeOfList, flag, group, type Link, NOTIFIER_CODES, type StructureField, text } from "@koonti/national";
import { notifierSchema } from "../contact/schema.ts";

type Written = Readonly<Record<string, unknown>>;

const PERSON: readonly Link[] = [
  { ours: "notifierCode", at: "taho", as: codeOfList(NOTIFIER_CODES) },
  { ours: "notifier.familyName", at: "henkilo/sukunimi", as: text(100) },
  { ours: "notifier.givenNames", at: "henkilo/etunimet", as: text(200) },
  { ours: "notifier.phone", at: "henkilo/yhteystiedot/puhelinnumero", as: text(40) },
  { ours: "notifier.jobTitle", at: "henkilo/tehtavanimike", as: text(200) },
  { ours: "notifier.organisation", at: "henkilo/organisaatio", as: text(200) },
];

const CONFIDENTIALITY: readonly Link[] = [
  { ours: "notifier.confidential", at: "ilmoittajan_tietojen_salassapito", as: flag },
  { ours: "notifier.confidentialityGrounds", at: "salassapidon_perustelut", as: text(2000) },
];

/** A notifier of whom we know less than a contact asks for stays in the document alone. */
const whole = (read: Written | undefined): Written | undefined => {
  if (read === undefined || notifierSchema.safeParse(read["notifier"]).success) return read;
  const { notifier: _, ...others } = read;
  return Object.keys(others).length === 0 ? undefined : others;
};

const has = (field: StructureField, { at }: Link): boolean => field.fields?.some(({ key }) => at.startsWith(key)) === true;

/**
 * Who made a contact, rows 12-27 of structure 4006 and 18-31 of structure 4018: ours is the notifier and the code of the notifier. A
 * structure without fields for confidentiality has it elsewhere.
 */
export const notifier: CodecAt<Written> = (field) => {
  const { read, ...codec } = group([...PERSON, ...CONFIDENTIALITY.filter((link) => has(field, link))])({ ...field, card: "1..1" });
  return { ...codec, read: (national) => whole(read(national)), readInto: (national, known) => whole(codec.readInto?.(national, known)) };
};
