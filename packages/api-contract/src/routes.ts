import { getAccessLog, getRecord, openWithReason, postContact, putBasics, searchClients } from "./resources/clients.ts";
import {
  correctDocument,
  finaliseDocument,
  getCollation,
  getDocument,
  getFindings,
  getNational,
  getVersions,
  postDocument,
  postNational,
  putDocument,
} from "./resources/documents.ts";
import { getObservationCounts, postObservation } from "./resources/observations.ts";
import { getColleagues, getHealth, getSession } from "./resources/session.ts";
import { getWorklist } from "./resources/worklist.ts";

/** Every route of the reference API, by id. The server mounts them, the typed client calls them, OpenAPI is drawn from them. */
export const routes = {
  getHealth,
  getSession,
  getColleagues,
  getWorklist,
  postContact,
  searchClients,
  getRecord,
  openWithReason,
  putBasics,
  getAccessLog,
  postDocument,
  getDocument,
  putDocument,
  finaliseDocument,
  correctDocument,
  getVersions,
  getNational,
  postNational,
  getFindings,
  getCollation,
  postObservation,
  getObservationCounts,
} as const;

/** The routes as a type. */
export type Routes = typeof routes;
/** The id of a route. */
export type RouteId = keyof Routes;
