/** Gives the browser a file to keep. Its name holds nothing of the client. */
export const keepFile = (content: unknown, name: string): void => {
  const address = URL.createObjectURL(new Blob([JSON.stringify(content, undefined, 2)], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
};
