import * as fs from 'node:fs';
import * as path from 'node:path';
import type { BrowserContext } from 'playwright-core';

export interface WebExtension {
  readonly authority: string;
  /** The extension's folder. */
  readonly folder: string;
  /** The bundle whose `run()` runs the tests. */
  readonly tests?: string | undefined;
}

const PREFIX = '/web-extension';

/**
 * Makes the workbench load an extension into a web worker. It reads such an extension over http, as a browser editor
 * does, and learns of it from the page's configuration. The files are given out under the workbench's own origin, which
 * is all that the page's policy lets it fetch from.
 */
export async function serveWebExtension(context: BrowserContext, extension: WebExtension): Promise<void> {
  const { authority, folder } = extension;
  await context.route(
    (url) => url.host === authority && url.pathname.startsWith(`${PREFIX}/`),
    (route) => {
      const name = decodeURIComponent(new URL(route.request().url()).pathname.slice(PREFIX.length));
      const file = path.join(folder, name);
      const readable = fs.existsSync(file) && fs.statSync(file).isFile();
      if (!readable) return route.fulfill({ status: 404, body: '' });
      return route.fulfill({ path: file, headers: { 'Access-Control-Allow-Origin': '*' } });
    },
  );
  await context.route(
    (url) => url.host === authority && url.pathname === '/',
    async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: announce(await response.text(), extension) });
    },
  );
}

/** The page with the extension named in its configuration. */
function announce(html: string, { authority, folder, tests }: WebExtension): string {
  const at = (file: string) => ({
    scheme: 'http',
    authority,
    path: path.posix.join(PREFIX, path.relative(folder, path.resolve(file))),
  });
  const configuration = /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)/;
  return html.replace(configuration, (_, head: string, data: string) => {
    const settings = JSON.parse(data.replaceAll('&quot;', '"').replaceAll('&amp;', '&')) as {
      developmentOptions?: object;
    };
    const developmentOptions = {
      ...settings.developmentOptions,
      extensions: [at(folder)],
      ...(tests ? { extensionTestsPath: at(tests) } : {}),
    };
    const changed = JSON.stringify({ ...settings, developmentOptions });
    return head + changed.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  });
}
