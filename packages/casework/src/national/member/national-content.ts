import type { FieldDefinition, FormDefinition, FormSection, LocalizedText } from "@koonti/core";
import {
  authors,
  clientAnd,
  defineMapping,
  fieldAt,
  type Link,
  type NationalAuthor,
  type NationalClient,
  type Structure,
} from "@koonti/national";
import { z } from "zod";
import { linksOf, type Members, shapeOf } from "./member.ts";
import { fieldsOfMembers } from "./member-fields.ts";
import { SECTION_TITLES, type SectionName } from "./section-titles.ts";

/** A document of ours with whom it is about and who made it. */
export interface ContentView<Content> {
  readonly content: Content;
  readonly client: NationalClient;
  readonly authors: readonly NationalAuthor[];
  /** A text whose wording THL fixes (fi: fraasi), as it is at hand. */
  readonly infoText?: string;
}

type Sections<Name> = { readonly [Title in SectionName]?: readonly Name[] };

/** What a kind of document is made of that follows a national structure. */
export interface NationalContentOptions<M extends Members, C extends Members, Document> {
  readonly structure: Structure<Document>;
  /** The document's own name and what it is, for schemas. */
  readonly id: string;
  readonly description: string;
  readonly title: LocalizedText;
  readonly members: M;
  /** In which section of the form each member is, in the order they are asked. */
  readonly sections: Sections<keyof NoInfer<M> | keyof NoInfer<C>>;
  /** Members that stand among the fields of the client; their paths begin there. */
  readonly ofClient?: C;
  /** Links besides those of the members. */
  readonly links?: readonly Link[];
  /** Where the structure has those who made it; `laatija` unless given. */
  readonly madeBy?: string;
}

/**
 * The fields in their sections.
 *
 * @throws RangeError where a member is in no section or in two: a mistake of the programmer.
 */
const sectionsOf = (fields: readonly FieldDefinition[], sections: Sections<string>): readonly FormSection[] => {
  const named = Object.values(sections).flat();
  const isOnce = ({ name }: FieldDefinition): boolean => named.filter((one) => one === name).length === 1;
  if (named.length !== fields.length || !fields.every(isOnce)) throw new RangeError("Each member is in one section");
  return (Object.entries(sections) as [SectionName, readonly string[]][]).map(([id, names]) => ({
    id,
    title: SECTION_TITLES[id],
    fields: names.flatMap((name) => fields.filter((field) => field.name === name)),
  }));
};

const clientLink = (members: Members): Link => ({
  ours: { client: "client", ...Object.fromEntries(Object.keys(members).map((name) => [name, `content.${name}`])) },
  at: "asiakas",
  as: clientAnd(linksOf(members)),
});

const peopleOf = (structure: Structure, madeBy: string, ofClient: Members): readonly Link[] => [
  clientLink(ofClient),
  ...(fieldAt(structure, madeBy.split("/")) ? [{ ours: "authors", at: madeBy, as: authors }] : []),
];

/**
 * A kind of document that follows a national structure: its structure, its form and its mapping, all three from one table of members. Labels
 * and rows are those of the national structure.
 */
export const nationalContent = <const M extends Members, Document, const C extends Members = Record<never, never>>({
  structure,
  id,
  description,
  title,
  members,
  sections,
  ofClient,
  links = [],
  madeBy = "laatija",
}: NationalContentOptions<M, C, Document>) => {
  const amongClient = ofClient ?? ({} as C);
  const schema = z.strictObject({ ...shapeOf(amongClient), ...shapeOf(members) }).meta({ id, description });
  const ofTheClient = fieldsOfMembers(amongClient, fieldAt(structure, ["asiakas"])?.fields ?? [], structure.oid);
  const fields = [...ofTheClient, ...fieldsOfMembers(members, structure.fields, structure.oid)];
  const form: FormDefinition = { id: `casework/${id}`, title, sections: sectionsOf(fields, sections as Sections<string>) };
  const all = [...peopleOf(structure, madeBy, amongClient), ...linksOf(members, "content."), ...links];
  // The paths of members are checked against the structure when the links are resolved.
  const mapping = defineMapping<ContentView<z.infer<typeof schema>>>()(structure, all as never);
  return { schema, form, mapping } as const;
};
