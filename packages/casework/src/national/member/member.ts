import { localDateSchema, localDateTimeSchema, type Widget } from "@koonti/core";
import {
  amount,
  type CodecAt,
  codeOfList,
  codes,
  day,
  firstOf,
  flag,
  group,
  identifier,
  isRepeating,
  type Link,
  list,
  moment,
  namedCode,
  type StructureField,
  text,
} from "@koonti/national";
import { z } from "zod";

/**
 * A member of a document of ours that has a field of its own in a national structure: its structure, how it is filled in, and how the two
 * stand for each other. Name, labels and row of the field come from the national structure.
 */
export interface Member<Schema extends z.ZodType = z.ZodType> {
  readonly schema: Schema;
  /** The national field, its keys joined by `/`, from the content of the document or of the group or list around it. */
  readonly at: string;
  readonly as: CodecAt;
  readonly widget: Widget;
  readonly required?: boolean;
  readonly maxLength?: number;
  /** The client's own words. */
  readonly voice?: "client";
  /** The members of a group, or of one member of a list. */
  readonly members?: Members;
}

/** Members by their names. */
export interface Members {
  readonly [name: string]: Member;
}

/** The structures of members, as zod wants them. */
export type ShapeOf<M> = { readonly [Name in keyof M]: M[Name] extends Member<infer Schema> ? Schema : never };

const LONG = 20_000;
const SHORT = 300;

const wordsSchema = (most: number) => z.string().trim().max(most).optional();

/** A text of any length, up to 20 000 characters. */
export const words = (at: string): Member<ReturnType<typeof wordsSchema>> => ({
  schema: wordsSchema(LONG),
  at,
  as: text(LONG),
  widget: "longText",
  maxLength: LONG,
});

/** A text of a line. */
export const line = (at: string): Member<ReturnType<typeof wordsSchema>> => ({
  schema: wordsSchema(SHORT),
  at,
  as: text(SHORT),
  widget: "text",
  maxLength: SHORT,
});

/** An identifier, such as that of a decision. */
export const id = (at: string): Member<ReturnType<typeof wordsSchema>> => ({ ...line(at), as: identifier });

const dateSchema = localDateSchema.optional();
/** A day. */
export const on = (at: string): Member<typeof dateSchema> => ({ schema: dateSchema, at, as: day, widget: "date" });

const dateTimeSchema = localDateTimeSchema.optional();
/** A wall-clock time in Finland. */
export const atTime = (at: string): Member<typeof dateTimeSchema> => ({ schema: dateTimeSchema, at, as: moment, widget: "dateTime" });

const yesNoSchema = z.boolean().optional();
/** Yes or no. */
export const yesNo = (at: string): Member<typeof yesNoSchema> => ({ schema: yesNoSchema, at, as: flag, widget: "yesNo" });

const numberSchema = z.number().optional();
/** A number. */
export const number = (at: string): Member<typeof numberSchema> => ({ schema: numberSchema, at, as: amount, widget: "number" });

/** A code with its text, of a list of the national code server that is not here whole. */
export const namedCodeSchema = z.strictObject({
  code: z.string().trim().min(1).max(SHORT),
  text: z.string().trim().min(1).max(SHORT).optional(),
});
const optionalCode = namedCodeSchema.optional();

const CODE_FIELDS: Members = {
  code: { schema: z.string(), at: "", as: text(), widget: "text", required: true, maxLength: SHORT },
  text: { schema: z.string().optional(), at: "", as: text(), widget: "text", maxLength: SHORT },
};

/** A code with its text. */
export const code = (at: string): Member<typeof optionalCode> => ({
  schema: optionalCode,
  at,
  as: namedCode(SHORT),
  widget: "group",
  members: CODE_FIELDS,
});

const codesSchema = z.array(namedCodeSchema).max(100);
/** Codes with their texts. */
export const codesAt = (at: string): Member<typeof codesSchema> => ({
  schema: codesSchema,
  at,
  as: codes(namedCode(SHORT)),
  widget: "list",
  members: CODE_FIELDS,
});

/** One of the codes of a list that the structure has whole. */
export const oneOf = <const Codes extends readonly [string, ...string[]]>(at: string, codesOfList: Codes) => {
  const schema = z.enum(codesOfList).optional();
  return { schema, at, as: codeOfList(codesOfList), widget: "code" } satisfies Member;
};

/** The links of members, their names in ours. */
export const linksOf = (members: Members, around = ""): readonly Link[] =>
  Object.entries(members).map(([name, { at, as }]) => ({ ours: `${around}${name}`, at, as }));

/** Members that belong together. */
export const groupOf = <M extends Members>(at: string, members: M) => {
  const schema = z.strictObject(shapeOf(members)).optional();
  const inner = group(linksOf(members));
  const as: CodecAt = (field: StructureField) => (isRepeating(field) ? firstOf(inner)(field) : inner(field));
  return { schema, at, as, widget: "group", members } satisfies Member;
};

/** Members that stand many times. */
export const listOf = <M extends Members>(at: string, members: M) => {
  const schema = z.array(z.strictObject(shapeOf(members))).max(100);
  return { schema, at, as: list(group(linksOf(members))), widget: "list", members } satisfies Member;
};

/** The structures of members by name. */
export const shapeOf = <M extends Members>(members: M): ShapeOf<M> =>
  // What Object.fromEntries forgets is said by the type: each member's own structure under its name.
  Object.fromEntries(Object.entries(members).map(([name, { schema }]) => [name, schema])) as ShapeOf<M>;

/** A text that must be there is not an empty one. */
const notEmpty = (schema: z.ZodType): z.ZodType => (schema instanceof z.ZodString ? schema.min(1) : schema);

/** A member without which a document is not whole. */
export const needed = <Schema extends z.ZodType>(member: Member<z.ZodOptional<Schema>>): Member<Schema> => ({
  ...member,
  // Asking for a character more does not change the type.
  schema: notEmpty(member.schema.unwrap() as unknown as z.ZodType) as Schema,
  required: true,
});

/** A member that the form asks for; a document from elsewhere may lack it. */
export const asked = <Schema extends z.ZodType>(member: Member<Schema>): Member<Schema> => ({ ...member, required: true });

/** A list that may be absent, for documents that were there before it. */
export const maybe = <Schema extends z.ZodType>(member: Member<Schema>): Member<z.ZodOptional<Schema>> => ({
  ...member,
  schema: member.schema.optional(),
  as: (field) => {
    const { read, readInto, ...codec } = member.as(field);
    const some = (value: unknown): unknown => (Array.isArray(value) && value.length === 0 ? undefined : value);
    return {
      ...codec,
      read: (national) => some(read(national)),
      ...(readInto && { readInto: (national, known) => some(readInto(national, known)) }),
    };
  },
});

/** A member in the client's own words. */
export const clientsOwn = <M extends Member>(member: M): M => ({ ...member, voice: "client" });
