/** Colours of the VA design system, large type, nothing that moves (facts: conversation 4). */
export const chatStyle = `
*{box-sizing:border-box}
html,body{height:100%;margin:0}
body{display:flex;flex-direction:column;background:#fff;color:#1b1b1b;font:18px/1.5 "Source Sans Pro","Source Sans 3",Helvetica,Arial,sans-serif}
a{color:#005ea2}
a:focus-visible,button:focus-visible,summary:focus-visible{outline:4px solid #face00;outline-offset:2px}
.synthetic{margin:0;padding:4px 16px;background:#faf3d1;font-weight:700}
.crisis{display:flex;flex-wrap:wrap;gap:2px 18px;align-items:baseline;padding:8px 16px;background:#1a4480;color:#fff}
.crisis a,.crisis span{color:#fff;padding:4px 0}
header,main,#state,#failed{width:100%;max-width:960px;margin:0 auto}
header{padding:8px 16px;border-bottom:1px solid #dfe1e2}
header p{margin:4px 0}
.title{display:flex;justify-content:space-between;align-items:baseline;gap:16px}
h1{margin:0;font-size:24px;line-height:1.3;color:#1a4480}
summary{display:inline-block;cursor:pointer;padding:4px 0;color:#005ea2;text-decoration:underline}
ul{margin:4px 0;padding-left:24px}
main{flex:1 1 auto;min-height:320px;position:relative}
main .webchat__text-content--is-plain:not(:first-child){padding-top:2px}
main .webchat__text-content--is-plain:not(:last-child){padding-bottom:4px}
#state p{margin:0}
#state p,#failed{padding:12px 16px}
#failed{border-left:8px solid #b50909;background:#f4e3db}
button#again{min-height:44px;padding:8px 20px;border:0;border-radius:4px;background:#005ea2;color:#fff;font:inherit;font-weight:700}
@media(max-width:640px){.crisis,header{font-size:16px;padding:6px 12px}.crisis{gap:0 14px}h1{font-size:18px}.crisis a,.crisis span{padding:2px 0}.synthetic{padding:2px 12px;font-size:15px}}
/* The greeting says the same; on a small screen the answer needs the room. */
@media(max-width:640px) and (max-height:900px){header p span{display:none}}
[hidden]{display:none!important}
`;
