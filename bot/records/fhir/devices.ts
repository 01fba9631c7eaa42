import type { Device } from '../record.js';
import { conceptText } from './concepts.js';
import { firstDate } from './dates.js';
import { conceptsText, detailsOf } from './details.js';
import { at, object, objects, text, type Json } from './json.js';
import { notesOf } from './notes.js';
import { defined, entry, readEach, type ReadContext, type Reading } from './reading.js';
import { reasonOf } from './reasons.js';
import { resolve } from './references.js';

export const readDevices = (resources: readonly unknown[], context: ReadContext): Reading<Device> =>
  readEach<Device>(
    resources,
    ['Device', 'DeviceUseStatement'],
    context,
    (resource, id) => device(resource, id, context),
    (base) => base,
  );

/** A device, or the statement that one is used: the statement says when and why, the device what it is. */
function device(resource: Json, id: string, context: ReadContext): Device {
  const used = resource.resourceType === 'DeviceUseStatement';
  const thing = used ? object(resolve(resource.device, resource, context.pool)) : resource;
  const carrier = objects(thing.udiCarrier)[0];
  return {
    ...entry(resource, id, context, {
      concept: thing.type,
      name: nameOf(thing) ?? text(at(resource.device, 'display')),
      when: used
        ? firstDate(resource.timingDateTime, at(resource, 'timingPeriod', 'start'), resource.recordedOn)
        : { warnings: [] },
    }),
    ...defined({
      status: text(resource.status),
      maker: text(thing.manufacturer),
      serialNumber: text(thing.serialNumber),
      udi: text(carrier?.carrierHRF) ?? text(carrier?.deviceIdentifier),
      notes: notesOf(resource),
      details: detailsOf([
        ['Model', text(thing.modelNumber) ?? text(thing.partNumber)],
        ['Lot number', text(thing.lotNumber)],
        ['Distinct identifier', text(thing.distinctIdentifier)],
        ['Made on', text(thing.manufactureDate)],
        ['Expires on', text(thing.expirationDate)],
        ['Body site', conceptText(resource.bodySite)],
        ['Reason', reasonOf(resource, context)],
        ['Status reason', conceptsText(resource.statusReason)],
      ]),
    }),
  };
}

const nameOf = (thing: Json): string | undefined =>
  conceptText(thing.type) ??
  objects(thing.deviceName)
    .map((n) => text(n.name))
    .find((n) => n !== undefined);
