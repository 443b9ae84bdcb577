import { useTranslation } from "react-i18next";
import { pathKey } from "../../components/form/content-path.ts";
import { focusField } from "../../components/form/field-id.ts";
import { FindingNote } from "../../components/form/field-notes.tsx";
import { labelOfPath } from "../../components/form/label-of-path.ts";
import { FailureNote } from "../../components/page/failure-note.tsx";
import { useTextIn } from "../../texts/use-language.ts";
import styles from "./finalise-summary.module.css";
import type { Finalising } from "./use-finalising.ts";

interface FinaliseSummaryProps {
  readonly finalising: Finalising;
  /** The name given to the form, so that each point leads to its field. */
  readonly formName: string;
}

const MissingFields = ({ finalising, formName }: FinaliseSummaryProps) => {
  const { t } = useTranslation();
  const textIn = useTextIn();
  const { faults, form } = finalising;
  if (faults.length === 0) return null;
  return (
    <>
      <h3>{t("writing.missing", { count: faults.length })}</h3>
      <ul className={styles.missing}>
        {faults.map(({ path }) => (
          <li key={pathKey(path)}>
            <button type="button" className={styles.go} onClick={() => focusField(formName, path)}>
              {labelOfPath(form, path, textIn) ?? pathKey(path)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
};

const BlockingFindings = ({ finalising, formName }: FinaliseSummaryProps) => {
  const { t } = useTranslation();
  const { blocking } = finalising;
  if (blocking.length === 0) return null;
  return (
    <>
      <h3>{t("writing.blocked", { count: blocking.length })}</h3>
      <ul className={styles.findings}>
        {blocking.map((finding) => (
          <li key={finding.key}>
            <FindingNote finding={finding}>
              {finding.path.length > 0 && (
                <button type="button" className={styles.go} onClick={() => focusField(formName, finding.path)}>
                  {t("form.showField")}
                  <span className="visually-hidden">: {finding.reason}</span>
                </button>
              )}
            </FindingNote>
          </li>
        ))}
      </ul>
    </>
  );
};

/** What keeps a draft from being final, each point leading to its field; drawn after finalising has been tried. */
export const FinaliseSummary = ({ finalising, formName }: FinaliseSummaryProps) => {
  const { t } = useTranslation();
  const { faults, blocking, failure, summary } = finalising;
  const isEmpty = faults.length + blocking.length === 0 && (failure === undefined || failure === null);
  return (
    <div ref={summary} tabIndex={-1} className={isEmpty ? undefined : styles.summary}>
      {!isEmpty && <h2>{t("writing.notFinalised")}</h2>}
      <FailureNote failure={failure} />
      <MissingFields finalising={finalising} formName={formName} />
      <BlockingFindings finalising={finalising} formName={formName} />
    </div>
  );
};
