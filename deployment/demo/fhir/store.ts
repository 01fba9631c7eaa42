/** A FHIR resource as the simulator keeps it. */
export interface Resource {
  readonly resourceType: string;
  readonly id: string;
  readonly [field: string]: unknown;
}

/** Resources of one base, found by type, id and the patient they belong to. */
export interface Store {
  get(type: string, id: string): Resource | undefined;
  ofPatient(type: string | undefined, patientId: string): readonly Resource[];
  all(type: string): readonly Resource[];
}

export function storeOf(resources: readonly Resource[]): Store {
  const byKey = new Map(resources.map((r) => [`${r.resourceType}/${r.id}`, r]));
  return {
    get: (type, id) => byKey.get(`${type}/${id}`),
    all: (type) => resources.filter((r) => r.resourceType === type),
    ofPatient: (type, patientId) =>
      resources.filter((r) => (type === undefined || r.resourceType === type) && belongsTo(r, patientId)),
  };
}

export const belongsTo = (resource: Resource, patientId: string): boolean =>
  resource.resourceType === 'Patient'
    ? resource.id === patientId
    : patientReferences(resource).includes(`Patient/${patientId}`);

function patientReferences(resource: Resource): readonly string[] {
  const participants = Array.isArray(resource.participant)
    ? (resource.participant as { actor?: unknown }[])
    : [];
  return [
    resource.patient,
    resource.subject,
    resource.beneficiary,
    ...participants.map((p) => p.actor),
  ].flatMap((value) => {
    const reference = (value as { reference?: unknown } | undefined)?.reference;
    return typeof reference === 'string' ? [reference] : [];
  });
}
