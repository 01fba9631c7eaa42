import type { Care } from './care.js';

/** A life as compact data; vista.ts and oracle.ts write it as those systems would. Days count from now: -30 is a month ago. */
export interface Chart {
  readonly medicines?: readonly MedicineData[];
  readonly allergies?: readonly AllergyData[];
  readonly noKnownAllergies?: boolean;
  readonly conditions?: readonly ConditionData[];
  readonly labs?: readonly LabData[];
  readonly vitals?: readonly VitalsData[];
  readonly immunizations?: readonly { readonly name: string; readonly cvx: string; readonly day: number }[];
  readonly appointments?: readonly AppointmentData[];
  readonly care?: Care;
  readonly home: {
    readonly line: string;
    readonly city: string;
    readonly zip: string;
    readonly phone: string;
    readonly married: boolean;
    readonly contact: { readonly given: string; readonly family: string; readonly phone: string };
  };
}

export interface MedicineData {
  readonly name: string;
  readonly rxnorm?: string;
  readonly sig: string;
  /** VistA's own word. */
  readonly status: 'ACTIVE' | 'HOLD' | 'EXPIRED' | 'DISCONTINUED' | 'SUSPENDED' | 'Active: Non-VA';
  readonly day: number;
  readonly reason?: string;
  readonly refills?: number;
  /** Days since the last fill. */
  readonly filled?: number;
  readonly by?: string;
  readonly kind?: 'inpatient' | 'chargeOnly';
}

export interface AllergyData {
  readonly name: string;
  readonly code?: string;
  readonly category: 'medication' | 'food' | 'environment';
  readonly reactions: readonly string[];
  readonly severity?: 'mild' | 'moderate' | 'severe';
  readonly day: number;
  readonly mistake?: boolean;
}

export interface ConditionData {
  readonly name: string;
  readonly snomed: string;
  readonly since: string;
  readonly status?: 'active' | 'resolved';
}

export interface LabData {
  readonly name: string;
  readonly loinc: string;
  readonly day: number;
  readonly value: number | string;
  readonly unit?: string;
  readonly low?: number;
  readonly high?: number;
  readonly flag?: 'L' | 'H' | 'LL' | 'HH' | 'N';
}

export interface VitalsData {
  readonly day: number;
  readonly pressure?: readonly [number, number];
  readonly pulse?: number;
  /** Pounds. */
  readonly weight?: number;
  readonly temperature?: number;
  readonly oxygen?: number;
}

export interface AppointmentData {
  readonly clinic: string;
  readonly day: number;
  readonly hour: number;
  readonly status?: 'booked' | 'cancelled' | 'noshow' | 'fulfilled';
  readonly by?: string;
  readonly how?: 'Video' | 'Phone' | 'In person';
}
