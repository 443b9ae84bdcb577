import type { Conflict, Position } from "@koonti/service-need";
import { viewValueLabel } from "@koonti/service-need";
import { useTranslation } from "react-i18next";
import { ClientWords } from "../../components/need/client-words.tsx";
import { useLanguage } from "../../texts/use-language.ts";
import { useShortDate, useSpeaker } from "./column-words.ts";
import styles from "./scale.module.css";

const Held = ({ position }: { readonly position: Position }) => {
  const speaker = useSpeaker();
  const shortDate = useShortDate();
  const { origin, text } = position;
  const isClient = origin.sector === "client";
  const from = [origin.title, shortDate(origin.assessedOn)].filter((part) => part !== undefined).join(", ");
  return (
    <li className={styles.position} data-voice={isClient ? "client" : "other"}>
      <b>{speaker(origin)}</b>
      {text !== undefined && text !== "" && <span>{isClient ? <ClientWords>{text}</ClientWords> : text}</span>}
      {from !== "" && <span className={styles.from}>{from}</span>}
    </li>
  );
};

/** Who stands where on a question: the answers on one line in the order of their scale, under each those who give it. */
export const Scale = ({ conflict }: { readonly conflict: Conflict }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <ol className={styles.scale} aria-label={t("collation.scale")}>
      {conflict.values.map(({ value, positions }) => (
        <li key={value} className={styles.point}>
          <h4 className={styles.value}>{viewValueLabel(conflict.topic, value, language)}</h4>
          <span className={styles.mark} aria-hidden="true" />
          <ul className={styles.positions}>
            {positions.map((position) => (
              <Held key={position.origin.documentId} position={position} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
};
