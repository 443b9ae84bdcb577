import type { FormDefinition } from "@koonti/core";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { ShownFault } from "../components/form/annotation.ts";
import { pathKey } from "../components/form/content-path.ts";
import { focusField } from "../components/form/field-id.ts";
import { labelOfPath } from "../components/form/label-of-path.ts";
import { useTextIn } from "../texts/use-language.ts";
import styles from "./fault-summary.module.css";

/** A form on the page, its name there, and its faults. */
export interface FormFaults {
  readonly form: FormDefinition;
  readonly formName: string;
  readonly faults: readonly ShownFault[];
}

/** Every fault of the forms on a page in one list; each leads to its field. Takes the focus when it appears. */
export const FaultSummary = ({ forms, message }: { readonly forms: readonly FormFaults[]; readonly message?: string | undefined }) => {
  const { t } = useTranslation();
  const textIn = useTextIn();
  const box = useRef<HTMLElement>(null);
  const all = forms.flatMap(({ form, formName, faults }) => faults.map((fault) => ({ form, formName, fault })));
  const signature = all.map(({ formName, fault }) => `${formName}.${pathKey(fault.path)}`).join();
  useEffect(() => {
    if (signature !== "" || message !== undefined) box.current?.focus();
  }, [signature, message]);
  if (all.length === 0 && message === undefined) return null;
  return (
    <section ref={box} className={styles.summary} tabIndex={-1} aria-labelledby="fault-summary-title">
      <h2 id="fault-summary-title">{t("form.errorSummary")}</h2>
      {message !== undefined && <p>{message}</p>}
      <ul>
        {all.map(({ form, formName, fault }) => (
          <li key={`${formName}.${pathKey(fault.path)}.${fault.message}`}>
            <button type="button" className={styles.link} onClick={() => focusField(formName, fault.path)}>
              {labelOfPath(form, fault.path, textIn) ?? textIn(form.title)}: {fault.message}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};
