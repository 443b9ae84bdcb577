export { type Outcome, runTool } from "./run-tool.ts";
export { type Manifest, packagesIn, repoRoot, type WorkspacePackage, workspacePackages } from "./workspace-packages.ts";
