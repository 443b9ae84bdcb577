import type { NationalProblem, ReadNational } from "@koonti/casework";
import { formOfKind, fromNational } from "@koonti/casework";
import type { FormDefinition, Language } from "@koonti/core";
import type { Content } from "../../components/form/content-path.ts";

/** What a chosen file came to. */
export type FileRead =
  | { readonly kind: "notJson" }
  | { readonly kind: "refused"; readonly problem: NationalProblem }
  | { readonly kind: "read"; readonly json: Content; readonly read: ReadNational };

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return;
  }
};

/** Reads a file as the server will. */
export const readFile = (text: string, language: Language): FileRead => {
  const json = jsonOf(text);
  if (json === undefined) return { kind: "notJson" };
  const read = fromNational(json, { language });
  return read.ok ? { kind: "read", json: json as Content, read: read.value } : { kind: "refused", problem: read.error };
};

/** The form of what a document does not tell: those fields of its kind alone. */
export const untoldForm = ({ kind, untold }: ReadNational): FormDefinition | undefined => {
  const form = formOfKind(kind);
  if (form === undefined || untold.length === 0) return;
  const names = new Set(untold.map(({ path }) => path[0]));
  const sections = form.sections.map((section) => ({ ...section, fields: section.fields.filter(({ name }) => names.has(name)) }));
  return { ...form, sections: sections.filter(({ fields }) => fields.length > 0) };
};
