import { useTranslation } from "react-i18next";
import type { ShownFinding } from "./annotation.ts";
import { focusField } from "./field-id.ts";
import { ProvisionLink } from "./field-notes.tsx";
import styles from "./findings-aside.module.css";
import { FindingsPanel } from "./findings-panel.tsx";

interface FindingsAsideProps {
  /** What somebody must look at. */
  readonly notes: readonly ShownFinding[];
  /** What the law wants written before the draft is finished, and is not yet. */
  readonly open: readonly ShownFinding[];
  readonly formName: string;
}

/** The findings beside a draft: what must be looked at, and folded under it what is yet to be written. */
export const FindingsAside = ({ notes, open, formName }: FindingsAsideProps) => {
  const { t } = useTranslation();
  return (
    <div className={styles.aside}>
      <FindingsPanel findings={notes} formName={formName} />
      {open.length > 0 && (
        <details className={styles.open}>
          <summary>{t("form.stillOpen", { count: open.length })}</summary>
          <ul>
            {open.map((finding) => (
              <li key={finding.key}>
                {finding.duty} <ProvisionLink label={finding.provision} url={finding.url} />
                {finding.path.length > 0 && (
                  <button type="button" className={styles.go} onClick={() => focusField(formName, finding.path)}>
                    {t("form.showField")}
                    <span className="visually-hidden">: {finding.duty}</span>
                  </button>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
};
