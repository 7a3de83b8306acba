// Loaded into the editor's server before its own code (`node --import`). Three things that VS Code leaves to its caller:
import http from 'node:http';

// The processes it starts inherit the flag; they end with their parent.
if (process.argv[1]?.endsWith('server-main.js')) {
  endWithCaller();
  guardRequests(process.env.EDITOR_LANDING);
}

/** When our caller's end of our stdin closes, no matter how it died, the whole process group goes. */
function endWithCaller() {
  process.stdin.resume().on('close', () => process.kill(process.platform === 'win32' ? process.pid : 0, 'SIGKILL'));
}

/**
 * The server runs without a token, so that its address can be typed. A web page open in the same browser could then
 * connect to it and read files: what is addressed to another host name or opened from another origin is refused.
 * `landing` is where the bare address leads; the server's own --default-folder gives its files other names than the
 * extensions see, and no problem would be shown in them (1.139).
 */
function guardRequests(landing) {
  const emit = http.Server.prototype.emit;
  http.Server.prototype.emit = function (event, request, ...rest) {
    if (event !== 'request' && event !== 'upgrade') return emit.call(this, event, request, ...rest);
    if (!isFromHere(request.headers, event)) request.socket.destroy();
    else if (landing && event === 'request' && request.url === '/') rest[0].writeHead(302, { Location: landing }).end();
    else return emit.call(this, event, request, ...rest);
    return true;
  };
}

function isFromHere({ host = '', origin }, event) {
  if (!/^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(host)) return false;
  return event === 'request' || origin === undefined || origin === `http://${host}`;
}
