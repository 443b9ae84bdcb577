import { packageOf } from "../file-kinds.ts";
import { problemsAt, type RepoCheck } from "../repository.ts";

const AMBIENT = /\bnew Date\(\s*\)|\bDate\.now\(|\bperformance\.now\(|\bMath\.random\(|\brandomUUID\(/;
const MAY_ASK = new Set(["storage"]);

/** A clock or a die in a package: the same input would not give the same answer. */
export const ambientInput: RepoCheck = {
  name: "no clock and no chance in the packages",
  find: ({ files }) =>
    files
      .filter(({ path }) => {
        const owner = packageOf(path);
        return owner !== undefined && !MAY_ASK.has(owner);
      })
      .flatMap((file) => problemsAt(file, AMBIENT, (found) => `${found}…: take it as an argument`)),
};
