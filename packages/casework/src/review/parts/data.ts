import { documentsOf } from "../../record/record.ts";
import {
  clientDocumentRules,
  dataDisclosureRules,
  disclosureOfClientRules,
  documentOfClientRules,
  protectionOrderRules,
} from "../../rules/index.ts";
import { at, perDocument, type ReviewPart, reviewPart } from "../review-part.ts";

const documentOfClientPart = reviewPart({
  list: "documentOfClientRules",
  rules: documentOfClientRules,
  strip: "document",
  about: "content",
  subjects: (record) =>
    documentsOf(record, "clientDocument").map((document) =>
      at(document, { document: document.content, protectedIdentity: record.client.basics.protectedIdentity }),
    ),
});

const disclosureOfClientPart = reviewPart({
  list: "disclosureOfClientRules",
  rules: disclosureOfClientRules,
  strip: "disclosure",
  about: "content",
  subjects: (record) =>
    documentsOf(record, "dataDisclosure").map((document) =>
      at(document, { disclosure: document.content, protectedIdentity: record.client.basics.protectedIdentity }),
    ),
});

/** Everything the rules judge of client documents and the data in them. */
export const dataParts: readonly ReviewPart[] = [
  perDocument("clientDocument", "clientDocumentRules", clientDocumentRules),
  documentOfClientPart,
  perDocument("protectionOrder", "protectionOrderRules", protectionOrderRules),
  disclosureOfClientPart,
  perDocument("dataDisclosure", "dataDisclosureRules", dataDisclosureRules),
];
