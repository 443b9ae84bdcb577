import type { RepoCheck } from "../repository.ts";
import { ambientInput } from "./ambient-input.ts";
import { documentedExports } from "./documented-exports.ts";
import { fileLength } from "./file-length.ts";
import { fileNames } from "./file-names.ts";
import { glossary } from "./glossary.ts";
import { leftovers } from "./leftovers.ts";
import { machineTraces } from "./machine-traces.ts";
import { packageShape } from "./package-shape.ts";
import { realIdentityCodes } from "./real-identity-codes.ts";
import { rulesWithoutStructure } from "./rules-without-structure.ts";

/** Every rule of the repository about its own files. */
export const repoChecks: readonly RepoCheck[] = [
  fileLength,
  fileNames,
  machineTraces,
  leftovers,
  ambientInput,
  realIdentityCodes,
  rulesWithoutStructure,
  documentedExports,
  packageShape,
  glossary,
];
