import { useTranslation } from "react-i18next";
import { sectionId } from "../../components/form/form-sections.tsx";
import { Icon } from "../../components/icons/icon.tsx";
import { useTextIn } from "../../texts/use-language.ts";
import styles from "./section-nav.module.css";
import type { SectionProgress } from "./section-progress.ts";

interface SectionNavProps {
  readonly formName: string;
  readonly progress: readonly SectionProgress[];
}

const Mark = ({ state }: Pick<SectionProgress, "state">) => (
  <span className={styles.mark} data-state={state}>
    {state === "done" && <Icon name="done" size={18} />}
  </span>
);

const goTo = (id: string): void => {
  const heading = document.getElementById(id);
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: "start", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
};

/** The sections of a form and how far each is; a press leads to its heading. */
export const SectionNav = ({ formName, progress }: SectionNavProps) => {
  const { t } = useTranslation();
  const textIn = useTextIn();
  return (
    <nav className={styles.nav} aria-label={t("assessment.sections")}>
      <ol>
        {progress.map(({ section, state, missing }) => (
          <li key={section.id}>
            <button type="button" className={styles.link} onClick={() => goTo(sectionId(formName, section))}>
              <Mark state={state} />
              <span>
                {textIn(section.title)}
                <span className={styles.state}>
                  {state === "missing" ? t("assessment.sectionMissing", { count: missing }) : t(`assessment.section.${state}`)}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
};
