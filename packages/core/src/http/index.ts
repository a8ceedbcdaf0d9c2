export { createHttpClient, type HttpClientOptions } from './client.js';
export { createHttpHandler, type HttpHandlerOptions } from './handler.js';
export { logUrl } from './log-url.js';
export { type BrowserCommandType, parseCommand } from './parse-command.js';
