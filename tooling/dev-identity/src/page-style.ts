/** The look of the provider's pages: readable without anything from elsewhere. */
export const PAGE_STYLE = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: #f7f7f8; color: #29292e; font: 1.0625rem/1.5 "Source Sans 3", "Segoe UI", system-ui, sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1 { margin: 0 0 .5rem; font-size: 1.75rem; line-height: 1.25; }
h2 { margin: 2rem 0 .75rem; font-size: 1.125rem; }
p { margin: 0 0 1rem; }
nav ul { display: flex; flex-wrap: wrap; gap: 1rem; margin: 0 0 2rem; padding: 0; list-style: none; }
nav a { color: #00347f; display: inline-block; min-height: 1.75rem; }
nav a[aria-current] { color: #29292e; font-weight: 600; text-decoration: none; }
.people { display: grid; gap: .5rem; margin: 0; padding: 0; list-style: none; }
.people form { margin: 0; }
button { font: inherit; cursor: pointer; border-radius: .25rem; }
.person { display: block; width: 100%; padding: .75rem 1rem; text-align: left; color: inherit; background: #fff; border: 1px solid #5f686d; }
.person:hover { background: #eaf2fa; border-color: #00347f; }
.person strong { display: block; color: #00347f; }
.action { padding: .625rem 1.5rem; color: #fff; background: #00347f; border: 1px solid #00347f; }
:focus-visible { outline: 3px solid #00347f; outline-offset: 2px; }
`;
