import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { IconName } from "../icons/icon.tsx";
import { Icon } from "../icons/icon.tsx";
import type { ShownFault, ShownFinding, Tone } from "./annotation.ts";
import { byGravity } from "./annotation.ts";
import styles from "./field-notes.module.css";
import type { Origin } from "./form-context.tsx";

const ICONS: Readonly<Record<Tone, IconName>> = {
  blocking: "blocking",
  attention: "warning",
  question: "question",
  information: "information",
};

/** A label this short, such as `SHL 36 §`, stays on one line. */
const SHORT = 14;

/** The provision a finding comes from, as a link to the text of the law. */
export const ProvisionLink = ({ label, url }: { readonly label: string; readonly url: string }) => (
  <a className={styles.provision} href={url} target="_blank" rel="noreferrer">
    {label.length > SHORT ? label : label.replaceAll(" ", "\u00a0")}
  </a>
);

/** One finding in words: what is the matter, what would mend it, which provision. */
export const FindingNote = ({ finding, children }: { readonly finding: ShownFinding; readonly children?: ReactNode }) => {
  const { t } = useTranslation();
  return (
    <div className={styles.finding} data-tone={finding.tone}>
      <Icon name={ICONS[finding.tone]} className={styles.icon} />
      <div>
        <p className={styles.reason}>
          <span className="visually-hidden">{t(`form.tone.${finding.tone}`)}: </span>
          {finding.reason}
        </p>
        <p className={styles.mend}>
          {finding.mend !== undefined && <>{finding.mend} </>}
          <ProvisionLink label={finding.provision} url={finding.url} />
        </p>
        {children}
      </div>
    </div>
  );
};

const FaultNote = ({ message }: { readonly message: string }) => {
  const { t } = useTranslation();
  return (
    <p className={styles.fault}>
      <Icon name="blocking" size={16} />
      <span>
        <span className="visually-hidden">{t("form.fault")}: </span>
        {message}
      </span>
    </p>
  );
};

const OriginNote = ({ origin }: { readonly origin: Origin }) => {
  const { t } = useTranslation();
  return (
    <p className={styles.origin}>
      <span className="visually-hidden">{t("form.origin")}: </span>
      {origin.href === undefined ? origin.text : <a href={origin.href}>{origin.text}</a>}
    </p>
  );
};

interface FieldNotesProps {
  readonly id: string;
  readonly findings: readonly ShownFinding[];
  readonly faults: readonly ShownFault[];
  readonly origins: readonly Origin[];
  readonly unread: string | undefined;
}

/** What stands under a field: faults of form first, then what the law says, then where the value came from. */
export const FieldNotes = ({ id, findings, faults, origins, unread }: FieldNotesProps) => {
  if (findings.length + faults.length + origins.length === 0 && unread === undefined) return null;
  return (
    <div id={`${id}-notes`} className={styles.notes}>
      {unread !== undefined && <FaultNote message={unread} />}
      {faults.map((fault) => (
        <FaultNote key={fault.message} message={fault.message} />
      ))}
      {byGravity(findings).map((finding) => (
        <FindingNote key={finding.key} finding={finding} />
      ))}
      {origins.map((origin) => (
        <OriginNote key={origin.text} origin={origin} />
      ))}
    </div>
  );
};
