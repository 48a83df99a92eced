import { deviceFlag } from './device-flag.js';

/**
 * That somebody signed in on this device and did not sign out here: with it a session that ended in some other way can be
 * told from none. It names nobody.
 */
export const sessionTrace = deviceFlag('signed-in');
