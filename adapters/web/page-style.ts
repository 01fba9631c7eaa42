/** Colours of the VA design system, large type, nothing that moves (facts: conversation 4). */
export const chatStyle = `
*{box-sizing:border-box}
html,body{height:100%;margin:0}
body{display:flex;flex-direction:column;background:#fff;color:#1b1b1b;font:18px/1.5 "Source Sans Pro","Source Sans 3",Helvetica,Arial,sans-serif}
a{color:#005ea2}
a:focus-visible,button:focus-visible,summary:focus-visible{outline:4px solid #face00;outline-offset:2px}
.synthetic{margin:0;padding:0 16px;font-size:15px;background:#faf3d1;font-weight:700}
.crisis{display:flex;flex-wrap:wrap;gap:0 18px;align-items:center;padding:0 16px;background:#1a4480;color:#fff;font-size:16px}
.crisis a,.crisis span{color:#fff;display:inline-flex;align-items:center;min-height:44px}
header,main,#state,#failed{width:100%;max-width:960px;margin:0 auto}
header{display:flex;flex-wrap:wrap;gap:0 18px;align-items:baseline;padding:2px 16px;border-bottom:1px solid #dfe1e2}
header p{margin:0}
.title{display:flex;flex:1 1 auto;justify-content:space-between;align-items:baseline;gap:16px}
details[open]{flex-basis:100%}
h1{margin:0;font-size:20px;line-height:1.3;color:#1a4480}
summary{display:inline-block;cursor:pointer;padding:4px 0;color:#005ea2;text-decoration:underline}
ul{margin:4px 0;padding-left:24px}
main{flex:1 1 auto;min-height:60vh;position:relative}
main .webchat__text-content--is-plain:not(:first-child){padding-top:2px}
main .webchat__text-content--is-plain:not(:last-child){padding-bottom:4px}
/* Web Chat writes the name of a file in its link colour, on the dark blue of what a person says. */
main .webchat__fileContent .webchat__fileContent__fileName,main .webchat__fileContent .webchat__fileContent__size{color:#fff}
#state p{margin:0}
#state p,#failed{padding:12px 16px}
#failed{border-left:8px solid #b50909;background:#f4e3db}
button#again{min-height:44px;padding:8px 20px;border:0;border-radius:4px;background:#005ea2;color:#fff;font:inherit;font-weight:700}
/* The greeting says the same; on a low or narrow screen the conversation needs the room. */
@media(max-width:640px),(max-height:900px){header{font-size:16px}header p span{display:none}}
@media(max-width:640px){.crisis,header{padding-left:12px;padding-right:12px}.crisis{gap:0 14px;padding-top:4px;padding-bottom:4px}.crisis strong{display:none}.crisis a,.crisis span{min-height:28px}.title{flex-basis:100%}h1{font-size:18px}.synthetic{padding:0 12px}}
[hidden]{display:none!important}
`;
