import type { User } from "@koonti/access";
import type { Turn } from "@koonti/casework";
import { useTranslation } from "react-i18next";
import { useSession } from "../../session/use-session.ts";
import { Tag } from "../tag/tag.tsx";

/** Whether it is the signed-in person's turn; a partner's turn is that of everyone in the organisation asked. */
export const isOwnTurn = (turn: Turn, user: User): boolean => {
  if (turn.kind === "worker") return turn.userId === user.id;
  return turn.kind === "partner" && user.kind === "partner" && turn.organisation === user.organisation;
};

/** Whose turn it is. */
export const TurnTag = ({ turn }: { readonly turn: Turn }) => {
  const { t } = useTranslation();
  const { user } = useSession();
  if (isOwnTurn(turn, user)) {
    return (
      <Tag tone="you" icon="person">
        {t("task.turn.you")}
      </Tag>
    );
  }
  if (turn.kind === "client") {
    return (
      <Tag tone="client" icon="speech">
        {t("task.turn.client")}
      </Tag>
    );
  }
  if (turn.kind === "partner") {
    return (
      <Tag tone="partner" icon="envelope">
        {turn.organisation}
      </Tag>
    );
  }
  return (
    <Tag tone="neutral" icon="people">
      {turn.kind === "team" ? t("task.turn.team") : (turn.name ?? t("task.turn.worker"))}
    </Tag>
  );
};
