const NONCE = "c2VjcmV0";

/** The policy that the guide says is enough. */
export const STRICT_POLICY = {
  "content-security-policy": [
    "default-src 'none'",
    `script-src 'nonce-${NONCE}'`,
    "style-src 'none'",
    "connect-src 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types lit-html",
  ].join("; "),
};

/** A page under that policy, which notes in `violations` each time that it is broken, but for the icon that browsers ask for themselves. */
export const STRICT_PAGE = {
  nonce: NONCE,
  head: `<script nonce="${NONCE}">var violations = []; addEventListener("securitypolicyviolation", (event) => event.blockedURI.endsWith("/favicon.ico") || violations.push(event.violatedDirective + " " + event.blockedURI + " " + event.sample))</script>`,
};
