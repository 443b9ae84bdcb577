import type { DocumentStatus } from "@koonti/casework";
import { useTranslation } from "react-i18next";
import type { TagTone } from "../../components/tag/tag.tsx";
import { Tag } from "../../components/tag/tag.tsx";

const TONES: Readonly<Record<DocumentStatus, TagTone>> = { draft: "partner", final: "good", corrected: "you", invalidated: "neutral" };

/** Where a document stands. */
export const StatusTag = ({ status }: { readonly status: DocumentStatus }) => {
  const { t } = useTranslation();
  return <Tag tone={TONES[status]}>{t(`documents.statuses.${status}`)}</Tag>;
};
