import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "../icons/icon.tsx";
import styles from "./field-frame.module.css";
import { FieldNotes } from "./field-notes.tsx";
import type { FieldProps } from "./field-props.ts";
import { useField, useNotes } from "./use-field.ts";

const UNREAD = { date: "form.dateUnread", dateTime: "form.timeUnread", number: "form.numberUnread" } as const;

/** What surrounds a control: whose words it holds, and the notes under it. */
export const FieldFrame = ({ definition, path, children }: FieldProps & { readonly children: ReactNode }) => {
  const { t } = useTranslation();
  const { id, unread } = useField({ definition, path });
  const notes = useNotes({ definition, path });
  const unreadText = unread === undefined ? undefined : t(UNREAD[definition.widget as keyof typeof UNREAD] ?? "form.dateUnread");
  return (
    <div className={styles.field} data-voice={definition.voice} data-widget={definition.widget}>
      {definition.voice === "client" && (
        <p className={styles.voice}>
          <Icon name="quote" size={16} />
          {t("form.clientVoice")}
        </p>
      )}
      {children}
      <FieldNotes id={id} {...notes} unread={unreadText} />
    </div>
  );
};
