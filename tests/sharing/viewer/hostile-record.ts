import type { HealthRecord } from '../../../bot/records/record.js';
import { entry, present, recordWith } from '../synthetic.js';

/** What runs or loads something where a page takes text for markup. Any of it that works leaves a mark. */
export const payloads = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<img src="https://elsewhere.invalid/pixel.png">',
  '<svg onload=alert(1)><use href="data:image/svg+xml,x"/></svg>',
  '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>',
  '<a href="javascript:alert(1)">a</a>',
  '</dd></dl></main><script>alert(1)</script>',
  '<style>@import "https://elsewhere.invalid/a.css"; body{display:none}</style>',
  '<form action="https://elsewhere.invalid"><input name=q autofocus onfocus=alert(1)></form>',
  '<base href="https://elsewhere.invalid/">',
  '<meta http-equiv="refresh" content="0;url=https://elsewhere.invalid">',
  '<link rel=stylesheet href="https://elsewhere.invalid/a.css">',
  '<math><mtext></table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<template><img src=x onerror=alert(1)></template>',
  '"><details open ontoggle=alert(1)>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '\u0000<scr\u0000ipt>alert(1)</scr\u0000ipt>',
];

const base = { ...entry('x', 'x') };

/** Every payload in a name, in directions, in a note, and in whose record it is. */
export const hostile: HealthRecord = {
  ...recordWith({
    medicines: present(
      'medicines',
      payloads.map((payload, n) => ({
        ...entry(`m${n}`, payload),
        status: 'active' as const,
        directions: payload,
        nonVa: false,
      })),
    ),
    notes: present(
      'notes',
      payloads.map((payload, n) => ({ ...base, id: `n${n}`, name: payload, text: `${payload}\n${payload}` })),
    ),
  }),
  person: {
    patientId: 'synthetic-2',
    given: '<script>alert(1)</script>',
    family: '<img src=x onerror=alert(2)>',
    birthDate: '1948-03-04',
    deceased: false,
  },
};
