import type { Language } from "@koonti/core";
import type { SectorAssessment } from "@koonti/service-need";
import { purposeLabel, topicLabel, viewValueLabel } from "@koonti/service-need";

/** An assessment with the known words of its services and views in a language, for reading. Words of its own stay as they are. */
export const inWords = (content: SectorAssessment, language: Language): SectorAssessment => ({
  ...content,
  services: content.services.map((service) => ({ ...service, purpose: purposeLabel(service.purpose, language) })),
  views: content.views.map((view) => ({
    ...view,
    topic: topicLabel(view.topic, language),
    value: viewValueLabel(view.topic, view.value, language),
  })),
});
