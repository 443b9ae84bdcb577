import type { RecordDocument } from "@koonti/casework";
import { isLocalDate } from "@koonti/core";
import { useTranslation } from "react-i18next";
import { showDate } from "../../texts/show-date.ts";
import styles from "./plain-reading.module.css";

/** Members of documents that have no form of their own yet, with their names in the app's texts. */
const READABLE = [
  "decidedOn",
  "startedOn",
  "name",
  "reasons",
  "deviationReason",
  "extensionGround",
  "answeredOn",
  "reason",
  "words",
] as const;

/** A document without a form for reading: dates and texts under their names. */
export const PlainReading = ({ document }: { readonly document: RecordDocument }) => {
  const { t } = useTranslation();
  const content = document.content as Readonly<Record<string, unknown>>;
  const shown = READABLE.filter((name) => typeof content[name] === "string" && content[name] !== "");
  return (
    <dl className={styles.list}>
      {shown.map((name) => (
        <div key={name}>
          <dt>{t(`documents.member.${name}`)}</dt>
          <dd>{isLocalDate(content[name]) ? showDate(content[name]) : String(content[name])}</dd>
        </div>
      ))}
    </dl>
  );
};
