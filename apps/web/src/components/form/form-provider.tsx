import type { ReactNode } from "react";
import { useMemo } from "react";
import { knownCodeSystem } from "./code-systems.ts";
import type { Content } from "./content-path.ts";
import { FieldList } from "./field-list.tsx";
import type { FormSurroundings } from "./form-context.tsx";
import { FormContext } from "./form-context.tsx";
import { NestedFieldsContext } from "./nested-fields.tsx";
import { useFreshFaults } from "./use-fresh-faults.ts";

const NONE: readonly never[] = [];
const asIs = (content: Content): Content => content;

/** Gives the fields inside it their content, findings, faults and origins. */
export const FormProvider = ({ children, ...given }: FormSurroundings & { readonly children: ReactNode }) => {
  const { store, name, findings = NONE, faults: found = NONE, origins = NONE, codeSystem = knownCodeSystem, complete = asIs } = given;
  const faults = useFreshFaults(store, found);
  const form = useMemo(
    () => ({ store, name, findings, faults, origins, codeSystem, complete }),
    [store, name, findings, faults, origins, codeSystem, complete],
  );
  return (
    <FormContext value={form}>
      <NestedFieldsContext value={FieldList}>{children}</NestedFieldsContext>
    </FormContext>
  );
};
