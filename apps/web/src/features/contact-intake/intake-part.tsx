import type { FormDefinition } from "@koonti/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ToggleInput } from "suomifi-ui-components";
import type { ShownFault } from "../../components/form/annotation.ts";
import type { Content } from "../../components/form/content-path.ts";
import type { ContentStore } from "../../components/form/content-store.ts";
import type { Origin } from "../../components/form/form-context.tsx";
import { FormProvider } from "../../components/form/form-provider.tsx";
import { FormSections } from "../../components/form/form-sections.tsx";
import styles from "./intake-part.module.css";

interface IntakePartProps {
  readonly name: string;
  readonly form: FormDefinition;
  readonly store: ContentStore;
  readonly faults: readonly ShownFault[];
  readonly origins?: readonly Origin[];
  readonly complete?: (content: Content) => Content;
}

/** One form of the page. */
export const IntakePart = ({ form, ...surroundings }: IntakePartProps) => (
  <FormProvider {...surroundings}>
    <FormSections form={form} />
  </FormProvider>
);

interface OptionalPartProps {
  readonly text: "contactIntake.withInitiation" | "contactIntake.withUrgency";
  readonly hint: string;
  readonly isOn: boolean;
  readonly onToggle: (isOn: boolean) => void;
  readonly children: ReactNode;
}

/** A form that may be left for later. */
export const OptionalPart = ({ text, hint, isOn, onToggle, children }: OptionalPartProps) => {
  const { t } = useTranslation();
  return (
    <section className={styles.optional}>
      <ToggleInput checked={isOn} onChange={onToggle}>
        {t(text)}
      </ToggleInput>
      <p className={styles.hint}>{hint}</p>
      {isOn && children}
    </section>
  );
};
