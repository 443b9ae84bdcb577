import type { Structure } from "@koonti/national";
import { formOf, toFormContent } from "@koonti/national";
import { useMemo } from "react";
import type { Content } from "../../components/form/content-path.ts";
import { FormReading } from "../../components/form/form-reading.tsx";
import { codesNamedIn } from "./codes-named-in.ts";

interface NationalReadingProps {
  readonly structure: Structure;
  /** The whole document, root key included. */
  readonly json: Content;
  readonly headings?: "h2" | "h3";
}

/** A national document for reading, drawn from its structure. */
export const NationalReading = ({ structure, json, headings = "h2" }: NationalReadingProps) => {
  const document = json[structure.root];
  const form = useMemo(() => formOf(structure, { codeSystems: codesNamedIn(structure, document) }), [structure, document]);
  const content = useMemo(() => toFormContent(structure, document), [structure, document]);
  return <FormReading form={form} content={content} headings={headings} />;
};
