import { createMiddleware } from "hono/factory";

/** Allows a page its own style sheet, icon and forms, and nothing else, unless the page has a policy of its own. */
export const securityHeaders = createMiddleware(async (context, next) => {
  await next();
  const { headers } = context.res;
  if (!headers.has(POLICY)) context.header(POLICY, policy());
  for (const [name, value] of Object.entries(HEADERS)) context.header(name, value);
});

/** Allows a page the portal's own scripts too, that they ask the portal alone, and of what is dangerous nothing but Lit's templates. */
export const SCRIPTED: Readonly<Record<string, string>> = {
  "Content-Security-Policy": policy([
    "script-src 'self'",
    "connect-src 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types lit-html",
  ]),
};

const POLICY = "Content-Security-Policy";

function policy(more: readonly string[] = []): string {
  return [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    ...more,
  ].join("; ");
}

const HEADERS = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cache-Control": "no-cache",
};
