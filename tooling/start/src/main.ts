import { announcement, withoutPassword } from "./announcement.ts";
import { choosePort } from "./choose-port.ts";
import { compose } from "./compose.ts";
import { close, composedServer, listen } from "./composed-server.ts";
import { reportFailure } from "./report-failure.ts";
import { settingsFrom } from "./settings.ts";
import { stopOnSignal } from "./stop-on-signal.ts";

async function main(): Promise<void> {
  const settings = settingsFrom(process.env);
  const { port, note } = await choosePort(settings.port, settings.host);
  const address = `http://${settings.host}:${port}`;
  const { app, identity, storage, people } = await compose(settings, address);
  await app.ready();
  const server = composedServer([identity], (request, response) => app.routing(request, response));
  await listen(server, port, settings.host);
  stopOnSignal(async () => {
    await close(server);
    await app.close();
    await storage.close();
  });
  const data = settings.databaseUrl ? withoutPassword(settings.databaseUrl) : settings.dataFolder;
  console.log(announcement({ address, data, people: people.map(({ name, role }) => ({ name, role: role.en })), note }));
}

main().catch(reportFailure);
