import { createHash } from 'node:crypto';

/** Colours of the VA design system (facts: conversation 4). Large type, 44 px targets, and a layout that prints. */
export const style = `
:root { --primary: #005ea2; --dark: #1a4480; --text: #1b1b1b; --focus: #face00; --line: #71767a; --pale: #f0f0f0; }
* { box-sizing: border-box; }
html { font: 125%/1.55 "Source Sans Pro", "Source Sans 3", "Helvetica Neue", Arial, sans-serif; color: var(--text); background: #fff; }
body { margin: 0; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 1rem 0; }
h2 { font-size: 1.4rem; line-height: 1.25; margin: 0 0 .5rem; }
h3 { font-size: 1.15rem; margin: 1rem 0 .25rem; }
p, ul, ol { margin: 0 0 1rem; max-width: 34rem; }
a { color: var(--primary); }
a:hover { color: var(--dark); }
a:focus, button:focus, input:focus, select:focus, summary:focus { outline: .25rem solid var(--focus); outline-offset: .1rem; }
.wide, main, footer { max-width: 46rem; margin: 0 auto; padding: 0 1rem; }
.skip { position: absolute; left: -99rem; }
.skip:focus { position: static; display: inline-block; padding: .6rem 1rem; }
.crisis { background: var(--dark); color: #fff; }
.crisis .wide { padding: .35rem 1rem; display: flex; flex-wrap: wrap; gap: 0 1rem; align-items: center; font-size: .9rem; }
.crisis a, .crisis span { color: #fff; display: inline-flex; align-items: center; min-height: 44px; }
.synthetic { background: #faf3d1; margin: 0; max-width: none; text-align: center; padding: .4rem 1rem; }
.top { border-bottom: 1px solid var(--line); }
.top .wide { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; align-items: center; padding: .3rem 1rem; }
.top a { display: inline-flex; align-items: center; min-height: 44px; }
.top form { margin: 0; }
main { padding-bottom: 2rem; }
section { border-top: 1px solid var(--line); padding-top: 1.25rem; margin-top: 1.5rem; }
button, .button { display: inline-flex; align-items: center; justify-content: center; min-height: 44px; padding: .5rem 1.25rem; font: inherit; font-weight: 700; color: #fff;
  background: var(--primary); border: 2px solid var(--primary); border-radius: .25rem; text-decoration: none; cursor: pointer; text-align: center; }
button:hover, .button:hover { color: #fff; background: var(--dark); border-color: var(--dark); }
button.plain { color: var(--primary); background: #fff; }
button.plain:hover { color: var(--dark); background: var(--pale); }
form { margin: 0 0 1rem; }
label, legend { display: block; font-weight: 700; margin: .75rem 0 .2rem; }
input[type=text], input[type=tel], input[type=password], input[type=date], select { display: block; width: 100%; max-width: 20rem; min-height: 44px; padding: .4rem .6rem; font: inherit;
  border: 1px solid #565c65; border-radius: 0; background: #fff; color: var(--text); }
.field { margin-bottom: 1rem; }
.field p { margin: 0 0 .3rem; }
input[type=file], input[type=file]::file-selector-button { font: inherit; min-height: 44px; max-width: 100%; }
.check { display: flex; gap: .75rem; align-items: center; font-weight: 400; min-height: 44px; max-width: 34rem; }
.check input { flex: none; width: 44px; height: 44px; margin: 0; }
.note { border-left: .5rem solid #00a91c; background: #ecf3ec; padding: .75rem 1rem; margin: 0 0 1rem; max-width: 46rem; }
.note.warn { border-color: #e5a000; background: #faf3d1; }
.note.problem { border-color: #b50909; background: #f8e7e7; }
.note > :last-child { margin-bottom: 0; }
.entries { list-style: none; padding: 0; max-width: 46rem; }
.entries > li { border-top: 1px solid #c9c9c9; padding: .6rem 0; }
.lines > li > p { white-space: pre-line; margin: 0; }
.passage { margin: .5rem 0; white-space: pre-wrap; overflow-wrap: anywhere; border-left: .25rem solid #c9c9c9; padding-left: 1rem; }
summary { min-height: 44px; padding: .5rem 0; font-weight: 700; color: var(--primary); cursor: pointer; }
.choices { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .6rem; max-width: none; }
.contents { padding-left: 1.2rem; }
.contents a { display: inline-flex; align-items: center; min-height: 44px; }
.code { font-size: 2.6rem; font-weight: 700; letter-spacing: .15em; margin: .25rem 0; }
.qr { display: block; width: 20rem; max-width: 100%; height: auto; margin: 0 0 1rem; border: 1px solid var(--line); }
textarea.link { display: block; width: 100%; max-width: 34rem; padding: .4rem .6rem; margin: 0 0 1rem; font: inherit; font-size: .9rem; border: 1px solid #565c65; overflow-wrap: anywhere; }
fieldset { max-width: 46rem; margin: 0 0 1rem; }
.key { font-size: 1.3rem; font-weight: 700; letter-spacing: .06em; overflow-wrap: anywhere; }
.codes { display: grid; grid-template-columns: repeat(3, 1fr); gap: 0 1rem; list-style: none; padding: 0; max-width: none; }
.codes li { border: 1px solid var(--line); margin: -1px 0 0 -1px; padding: .45rem .6rem; display: flex; gap: .6rem; align-items: baseline; }
.codes .n { min-width: 2rem; font-weight: 700; }
.codes .n::after { content: "."; }
.codes .digits { font-size: 1.5rem; font-weight: 700; letter-spacing: .04em; white-space: nowrap; font-variant-numeric: tabular-nums; }
.facts { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1.25rem; margin: 0 0 1rem; }
.facts dt { font-weight: 700; }
.facts dd { margin: 0; }
.phone { border-left: .25rem solid #c9c9c9; padding-left: 1rem; margin: 0 0 1.5rem; }
input.big { font-size: 1.5rem; min-height: 60px; max-width: 30rem; }
#passcode, #code { letter-spacing: .15em; max-width: 14rem; }
[hidden] { display: none !important; }
.shared { margin-top: 1.5rem; overflow-wrap: anywhere; }
#record:focus, #problems:focus { outline: none; }
.shared h2 { font-size: 1.9rem; }
.shared h3 { font-size: 1.4rem; margin: 2rem 0 .5rem; padding-top: .5rem; border-top: 4px solid var(--primary); color: var(--dark); }
.shared h4 { font-size: 1.15rem; margin: 1.5rem 0 .5rem; }
.shared p, .shared ul { max-width: none; }
.shared th { overflow-wrap: break-word; }
.shared dl { margin: 0 0 1rem; }
.shared dl div { display: flex; flex-wrap: wrap; gap: 0 .5rem; padding: .125rem 0; }
.shared dt { font-weight: 700; }
.shared dt::after { content: ":"; }
.shared dd { margin: 0; white-space: pre-wrap; flex: 1 1 16rem; }
.shared dl .below { display: block; }
.shared .below dd { font-family: "Source Code Pro", Consolas, monospace; font-size: .9rem; padding: .5rem .75rem; border-left: 4px solid #a9aeb1; }
.shared .notice { padding: .75rem 1rem; border-left: .5rem solid #e5a000; background: #faf3d1; }
.shared .scroll { overflow-x: auto; }
.shared .scroll:focus-visible { outline: .25rem solid var(--focus); }
.shared table { border-collapse: collapse; width: 100%; }
.shared caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.shared th, .shared td { padding: .375rem .75rem .375rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
.shared tbody th { font-weight: 400; }
footer { border-top: 1px solid var(--line); padding-top: 1rem; padding-bottom: 2rem; font-size: .9rem; }
@media (max-width: 40rem) { .codes { grid-template-columns: 1fr; } .facts { grid-template-columns: 1fr; } button, .button { width: 100%; } .top button { width: auto; } }
@media print { .crisis { background: none; color: var(--text); border-bottom: 1px solid var(--text); } .crisis a, .crisis span { color: var(--text); min-height: 0; text-decoration: none; }
  .top, .skip, .screen, footer { display: none; } html { font-size: 110%; } .codes { grid-template-columns: repeat(3, 1fr); } .codes li, .entries li { break-inside: avoid; }
  .shared h3, .shared h4, .shared dt { break-after: avoid; } .shared dl div, .shared tr { break-inside: avoid; } .shared dl .below { break-inside: auto; }
  .shared thead { display: table-header-group; } .shared .scroll { overflow: visible; } }
`;

const hash = createHash('sha256').update(style).digest('hex').slice(0, 12);

/** The address changes with the content, so that browsers may keep it. */
export const stylePath = `/pages/style.${hash}.css`;
