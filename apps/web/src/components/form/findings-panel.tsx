import { useTranslation } from "react-i18next";
import type { ShownFinding } from "./annotation.ts";
import { byGravity } from "./annotation.ts";
import { focusField } from "./field-id.ts";
import { FindingNote } from "./field-notes.tsx";
import styles from "./findings-panel.module.css";

interface FindingsPanelProps {
  readonly findings: readonly ShownFinding[];
  /** The name given to the `FormProvider`, so that a finding can lead to its field. */
  readonly formName?: string;
}

/** Every open finding in one quiet list, gravest first; each leads to its field. */
export const FindingsPanel = ({ findings, formName }: FindingsPanelProps) => {
  const { t } = useTranslation();
  const blocking = findings.filter(({ tone }) => tone === "blocking").length;
  return (
    <section className={styles.panel} aria-labelledby="findings-title">
      <div className={styles.head}>
        <h2 id="findings-title">{t("form.findingsTitle")}</h2>
        <p className={styles.count} aria-live="polite">
          {t("form.findingsCount", { count: findings.length })}
          {blocking > 0 && <>, {t("form.findingsBlocking", { count: blocking })}</>}
        </p>
      </div>
      {findings.length === 0 && <p className={styles.none}>{t("form.noFindings")}</p>}
      <ul className={styles.list}>
        {byGravity(findings).map((finding) => (
          <li key={finding.key}>
            <FindingNote finding={finding}>
              {formName !== undefined && finding.path.length > 0 && (
                <button type="button" className={styles.go} onClick={() => focusField(formName, finding.path)}>
                  {t("form.showField")}
                  <span className="visually-hidden">: {finding.reason}</span>
                </button>
              )}
            </FindingNote>
          </li>
        ))}
      </ul>
    </section>
  );
};
