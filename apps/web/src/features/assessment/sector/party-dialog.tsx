import type { Sector } from "@koonti/core";
import { codeLabel, SECTORS, sectorSchema } from "@koonti/core";
import type { AssessingParty } from "@koonti/service-need";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button, TextInput } from "suomifi-ui-components";
import { colleaguesQuery } from "../../../api/queries.ts";
import { Dialog } from "../../../components/dialog/dialog.tsx";
import { useLanguage, useTextIn } from "../../../texts/use-language.ts";
import styles from "./party-dialog.module.css";

const OTHER = "other";
const OWN_VOICES: readonly Sector[] = ["client"];

/** The partners that the county knows, each organisation once. */
const usePartners = (): readonly AssessingParty[] => {
  const { data } = useQuery(colleaguesQuery);
  const partners = (data?.colleagues ?? []).flatMap(({ kind, sector, organisation }): readonly AssessingParty[] => {
    const known = sectorSchema.safeParse(sector);
    return kind === "partner" && known.success && organisation !== undefined ? [{ sector: known.data, organisation }] : [];
  });
  return [...new Map(partners.map((party) => [`${party.sector} ${party.organisation}`, party])).values()];
};

interface KnownPartyProps {
  readonly partners: readonly AssessingParty[];
  readonly chosen: string;
  readonly isTried: boolean;
  readonly onChoose: (chosen: string) => void;
}

const KnownParty = ({ partners, chosen, isTried, onChoose }: KnownPartyProps) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const id = useId();
  if (partners.length === 0) return null;
  return (
    <div>
      <label className={styles.label} htmlFor={id}>
        {t("sectorAssessment.party")}
      </label>
      <select id={id} className={styles.select} value={chosen} onChange={(event) => onChoose(event.target.value)}>
        <option value="">{t("form.chooseOne")}</option>
        {partners.map((party, index) => (
          <option key={`${party.sector} ${party.organisation}`} value={String(index)}>
            {codeLabel(SECTORS, party.sector, language)}: {party.organisation}
          </option>
        ))}
        <option value={OTHER}>{t("sectorAssessment.otherParty")}</option>
      </select>
      {isTried && chosen === "" && <p className={styles.fault}>{t("sectorAssessment.partyMissing")}</p>}
    </div>
  );
};

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

interface BasisProps {
  readonly basis: string;
  readonly isMissing: boolean;
  readonly onChange: (basis: string) => void;
}

const Basis = ({ basis, isMissing, onChange }: BasisProps) => {
  const { t } = useTranslation();
  return (
    <TextInput
      labelText={t("sectorAssessment.basis")}
      hintText={t("sectorAssessment.basisHint")}
      value={basis}
      onChange={(value) => onChange(String(value ?? ""))}
      status={isMissing ? "error" : "default"}
      statusText={isMissing ? t("sectorAssessment.basisMissing") : ""}
      maxLength={500}
      fullWidth
    />
  );
};

const partyOf = (sector: Sector | "", organisation: string): AssessingParty | undefined =>
  sector === "" || organisation.trim() === "" ? undefined : { sector, organisation: organisation.trim() };

interface PartyDialogProps {
  readonly title: string;
  readonly text: string;
  readonly act: string;
  readonly isWorking: boolean;
  /** Whether it is also asked on what consent or provision the party is asked. */
  readonly asksBasis: boolean;
  readonly failure: ReactNode;
  readonly onClose: () => void;
  readonly onChoose: (party: AssessingParty, basis: string) => void;
}

/** Asks which party: one of the partners the county knows, or another by sector and name. */
export const PartyDialog = ({ title, text, act, isWorking, asksBasis, failure, onClose, onChoose }: PartyDialogProps) => {
  const { t } = useTranslation();
  const partners = usePartners();
  const [chosen, setChosen] = useState("");
  const [sector, setSector] = useState<Sector | "">("");
  const [organisation, setOrganisation] = useState("");
  const [basis, setBasis] = useState("");
  const [isTried, setIsTried] = useState(false);
  const isOther = chosen === OTHER || partners.length === 0;
  const party = isOther ? partyOf(sector, organisation) : partners[Number(chosen || Number.NaN)];
  const lacksBasis = asksBasis && basis.trim() === "";
  const choose = (): void => {
    setIsTried(true);
    if (party !== undefined && !lacksBasis) onChoose(party, basis.trim());
  };
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
        <KnownParty partners={partners} chosen={chosen} isTried={isTried} onChoose={setChosen} />
        {isOther && (
          <OtherParty sector={sector} organisation={organisation} isTried={isTried} onSector={setSector} onOrganisation={setOrganisation} />
        )}
        {asksBasis && <Basis basis={basis} isMissing={isTried && lacksBasis} onChange={setBasis} />}
        {failure}
      </div>
    </Dialog>
  );
};
