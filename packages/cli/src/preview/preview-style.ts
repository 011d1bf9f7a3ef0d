/** The looks of a preview: readable, and nothing more. */
export const PREVIEW_STYLE = `
:root { color-scheme: light dark; font: 100%/1.5 system-ui, sans-serif; }
body { margin: 0; background: light-dark(#fbfaf7, #16191b); color: light-dark(#1d2326, #e8e6e1); overflow-wrap: anywhere; }
main { max-width: 50rem; margin: auto; padding: 1.5rem; }
ul { padding-left: 1.25rem; list-style: none; }
li { padding-block: .5rem; border-top: 1px solid light-dark(#dcd9d1, #3a4145); }
li p { margin: 0; }
a { color: light-dark(#0f5b57, #7fd0c6); }
.quiet { color: light-dark(#566066, #a9b1b5); font-size: .93rem; }
pre { padding: 1rem; border-left: .25rem solid light-dark(#a3222b, #ff9c98); white-space: pre-wrap; }
code { font-size: .85em; }`;
