import type { Structure } from "@koonti/national";
import { CODE_SYSTEMS, formOf, structureNumber } from "@koonti/national";
import { Link, notFound, useParams } from "@tanstack/react-router";
import { useDeferredValue, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button, InlineAlert } from "suomifi-ui-components";
import { ChooseFile } from "../../components/file/choose-file.tsx";
import type { Content } from "../../components/form/content-path.ts";
import { createContentStore } from "../../components/form/content-store.ts";
import { useContent } from "../../components/form/form-context.tsx";
import { FormProvider } from "../../components/form/form-provider.tsx";
import { FormSections } from "../../components/form/form-sections.tsx";
import { Crumb, Crumbs } from "../../components/page/crumbs.tsx";
import { Page } from "../../components/page/page.tsx";
import { keepFile } from "../../documents/national/keep-file.ts";
import { useLanguage, useTextIn } from "../../texts/use-language.ts";
import { structureByNumber } from "./structure-by-number.ts";
import styles from "./structure-page.module.css";
import { documentOf, type Opened, openedFrom, verdictOn } from "./trial.ts";
import { VerdictPanel } from "./verdict-panel.tsx";

const NAME = "structure";
const NOTHING: Content = {};

const useTrial = (structure: Structure) => {
  const language = useLanguage();
  const [store] = useState(() => createContentStore(NOTHING));
  const [base, setBase] = useState<unknown>();
  const [trouble, setTrouble] = useState<Exclude<Opened["kind"], "read">>();
  const content = useDeferredValue(useContent(store));
  const document = useMemo(() => documentOf(structure, content, base, language), [structure, content, base, language]);
  const verdict = useMemo(() => verdictOn(structure, document, language), [structure, document, language]);
  const open = (text: string): void => {
    const opened = openedFrom(structure, text);
    setTrouble(opened.kind === "read" ? undefined : opened.kind);
    if (opened.kind !== "read") return;
    setBase(opened.base);
    store.replace(opened.content);
  };
  // What has just been typed is in the file too, though the check is still a moment behind.
  const keep = (name: string): void => keepFile(documentOf(structure, store.get(), base, language), name);
  return { store, keep, verdict, trouble, open };
};

const Trial = ({ structure }: { readonly structure: Structure }) => {
  const { t } = useTranslation();
  const textIn = useTextIn();
  const { store, keep, verdict, trouble, open } = useTrial(structure);
  const form = useMemo(() => formOf(structure, { codeSystems: CODE_SYSTEMS }), [structure]);
  const number = structureNumber(structure.oid);
  return (
    <Page
      title={textIn(structure.name)}
      lead={t("structures.line", { number, version: structure.version, oid: structure.oid })}
      crumbs={
        <Crumbs>
          <Crumb>
            <Link to="/structures">{t("structures.title")}</Link>
          </Crumb>
          <Crumb>{textIn(structure.name)}</Crumb>
        </Crumbs>
      }
      actions={
        <>
          <ChooseFile text={t("structures.open")} variant="secondary" onText={open} />
          <Button onClick={() => keep(`${number}.json`)}>{t("structures.keep")}</Button>
        </>
      }
    >
      {trouble !== undefined && (
        <div role="alert">
          <InlineAlert status="error">{t(`structures.trouble.${trouble}`)}</InlineAlert>
        </div>
      )}
      <p className={styles.note}>{t("structures.note")}</p>
      <FormProvider store={store} name={NAME}>
        <div className={styles.columns}>
          <div>
            <FormSections form={form} />
          </div>
          <aside className={styles.side} aria-label={t("structures.verdict")}>
            <VerdictPanel verdict={verdict} formName={NAME} />
          </aside>
        </div>
      </FormProvider>
    </Page>
  );
};

/** One structure as a form to try out: what is written is looked at as it is written, and can be kept as a file. Nothing goes to the server. */
export const StructurePage = () => {
  const { number } = useParams({ from: "/session/framed/structures/$number" });
  const structure = structureByNumber(number);
  if (structure === undefined) throw notFound();
  return <Trial key={structure.oid} structure={structure} />;
};
