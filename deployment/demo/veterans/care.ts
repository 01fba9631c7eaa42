/** The rest of a life beside medicines and results, as compact data. Days count from now. */
export interface Care {
  readonly notes?: readonly NoteData[];
  readonly procedures?: readonly {
    readonly name: string;
    readonly snomed: string;
    readonly day: number;
    readonly by?: string;
  }[];
  readonly visits?: readonly VisitData[];
  readonly goals?: readonly { readonly text: string; readonly day: number; readonly due?: number }[];
  readonly social?: readonly {
    readonly name: string;
    readonly loinc: string;
    readonly value: string;
    readonly day: number;
  }[];
  readonly family?: readonly { readonly relation: string; readonly illness: string }[];
  readonly devices?: readonly { readonly name: string; readonly maker: string; readonly serial: string }[];
  readonly coverage?: readonly {
    readonly payor: string;
    readonly kind: string;
    readonly member: string;
    readonly from: string;
  }[];
  readonly team?: readonly { readonly name: string; readonly role: string; readonly phone?: string }[];
}

export interface NoteData {
  readonly title: string;
  /** 11506-3 progress, 11488-4 consult, 18842-5 discharge. */
  readonly loinc: string;
  readonly day: number;
  readonly by: string;
  readonly text: string;
}

export interface VisitData {
  readonly name: string;
  readonly kind: 'AMB' | 'EMER' | 'IMP' | 'VR';
  readonly day: number;
  /** Nights in hospital. */
  readonly nights?: number;
  readonly by?: string;
  readonly reason?: string;
  readonly place: string;
}
