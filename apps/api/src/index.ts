export { buildApp } from "./app.ts";
export { projectWorklist } from "./record/project.ts";
export type { Clock, Services, TokenChecks } from "./services.ts";
