import { useTranslation } from "react-i18next";
import { focusField } from "../../components/form/field-id.ts";
import { Card } from "../../components/page/card.tsx";
import styles from "./structure-page.module.css";
import { formPath, type Verdict } from "./trial.ts";

type Line = Verdict["gaps"][number] | Verdict["problems"][number] | Verdict["remarks"][number];

const SHOWN = 30;

interface LinesProps {
  readonly title: string;
  readonly lines: readonly Line[];
  readonly formName: string;
}

const Lines = ({ title, lines, formName }: LinesProps) => {
  const { t } = useTranslation();
  if (lines.length === 0) return null;
  return (
    <div className={styles.lines}>
      <h3>{title}</h3>
      <ul>
        {lines.slice(0, SHOWN).map(({ path, message }) => (
          <li key={JSON.stringify([path, message])}>
            <button type="button" className={styles.line} onClick={() => focusField(formName, formPath(path))}>
              {message}
            </button>
          </li>
        ))}
      </ul>
      {lines.length > SHOWN && <p>{t("structures.andMore", { count: lines.length - SHOWN })}</p>}
    </div>
  );
};

/** What the one who receives the document would say of it; every line leads to its field. */
export const VerdictPanel = ({ verdict, formName }: { readonly verdict: Verdict; readonly formName: string }) => {
  const { t } = useTranslation();
  const { gaps, problems, remarks } = verdict;
  const isWhole = gaps.length + problems.length + remarks.length === 0;
  return (
    <Card title={t("structures.verdict")}>
      <p role="status">
        {isWhole ? t("structures.whole") : t("structures.toMend", { count: gaps.length + problems.length + remarks.length })}
      </p>
      <Lines title={t("structures.gaps")} lines={gaps} formName={formName} />
      <Lines title={t("structures.problems")} lines={problems} formName={formName} />
      <Lines title={t("structures.remarks")} lines={remarks} formName={formName} />
    </Card>
  );
};
