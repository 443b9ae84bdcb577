import { err, type Language, ok, type Result } from "@koonti/core";
import type { Structure } from "../structure/structure.ts";
import { compile } from "./compile.ts";
import type { Walk } from "./fault.ts";
import { problemOf, type StructureProblem } from "./problem.ts";
import { checkField } from "./walk.ts";

/**
 * Reads a national document (kansallinen asiakirja): the JSON of one structure, refused unless every part of it is as the structure says.
 *
 * Agrees with THL's own JSON Schema on every document: what that accepts, this accepts, and nothing else. So a heading that is
 * left out passes here, as does a day that no calendar has; `completeness` and `review` see those.
 *
 * @param json - the whole document, root key included, as `JSON.parse` gives it. It is not copied.
 * @param language - of labels and messages.
 * @returns the content under the root key, or every problem there is, in the order of the document.
 * @example
 * ```ts
 * import { notificationOfNeed, parse } from "@koonti/national";
 * const read = parse(notificationOfNeed, { ilmoitus_sosiaalihuollon_tarpeesta: { asiakas: [] } }, "en");
 * read.ok ? "" : read.error.map(({ message }) => message).join(" "); // => "Person the notification is about: there are too few items. Description of the situation and the concern: mandatory information is missing."
 * ```
 */
export const parse = <Content>(
  structure: Structure<Content>,
  json: unknown,
  language: Language = "fi",
): Result<Content, readonly StructureProblem[]> => {
  const walk: Walk = { path: [], faults: [] };
  checkField(compile(structure), json, walk);
  if (walk.faults.length > 0) return err(walk.faults.map((fault) => problemOf(fault, language)));
  return ok((json as Readonly<Record<string, Content>>)[structure.root] as Content);
};
