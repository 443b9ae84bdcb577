/** Keeps the cookies of one visit, as a browser would for a single host. */
export const cookieJar = () => {
  const cookies = new Map<string, string>();
  return {
    header: (): string => [...cookies].map(([name, value]) => `${name}=${value}`).join("; "),
    remember: (response: Response): void => {
      for (const line of response.headers.getSetCookie()) {
        const [pair = ""] = line.split(";", 1);
        const at = pair.indexOf("=");
        const value = pair.slice(at + 1);
        if (value === "") cookies.delete(pair.slice(0, at));
        else cookies.set(pair.slice(0, at), value);
      }
    },
  };
};
