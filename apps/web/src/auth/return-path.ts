const KEY = "koonti:return-to";

/** Only a path of this site: an address given from outside is not followed. */
const isOwnPath = (path: string): boolean => path.startsWith("/") && !path.startsWith("//") && !path.startsWith("/sign");

/** Remembers the page that asked for signing in. */
export const rememberReturnPath = (path: string): void => {
  if (isOwnPath(path)) sessionStorage.setItem(KEY, path);
};

/** The page to come back to after signing in. */
export const returnPath = (): string => {
  const path = sessionStorage.getItem(KEY);
  return path !== null && isOwnPath(path) ? path : "/";
};

/** Forgets the page, once one is back. */
export const forgetReturnPath = (): void => sessionStorage.removeItem(KEY);
