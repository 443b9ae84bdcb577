import type {
  ClientDocument,
  clientDocumentRules,
  DataDisclosure,
  DisclosureOfClient,
  DocumentOfClient,
  dataDisclosureRules,
  disclosureOfClientRules,
  documentOfClientRules,
  ProtectionOrder,
  protectionOrderRules,
} from "@koonti/casework";
import { localDate as day } from "@koonti/core";
import type { Example, ExamplesOf } from "../../example.ts";

const today = day("2026-11-23");

const DOCUMENT: ClientDocument = {
  documentKind: "clientRelationship",
  name: "Client relationship",
  madeOn: day("2026-11-20"),
  serviceTasks: ["workingAge"],
  clientKnownBy: "birthDate",
  authorTask: "Social worker",
};
const documented = (facts: Partial<ClientDocument>): Example<ClientDocument> => ({ subject: { ...DOCUMENT, ...facts }, today });
const jointly = (facts: Partial<ClientDocument>): Example<ClientDocument> =>
  documented({ madeTogether: "jointService", documentKind: "other", ...facts });
const ofProtected = (facts: Partial<ClientDocument>, protectedIdentity = true): Example<DocumentOfClient> => ({
  subject: { document: { ...DOCUMENT, ...facts }, protectedIdentity },
  today,
});
const ordered = (facts: Partial<ProtectionOrder>): Example<ProtectionOrder> => ({
  subject: { grantedOn: day("2026-03-02"), scope: ["homeMunicipality", "address"], ...facts },
  today,
});

const DISCLOSURE: DataDisclosure = {
  disclosedOn: day("2026-11-20"),
  from: "social",
  to: "health",
  recipient: "Testi-Terveysasema",
  data: ["content"],
};
const PERMIT = { givenOn: day("2026-11-16"), itemised: true, data: ["Client plan"] };
const incapable = { capacityLimited: true, necessaryOnly: true } as const;

const disclosed = (facts: Partial<DataDisclosure>): Example<DataDisclosure> => ({ subject: { ...DISCLOSURE, ...facts }, today });
const betweenProviders = (facts: Partial<DataDisclosure>): Example<DataDisclosure> => disclosed({ to: "elderly", ...facts });
const despiteDenial = (facts: Partial<DataDisclosure>): Example<DataDisclosure> => disclosed({ denied: true, ...facts });
const aboutProtected = (facts: Partial<DataDisclosure>, protectedIdentity = true): Example<DisclosureOfClient> => ({
  subject: { disclosure: { ...DISCLOSURE, ...facts }, protectedIdentity },
  today,
});

/** Examples of the rules about a client document made elsewhere. */
export const clientDocumentExamples: ExamplesOf<typeof clientDocumentRules> = {
  "casework/document-shows-its-service-task": {
    shown: documented({}),
    notShown: documented({ serviceTasks: [] }),
  },
  "casework/document-names-client-and-author": {
    named: documented({}),
    clientNotIdentified: documented({ clientKnownBy: undefined }),
    authorsTaskMissing: documented({ authorTask: undefined }),
  },
  "casework/joint-service-documents-stand-in-both-registers": {
    stored: jointly({ storedIn: ["social", "patient"] }),
    registerMissing: jointly({ storedIn: ["social"] }),
    narrativeAmongPatients: jointly({ documentKind: "narrative", storedIn: ["social", "patient"] }),
    notKnown: jointly({}),
    notJoint: documented({ storedIn: ["social"] }),
  },
  "casework/cooperation-has-no-common-narrative": {
    otherDocument: documented({ madeTogether: "cooperation", documentKind: "other" }),
    commonNarrative: documented({ madeTogether: "cooperation", documentKind: "narrative" }),
    notCooperation: jointly({ documentKind: "narrative" }),
  },
};

/** Examples of the rules about a document of a client with a non-disclosure order. */
export const documentOfClientExamples: ExamplesOf<typeof documentOfClientRules> = {
  "casework/protected-identity-is-recorded": {
    recorded: ofProtected({ protectedIdentityRecorded: true }),
    notRecorded: ofProtected({}),
    noOrder: ofProtected({}, false),
    otherDocument: ofProtected({ documentKind: "narrative" }),
  },
};

/** Examples of the rules about a non-disclosure order. */
export const protectionOrderExamples: ExamplesOf<typeof protectionOrderRules> = {
  "casework/protection-order-has-its-length": {
    withinLimit: ordered({ first: true, validUntil: day("2031-03-02") }),
    tooLong: ordered({ first: false, validUntil: day("2031-03-02") }),
    endMissing: ordered({ first: true }),
    untilFurtherNotice: ordered({ untilFurtherNotice: true }),
    orderUnknown: ordered({ validUntil: day("2031-03-02") }),
  },
};

/** Examples of the rules about disclosing data of a client with a non-disclosure order. */
export const disclosureOfClientExamples: ExamplesOf<typeof disclosureOfClientRules> = {
  "casework/protected-contact-details-stay": {
    leftOut: aboutProtected({ data: ["contactAddress", "content"] }),
    disclosed: aboutProtected({ data: ["streetAddress", "municipality", "content"] }),
    directTask: aboutProtected({ data: ["phone"], recipientsDirectTask: true }),
    noOrder: aboutProtected({ data: ["streetAddress"] }, false),
  },
};

/** Examples of the rules about disclosing client data. */
export const dataDisclosureExamples: ExamplesOf<typeof dataDisclosureRules> = {
  "casework/health-and-social-data-go-by-permit-or-ground": {
    permit: disclosed({ permit: PERMIT }),
    groundMissing: disclosed({}),
    permitNotItemised: disclosed({ permit: { ...PERMIT, itemised: false } }),
    otherGround: disclosed({ ground: "jointService" }),
    incapacity: disclosed(incapable),
    otherParties: betweenProviders({}),
  },
  "casework/social-data-go-between-providers-by-permit-or-ground": {
    permit: betweenProviders({ permit: PERMIT }),
    groundMissing: betweenProviders({}),
    statutoryTask: betweenProviders({ ground: "statutoryTask" }),
    incapacity: betweenProviders(incapable),
    denied: betweenProviders({ denied: true }),
    otherParties: disclosed({}),
  },
  "casework/disclosure-despite-denial-has-ground": {
    groundRecorded: despiteDenial({ ground: "evidentDanger", necessaryOnly: true }),
    groundMissing: despiteDenial({ ground: "statutoryTask", necessaryOnly: true }),
    notNecessary: despiteDenial({ ground: "childInterest" }),
    notDenied: disclosed({}),
  },
};
