import type { ClientRecord } from "@koonti/casework";
import { documentsOf } from "@koonti/casework";
import { codeLabel, PROFESSIONS, SECTORS } from "@koonti/core";
import type { AssessingParty, SectorAssessment } from "@koonti/service-need";
import { askedAssessment, clientsAssessment, ownAssessment, receivedAssessment, requestTo } from "@koonti/service-need";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "suomifi-ui-components";
import { Card } from "../../../components/page/card.tsx";
import { FailureNote } from "../../../components/page/failure-note.tsx";
import { useToast } from "../../../components/toast/toaster.tsx";
import { useWriteDocument } from "../../../documents/use-write-document.ts";
import { useSession } from "../../../session/use-session.ts";
import { useLanguage } from "../../../texts/use-language.ts";
import { PartyDialog } from "./party-dialog.tsx";
import styles from "./sector-assessments.module.css";
import { SectorRow } from "./sector-row.tsx";

type Asking = "ask" | "received";

/** Writes a new assessment and goes to it, or stays on the list when there is nothing to write yet. */
const useNewAssessment = (record: ClientRecord) => {
  const navigate = useNavigate();
  const { mutate, isPending, error, reset } = useWriteDocument(record.client.id);
  const write = (content: SectorAssessment, after: { readonly opens: boolean; readonly onDone?: () => void }): void =>
    mutate(
      { kind: "sectorAssessment", content },
      {
        onSuccess: ({ clientId, id }) => {
          after.onDone?.();
          if (after.opens) void navigate({ to: "/clients/$clientId/sector-assessments/$documentId", params: { clientId, documentId: id } });
        },
      },
    );
  return { write, isPending, error, reset };
};

const useOwnTitle = (): string | undefined => {
  const { user } = useSession();
  const language = useLanguage();
  return user.profession === undefined ? undefined : codeLabel(PROFESSIONS, user.profession, language).toLocaleLowerCase(language);
};

interface NewAssessmentsProps {
  readonly record: ClientRecord;
  /** Nothing has been asked yet, so asking is the first thing to do on the page. */
  readonly isFirst: boolean;
}

const NewAssessments = ({ record, isFirst }: NewAssessmentsProps) => {
  const { t } = useTranslation();
  const toast = useToast();
  const language = useLanguage();
  const { user, today } = useSession();
  const title = useOwnTitle();
  const [asking, setAsking] = useState<Asking>();
  const { write, isPending, error, reset } = useNewAssessment(record);
  const writing = { user, today };
  const words = { what: t("sectorAssessment.requestWhat"), purpose: t("sectorAssessment.requestPurpose") };
  const navigate = useNavigate();
  const openRequest = (party: AssessingParty): boolean => {
    const request = requestTo(documentsOf(record, "sectorAssessment"), party);
    if (request === undefined) return false;
    const params = { clientId: request.clientId, documentId: request.id };
    void navigate({ to: "/clients/$clientId/sector-assessments/$documentId", params });
    return true;
  };
  const close = (): void => {
    reset();
    setAsking(undefined);
  };
  const unit = user.unit ?? user.organisation ?? codeLabel(SECTORS, "social", language);
  return (
    <div className={styles.acts}>
      <Button variant={isFirst ? "default" : "secondary"} onClick={() => setAsking("ask")}>
        {t("sectorAssessment.ask")}
      </Button>
      <Button
        variant="secondary"
        onClick={() => write(clientsAssessment(codeLabel(SECTORS, "client", language), writing), { opens: true })}
      >
        {t("sectorAssessment.clientsOwn")}
      </Button>
      <Button variant="secondary" onClick={() => setAsking("received")}>
        {t("sectorAssessment.received")}
      </Button>
      <Button variant="secondary" onClick={() => write(ownAssessment(unit, title, writing), { opens: true })}>
        {t("sectorAssessment.own")}
      </Button>
      {asking === undefined && <FailureNote failure={error} />}
      {asking !== undefined && (
        <PartyDialog
          title={asking === "ask" ? t("sectorAssessment.askTitle") : t("sectorAssessment.receivedTitle")}
          text={asking === "ask" ? t("sectorAssessment.askText") : t("sectorAssessment.receivedText")}
          act={asking === "ask" ? t("sectorAssessment.askAct") : t("sectorAssessment.receivedAct")}
          isWorking={isPending}
          failure={<FailureNote failure={error} />}
          onClose={close}
          asksBasis={asking === "ask"}
          onChoose={(party, basis) => {
            const onDone = (): void => {
              setAsking(undefined);
              if (asking === "ask") toast(t("sectorAssessment.asked", { name: party.organisation }));
            };
            if (asking === "ask") write(askedAssessment(party, { ...words, basis }, writing), { opens: false, onDone });
            else if (!openRequest(party)) write(receivedAssessment(party, writing), { opens: true, onDone });
          }}
        />
      )}
    </div>
  );
};

/** Whose assessments of the client there are: asked, received, stayed away; the client's own first. */
export const SectorAssessments = ({ record }: { readonly record: ClientRecord }) => {
  const { t } = useTranslation();
  const isWorker = useSession().user.kind === "worker";
  const documents = documentsOf(record, "sectorAssessment");
  const isClients = ({ content }: (typeof documents)[number]): boolean => content.sector === "client";
  const inOrder = [...documents.filter(isClients), ...documents.filter((document) => !isClients(document))];
  return (
    <Card title={t("sectorAssessment.title")} note={t("sectorAssessment.count", { count: documents.length })} isFlush>
      {documents.length === 0 && <p className={styles.empty}>{t(isWorker ? "sectorAssessment.empty" : "sectorAssessment.emptyPartner")}</p>}
      <ul className={styles.list}>
        {inOrder.map((document) => (
          <SectorRow key={document.id} document={document} />
        ))}
      </ul>
      {isWorker && <NewAssessments record={record} isFirst={documents.length === 0} />}
    </Card>
  );
};
