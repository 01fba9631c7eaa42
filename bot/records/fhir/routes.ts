import type { SectionId } from '../record.js';
import { codesIn, conceptCodes } from './concepts.js';
import { objects, type Json } from './json.js';
import { attachedOf, isWords } from './attachments.js';
import { hasWords } from './documents.js';
import { isMilitary } from './military.js';
import { noteKindOf } from './note-kinds.js';
import type { Pool } from './references.js';
import { kindOf } from './vitals.js';

/** Resources of no section: bookkeeping, what others point at, definitions. They describe the record, not the person. */
const aside = new Set(
  `Account ActivityDefinition AuditEvent Basic Binary Bundle CapabilityStatement ChargeItem ChargeItemDefinition Claim
   ClaimResponse CodeSystem CompartmentDefinition ConceptMap CoverageEligibilityRequest CoverageEligibilityResponse
   DeviceDefinition DeviceMetric Endpoint EnrollmentRequest EnrollmentResponse EventDefinition ExampleScenario
   ExplanationOfBenefit GraphDefinition Group HealthcareService ImplementationGuide InsurancePlan Invoice Library Linkage
   List Location Measure MeasureReport Medication MedicationKnowledge MessageDefinition MessageHeader NamingSystem
   OperationDefinition OperationOutcome Organization OrganizationAffiliation Parameters PaymentNotice
   PaymentReconciliation Person PlanDefinition Practitioner PractitionerRole Provenance Questionnaire Schedule
   SearchParameter Slot Specimen StructureDefinition StructureMap Subscription Substance TestReport TestScript ValueSet
   VerificationResult`.split(/\s+/),
);

const byType: ReadonlyMap<string, readonly SectionId[]> = new Map<string, readonly SectionId[]>([
  ['MedicationRequest', ['medicines']],
  ['MedicationStatement', ['medicines']],
  ['MedicationAdministration', ['medicines']],
  ['MedicationDispense', ['medicines']],
  ['AllergyIntolerance', ['allergies']],
  ['Condition', ['conditions']],
  ['Immunization', ['immunizations']],
  ['Appointment', ['appointments']],
  ['Composition', ['notes']],
  ['Procedure', ['procedures']],
  ['ImagingStudy', ['procedures']],
  ['Encounter', ['visits']],
  ['EpisodeOfCare', ['visits']],
  ['CarePlan', ['plan']],
  ['Goal', ['plan']],
  ['ServiceRequest', ['plan']],
  ['DeviceRequest', ['plan']],
  ['NutritionOrder', ['plan']],
  ['VisionPrescription', ['plan']],
  ['RequestGroup', ['plan']],
  ['ImmunizationRecommendation', ['plan']],
  ['Task', ['plan']],
  ['Consent', ['plan']],
  ['Flag', ['plan']],
  ['FamilyMemberHistory', ['history']],
  ['QuestionnaireResponse', ['history']],
  ['RiskAssessment', ['history']],
  ['DeviceUseStatement', ['devices']],
  ['Coverage', ['insurance']],
  ['CareTeam', ['careTeam']],
  ['RelatedPerson', ['careTeam']],
  ['Patient', ['demographics', 'careTeam']],
  ['Media', ['documents']],
  ['DocumentManifest', ['documents']],
]);

/**
 * Where a resource is shown: nowhere, in one section, or in two (a note that is also a scanned file).
 * What is unknown and clinical is a note: nothing is dropped.
 */
export function sectionsOf(resource: Json, pool: Pool): readonly SectionId[] {
  const type = resource.resourceType as string;
  const fixed = byType.get(type);
  if (fixed !== undefined) return fixed;
  if (type === 'Observation') return [observationSection(resource)];
  if (type === 'DiagnosticReport') return reportSections(resource, pool);
  if (type === 'DocumentReference') return documentSections(resource, pool);
  if (type === 'Device') return resource.patient === undefined ? [] : ['devices'];
  return aside.has(type) ? [] : ['notes'];
}

function reportSections(report: Json, pool: Pool): readonly SectionId[] {
  const words: SectionId = noteKindOf(report) === undefined ? 'labs' : 'notes';
  return hasFiles(report, pool) ? [words, 'documents'] : [words];
}

function documentSections(document: Json, pool: Pool): readonly SectionId[] {
  if (noteKindOf(document) === undefined || !hasWords(document, { pool })) return ['documents'];
  return hasFiles(document, pool) ? ['notes', 'documents'] : ['notes'];
}

const hasFiles = (resource: Json, pool: Pool): boolean =>
  attachedOf(resource, pool).some((form) => !isWords(form));

const history = [
  'social-history',
  'survey',
  'functional-status',
  'sdoh',
  'disability-status',
  'cognitive-status',
];

/** By category first; an Observation without one that is plainly a vital sign is one, and any other a result. */
function observationSection(observation: Json): SectionId {
  const categories = codesIn(observation.category);
  if (categories.includes('laboratory')) return 'labs';
  if (categories.includes('vital-signs')) return 'vitals';
  if (categories.some((category) => history.includes(category)))
    return isMilitary(observation) ? 'military' : 'history';
  if (categories.length > 0) return 'labs';
  return kindOf(observation) === 'other' ? uncategorised(observation) : 'vitals';
}

/** LOINC codes that are asked of people rather than measured: smoking, pregnancy, occupation. */
const asked = new Set([
  '72166-2',
  '11367-0',
  '63773-6',
  '82810-3',
  '82589-3',
  '11341-5',
  '21843-8',
  '76690-7',
  '76691-5',
]);

const uncategorised = (observation: Json): SectionId =>
  objects([observation.code]).some((code) => conceptCodes(code).some((c) => asked.has(c.code)))
    ? 'history'
    : 'labs';
