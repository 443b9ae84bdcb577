import type { FormDefinition } from "@koonti/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "suomifi-ui-components";
import { Dialog } from "../components/dialog/dialog.tsx";
import { pathKey } from "../components/form/content-path.ts";
import { fieldAt, labelOfPath } from "../components/form/label-of-path.ts";
import { useValueText } from "../components/form/use-value-text.ts";
import { showInstantTime } from "../texts/show-instant.ts";
import { useLanguage, useTextIn } from "../texts/use-language.ts";
import styles from "./conflict-dialog.module.css";
import type { Choices } from "./draft.ts";
import type { DraftConflict } from "./save-state.ts";
import type { Clash } from "./three-way.ts";

type Side = "mine" | "theirs";

interface ClashChoiceProps {
  readonly clash: Clash;
  readonly form: FormDefinition;
  readonly author: string;
  readonly chosen: Side | undefined;
  readonly onChoose: (side: Side) => void;
}

const ClashChoice = ({ clash, form, author, chosen, onChoose }: ClashChoiceProps) => {
  const { t } = useTranslation();
  const textIn = useTextIn();
  const valueText = useValueText();
  const name = pathKey(clash.path);
  const definition = fieldAt(form, clash.path)?.definition;
  const words = (value: unknown): string => (definition === undefined ? undefined : valueText(definition, value)) ?? t("drafts.empty");
  const sides = [
    { side: "mine", title: t("drafts.mine"), text: words(clash.mine), choose: t("drafts.keepMine") },
    { side: "theirs", title: t("drafts.theirs", { name: author }), text: words(clash.theirs), choose: t("drafts.keepTheirs") },
  ] as const;
  return (
    <fieldset className={styles.clash}>
      <legend>{labelOfPath(form, clash.path, textIn) ?? t("drafts.unnamedField")}</legend>
      <div className={styles.sides}>
        {sides.map(({ side, title, text, choose }) => (
          <label key={side} className={styles.side} data-chosen={chosen === side}>
            <span className={styles.title}>{title}</span>
            <span className={styles.text}>{text}</span>
            <span className={styles.choose}>
              <input type="radio" name={name} checked={chosen === side} onChange={() => onChoose(side)} />
              {choose}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};

interface ConflictDialogProps {
  readonly conflict: DraftConflict;
  readonly form: FormDefinition;
  readonly onSettle: (choices: Choices) => void;
  readonly onLater: () => void;
}

/** Both texts side by side wherever two people have written in the same place; nothing is chosen for the person. */
export const ConflictDialog = ({ conflict, form, onSettle, onLater }: ConflictDialogProps) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const [choices, setChoices] = useState<Choices>({});
  const { theirs, clashes } = conflict;
  const isChosen = clashes.every(({ path }) => choices[pathKey(path)] !== undefined);
  return (
    <Dialog
      title={t("drafts.conflictTitle")}
      onClose={onLater}
      width="wide"
      actions={
        <>
          <Button aria-disabled={!isChosen} onClick={() => isChosen && onSettle(choices)}>
            {t("drafts.settle")}
          </Button>
          <Button variant="secondary" onClick={onLater}>
            {t("drafts.later")}
          </Button>
          {!isChosen && <p className={styles.hint}>{t("drafts.chooseAll")}</p>}
        </>
      }
    >
      <p>{t("drafts.conflictLead", { name: theirs.author.name, time: showInstantTime(theirs.savedAt, language) })}</p>
      {clashes.map((clash) => (
        <ClashChoice
          key={pathKey(clash.path)}
          clash={clash}
          form={form}
          author={theirs.author.name}
          chosen={choices[pathKey(clash.path)]}
          onChoose={(side) => setChoices((before) => ({ ...before, [pathKey(clash.path)]: side }))}
        />
      ))}
    </Dialog>
  );
};
