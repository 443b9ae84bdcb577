import type { Sector } from "@koonti/core";
import { SECTORS, sectorSchema } from "@koonti/core";
import { useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button, TextInput } from "suomifi-ui-components";
import { colleaguesQuery } from "../../api/queries.ts";
import { Dialog } from "../../components/dialog/dialog.tsx";
import { useTextIn } from "../../texts/use-language.ts";
import type { Party } from "./new-assessment.ts";
import styles from "./party-dialog.module.css";

const OTHER = "other";
const OWN_VOICES: readonly Sector[] = ["client"];

/** The partners that the county knows, each organisation once. */
const usePartners = (): readonly Party[] => {
  const { data } = useQuery(colleaguesQuery);
  const partners = (data?.colleagues ?? []).flatMap(({ kind, sector, organisation }): readonly Party[] => {
    const known = sectorSchema.safeParse(sector);
    return kind === "partner" && known.success && organisation !== undefined ? [{ sector: known.data, organisation }] : [];
  });
  return [...new Map(partners.map((party) => [`${party.sector} ${party.organisation}`, party])).values()];
};

interface PartyDialogProps {
  readonly title: string;
  readonly text: string;
  readonly act: string;
  readonly isWorking: boolean;
  readonly failure: React.ReactNode;
  readonly onClose: () => void;
  readonly onChoose: (party: Party) => void;
}

interface OtherPartyProps {
  readonly sector: Sector | "";
  readonly organisation: string;
  readonly isTried: boolean;
  readonly onSector: (sector: Sector | "") => void;
  readonly onOrganisation: (organisation: string) => void;
}

const OtherParty = ({ sector, organisation, isTried, onSector, onOrganisation }: OtherPartyProps) => {
  const { t } = useTranslation();
  const textIn = useTextIn();
  const id = useId();
  return (
    <>
      <div>
        <label className={styles.label} htmlFor={id}>
          {t("sectorAssessment.sector")}
        </label>
        <select
          id={id}
          className={styles.select}
          value={sector}
          aria-invalid={isTried && sector === ""}
          onChange={(event) => {
            const known = sectorSchema.safeParse(event.target.value);
            onSector(known.success ? known.data : "");
          }}
        >
          <option value="">{t("form.chooseOne")}</option>
          {SECTORS.filter(({ code }) => !OWN_VOICES.includes(code)).map(({ code, label }) => (
            <option key={code} value={code}>
              {textIn(label)}
            </option>
          ))}
        </select>
        {isTried && sector === "" && <p className={styles.fault}>{t("sectorAssessment.sectorMissing")}</p>}
      </div>
      <TextInput
        labelText={t("sectorAssessment.organisation")}
        value={organisation}
        onChange={(text) => onOrganisation(String(text ?? ""))}
        maxLength={300}
        status={isTried && organisation.trim() === "" ? "error" : "default"}
        statusText={isTried && organisation.trim() === "" ? t("sectorAssessment.organisationMissing") : ""}
        fullWidth
      />
    </>
  );
};

/** Asks which party: one of the partners the county knows, or another by sector and name. */
export const PartyDialog = ({ title, text, act, isWorking, failure, onClose, onChoose }: PartyDialogProps) => {
  const { t } = useTranslation();
  const textIn = useTextIn();
  const id = useId();
  const partners = usePartners();
  const [chosen, setChosen] = useState("");
  const [sector, setSector] = useState<Sector | "">("");
  const [organisation, setOrganisation] = useState("");
  const [isTried, setIsTried] = useState(false);
  const isOther = chosen === OTHER || partners.length === 0;
  const known = isOther ? undefined : partners[Number(chosen)];
  const choose = (): void => {
    setIsTried(true);
    if (known !== undefined && chosen !== "") onChoose(known);
    else if (isOther && sector !== "" && organisation.trim() !== "") onChoose({ sector, organisation: organisation.trim() });
  };
  const sectorName = (code: Sector): string => textIn(SECTORS.find((one) => one.code === code)?.label ?? { fi: code, sv: code, en: code });
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={choose} aria-disabled={isWorking}>
            {act}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            {t("sectorAssessment.cancel")}
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        <p>{text}</p>
        {partners.length > 0 && (
          <div>
            <label className={styles.label} htmlFor={id}>
              {t("sectorAssessment.party")}
            </label>
            <select id={id} className={styles.select} value={chosen} onChange={(event) => setChosen(event.target.value)}>
              <option value="">{t("form.chooseOne")}</option>
              {partners.map((party, index) => (
                <option key={`${party.sector} ${party.organisation}`} value={String(index)}>
                  {sectorName(party.sector)}: {party.organisation}
                </option>
              ))}
              <option value={OTHER}>{t("sectorAssessment.otherParty")}</option>
            </select>
            {isTried && chosen === "" && <p className={styles.fault}>{t("sectorAssessment.partyMissing")}</p>}
          </div>
        )}
        {isOther && (
          <OtherParty sector={sector} organisation={organisation} isTried={isTried} onSector={setSector} onOrganisation={setOrganisation} />
        )}
        {failure}
      </div>
    </Dialog>
  );
};
