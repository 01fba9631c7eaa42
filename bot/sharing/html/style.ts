/** The VA design system's colours; large letters; on paper black, with table heads on every page. */
export const style = `
:root { color-scheme: light; }
body { margin: 0; background: #fff; color: #1b1b1b; font: 1.125rem/1.5 "Source Sans 3", "Source Sans Pro", "Helvetica Neue", Arial, sans-serif; }
main { max-width: 50rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
h1 { font-size: 2rem; line-height: 1.2; }
h2 { font-size: 1.5rem; margin: 2.5rem 0 .5rem; padding-top: .5rem; border-top: 4px solid #005ea2; color: #1a4480; }
h3 { font-size: 1.25rem; margin: 1.75rem 0 .5rem; }
dl { margin: 0 0 1rem; }
dl div { display: flex; flex-wrap: wrap; gap: 0 .5rem; padding: .125rem 0; }
dt { font-weight: 700; }
dt::after { content: ":"; }
dd { margin: 0; white-space: pre-wrap; flex: 1 1 18rem; }
dl .below { display: block; }
.below dd { font-family: "Source Code Pro", Consolas, monospace; font-size: 1rem; padding: .5rem .75rem; border-left: 4px solid #a9aeb1; }
.notice { padding: .75rem 1rem; border-left: 8px solid #e5a000; background: #faf3d1; }
.scroll { overflow-x: auto; }
.scroll:focus-visible { outline: 4px solid #face00; }
table { border-collapse: collapse; width: 100%; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { padding: .375rem .75rem .375rem 0; border-bottom: 1px solid #71767a; text-align: left; vertical-align: top; }
th { overflow-wrap: break-word; }
tbody th { font-weight: 400; }
@media print {
  body { font-size: 12pt; }
  main { max-width: none; padding: 0; }
  h2, h3, dt { break-after: avoid; }
  dl div, tr { break-inside: avoid; }
  dl .below { break-inside: auto; }
  thead { display: table-header-group; }
  .scroll { overflow: visible; }
}
@page { margin: 18mm; }
`;
