/** Colours of the VA design system; three columns that stack on a small screen. */
export const demoStyle = `
*{box-sizing:border-box}
body{margin:0;background:#eef2f7;color:#1b1b1b;font:17px/1.5 "Source Sans Pro","Source Sans 3",Helvetica,Arial,sans-serif}
a{color:#005ea2}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.banner{margin:0;padding:8px 24px;background:#face00;color:#1b1b1b}
header{padding:14px 24px;background:#1a4480;color:#fff}
h1{margin:0;font-size:26px;line-height:1.25}
header p{margin:4px 0 0}
header nav{display:flex;flex-wrap:wrap;gap:4px 20px;margin-top:6px}header nav a{padding:4px 0;color:#fff}
:focus-visible{outline:4px solid #face00;outline-offset:2px;box-shadow:0 0 0 2px #1b1b1b}
.people{display:grid;grid-template-columns:repeat(auto-fit,minmax(250px,1fr));gap:12px;margin:16px 24px 0;padding:0;border:0}
.people legend{padding:0 0 6px;font-weight:700}
.person{display:flex;flex-direction:column;gap:4px;padding:12px;border:2px solid #a9aeb1;border-radius:8px;background:#fff}
.person:has(input:checked){border-color:#005ea2;box-shadow:inset 0 0 0 1px #005ea2}
.person label{display:flex;gap:8px;align-items:center;min-height:32px;font-weight:700;font-size:18px;color:#1a4480}
.person input{width:22px;height:22px;accent-color:#005ea2}
.person p{margin:0;font-size:15px;line-height:1.4}
.facts{display:grid;grid-template-columns:auto 1fr;gap:0 10px;margin:2px 0;font-size:15px}
.facts dt{color:#565c65}.facts dd{margin:0;font-variant-numeric:tabular-nums;font-weight:700}
.person summary{min-height:28px;cursor:pointer;color:#005ea2;text-decoration:underline;font-size:15px}
.card{columns:2;margin:4px 0 0;padding-left:30px;font:15px/1.6 ui-monospace,Menlo,Consolas,monospace}
main{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:20px;padding:16px 24px 24px;align-items:stretch}
@media(max-width:1080px){main{grid-template-columns:minmax(0,1fr)}}
.door{display:flex;flex-direction:column;min-width:0}
h2{margin:0;font-size:21px;color:#1a4480}
.hint{display:flex;gap:8px;align-items:center;min-height:44px;margin:0 0 8px}
select{flex:1;min-width:0;min-height:44px;padding:0 8px;border:1px solid #565c65;border-radius:4px;background:#fff;font:inherit}
iframe{flex:1;width:100%;min-height:820px;border:2px solid #1a4480;border-radius:12px;background:#fff}
.device{display:flex;flex:1;flex-direction:column;min-height:760px;max-height:900px;padding:14px;border-radius:24px;background:#1b1b1b}
.to{display:flex;justify-content:space-between;gap:8px;margin:0 0 8px;padding:0 6px;color:#fff;font-weight:700}
.typed{font-family:ui-monospace,Menlo,Consolas,monospace;letter-spacing:2px}
.bubbles,.captions{flex:1 1 0;min-height:160px;margin:0;padding:12px;overflow-y:auto;list-style:none;border-radius:10px;background:#fff}
.bubbles li{width:fit-content;max-width:86%;margin:0 0 10px;padding:8px 12px;border-radius:14px;background:#e6e8eb;white-space:pre-wrap;overflow-wrap:anywhere}
.bubbles li.mine{margin-left:auto;background:#005ea2;color:#fff}
.bubbles small{display:block;margin-top:2px;font-size:13px;opacity:.85}
.captions li{margin:0 0 6px}
.captions li.me{width:fit-content;margin-left:auto;padding:4px 12px;border-radius:14px;background:#005ea2;color:#fff}
.captions li.event{color:#565c65;font-style:italic}
.captions li[lang]:not([lang^=en])::before{content:attr(lang) " ";color:#565c65;font-size:13px}
.line{display:flex;gap:8px;margin-top:10px}
.line input{flex:1;min-width:0;min-height:44px;padding:0 12px;border:1px solid #565c65;border-radius:22px;font:inherit}
button{min-height:44px;padding:0 18px;border:0;border-radius:22px;background:#005ea2;color:#fff;font:inherit;font-weight:700;cursor:pointer}
button:hover:not(:disabled){background:#1a4480}
button:disabled{background:#565c65;color:#dfe1e2;cursor:default}
.calls{display:grid;grid-template-columns:1fr 1fr;gap:10px;margin-top:10px}
.call:not(:disabled){background:#00794c}.call:hover:not(:disabled){background:#005c3a}
.hangup:not(:disabled){background:#b50909}.hangup:hover:not(:disabled){background:#8b0a03}
.keypad{display:grid;grid-template-columns:repeat(3,1fr);gap:8px;margin-top:10px}
.keypad button{display:flex;flex-direction:column;align-items:center;justify-content:center;min-height:54px;padding:0;border-radius:12px;background:#3d4551;line-height:1.1}
.keypad b{font-size:22px}.keypad small{min-height:13px;font-size:11px;letter-spacing:2px;color:#dfe1e2}
.switch{margin:8px 6px 0;color:#fff}.switch label{display:flex;gap:8px;align-items:center;min-height:32px}
.switch input{width:22px;height:22px}
`;
