import type { LocalDate } from "@koonti/core";

/** A digital service of the county and what it asks of its users. It belongs to nobody's record. */
export interface DigitalService {
  readonly usedOn: LocalDate;
  /** Secret content can be seen in it. */
  readonly secretContentVisible?: boolean | undefined;
  readonly strongIdentificationRequired?: boolean | undefined;
}

/** Feedback on the accessibility of a digital service (fi: saavutettavuuspalaute), and its answer. */
export interface AccessibilityFeedback {
  readonly receivedOn: LocalDate;
  readonly answeredOn?: LocalDate | undefined;
  /** The content is extensive, and the sender has been told on this day that the answer takes longer. */
  readonly delayToldOn?: LocalDate | undefined;
}
