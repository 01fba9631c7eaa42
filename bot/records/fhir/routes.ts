import type { SectionId } from '../record.js';
import { codesIn, conceptCodes } from './concepts.js';
import { objects, type Json } from './json.js';
import { noteKindOf } from './note-kinds.js';
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

const byType: ReadonlyMap<string, SectionId> = new Map<string, SectionId>([
  ['MedicationRequest', 'medicines'],
  ['MedicationStatement', 'medicines'],
  ['MedicationAdministration', 'medicines'],
  ['MedicationDispense', 'medicines'],
  ['AllergyIntolerance', 'allergies'],
  ['Condition', 'conditions'],
  ['Immunization', 'immunizations'],
  ['Appointment', 'appointments'],
  ['Composition', 'notes'],
  ['Procedure', 'procedures'],
  ['ImagingStudy', 'procedures'],
  ['Encounter', 'visits'],
  ['EpisodeOfCare', 'visits'],
  ['CarePlan', 'plan'],
  ['Goal', 'plan'],
  ['ServiceRequest', 'plan'],
  ['DeviceRequest', 'plan'],
  ['NutritionOrder', 'plan'],
  ['VisionPrescription', 'plan'],
  ['RequestGroup', 'plan'],
  ['ImmunizationRecommendation', 'plan'],
  ['Task', 'plan'],
  ['Consent', 'plan'],
  ['Flag', 'plan'],
  ['FamilyMemberHistory', 'history'],
  ['QuestionnaireResponse', 'history'],
  ['RiskAssessment', 'history'],
  ['Device', 'devices'],
  ['DeviceUseStatement', 'devices'],
  ['Coverage', 'insurance'],
  ['CareTeam', 'careTeam'],
  ['RelatedPerson', 'careTeam'],
  ['Patient', 'demographics'],
  ['Media', 'documents'],
  ['DocumentManifest', 'documents'],
]);

/** Where a resource is shown; undefined for one of no section. What is unknown and clinical is a note: nothing is dropped. */
export function sectionOf(resource: Json): SectionId | undefined {
  const type = resource.resourceType as string;
  const section = byType.get(type);
  if (section !== undefined) return section;
  if (type === 'Observation') return observationSection(resource);
  if (type === 'DiagnosticReport') return noteKindOf(resource) === undefined ? 'labs' : 'notes';
  if (type === 'DocumentReference') return noteKindOf(resource) === undefined ? 'documents' : 'notes';
  return aside.has(type) ? undefined : 'notes';
}

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
  if (categories.some((category) => history.includes(category))) return 'history';
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
