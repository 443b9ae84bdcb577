import type { FormDefinition } from "@koonti/core";
import { conductSection, initiationSection } from "./form/beginning.ts";
import { conclusionsSection } from "./form/conclusions.ts";
import { lifeSituationSection } from "./form/life-situation.ts";
import { needsSection } from "./form/needs.ts";
import { servicesSection } from "./form/services.ts";
import { specialSupportSection } from "./form/special-support.ts";
import { viewsSection } from "./form/views.ts";

/**
 * The form of the collated service-need assessment, in sections as structure 1012 groups its fields (SHL 36, 37 §). Required is what SHL 37 §
 * and the mandatory rows of 1012 demand. Settled conflicts and statements put aside are made in the collation, not here.
 */
export const serviceNeedAssessmentForm: FormDefinition = {
  id: "service-need/assessment",
  title: { fi: "Palvelutarpeen arviointi", sv: "Bedömning av servicebehovet", en: "Service-need assessment" },
  sections: [
    initiationSection,
    conductSection,
    specialSupportSection,
    servicesSection,
    lifeSituationSection,
    needsSection,
    viewsSection,
    conclusionsSection,
  ],
};
