/** Everything that is Twilio's: its client, its signature, its webhooks' schemas, its error codes. */
export { createTwilioClient, type TwilioClient, type TwilioClientOptions } from './twilio/client.js';
export { verifyTwilio, type Params, type SignedRequest } from './twilio/verify.js';
export * from './twilio/schemas.js';
export { faultOf, providerFaults, type ProviderFault } from './twilio/errors.js';
export { createTwilioSender, type TwilioSenderOptions } from './twilio/sender.js';
