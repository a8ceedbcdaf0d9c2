import { createMiddleware } from 'hono/factory';

const PAGES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

// Storybook's own pages have inline styles and scripts, and show each story in a frame of their own.
const STORYBOOK = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-ancestors 'self'",
].join('; ');

/** Security headers on everything that the demo serves. */
export const secured = createMiddleware(async (c, next) => {
  await next();
  const storybook = c.req.path.startsWith('/storybook');
  c.header('content-security-policy', storybook ? STORYBOOK : PAGES);
  c.header('x-content-type-options', 'nosniff');
  c.header('referrer-policy', 'no-referrer');
  c.header('cross-origin-opener-policy', 'same-origin');
  c.header('cross-origin-resource-policy', 'same-origin');
  if (!storybook) {
    c.header('x-frame-options', 'DENY');
  }
  if (c.req.path.startsWith('/api/')) {
    c.header('cache-control', 'no-store');
  }
});
