/** The Google globals of the add-in, each method forwarding to the host; anything not named here throws. */
export const FACADE_SERVICES = `
const Sheets = strict('Sheets', {
  Spreadsheets: strict('Sheets.Spreadsheets', {
    get: method('Sheets.Spreadsheets.get', 1, 2),
    getByDataFilter: method('Sheets.Spreadsheets.getByDataFilter', 3),
    batchUpdate: method('Sheets.Spreadsheets.batchUpdate', 2),
    Values: strict('Sheets.Spreadsheets.Values', {
      batchGetByDataFilter: method('Sheets.Spreadsheets.Values.batchGetByDataFilter', 2),
    }),
  }),
});

const contents = new WeakMap();
const signedByte = (value) => Number.isInteger(value) && value >= -128 && value <= 127;
const newBlob = (data, contentType = null, name = null) => {
  const isBytes = Array.isArray(data) && data.every(signedByte);
  if (typeof data !== 'string' && !isBytes) {
    throw new TypeError('Utilities.newBlob takes a string or an array of bytes from -128 to 127');
  }
  const bytes = isBytes ? data : utf8(data);
  const blob = strict('Blob', {
    getBytes: () => bytes.slice(),
    getContentType: () => contentType,
    getName: () => name,
  });
  contents.set(blob, { bytes, contentType, name });
  return blob;
};
const utf8 = (text) => {
  const bytes = [];
  for (const part of encodeURIComponent(text).match(/%..|./g) || []) {
    const code = part.length === 3 ? parseInt(part.slice(1), 16) : part.charCodeAt(0);
    bytes.push(code > 127 ? code - 256 : code);
  }
  return bytes;
};

const Drive = strict('Drive', {
  Files: strict('Drive.Files', {
    create: (...args) => {
      counted('Drive.Files.create', 2, 3, args);
      const [resource, blob, ...options] = args;
      if (!contents.has(blob)) throw new TypeError('Drive.Files.create wants a Blob as its second argument');
      return call('Drive.Files.create', resource, contents.get(blob), ...options);
    },
    list: method('Drive.Files.list', 1),
    generateIds: method('Drive.Files.generateIds', 0, 1),
  }),
  Permissions: strict('Drive.Permissions', { create: method('Drive.Permissions.create', 2, 3) }),
});

const Utilities = strict('Utilities', {
  newBlob,
  getUuid: () => host('uuid'),
  sleep: (ms) => { host('sleep ' + Number(ms)); },
  base64Encode: (data) => host('base64 ' + JSON.stringify(typeof data === 'string' ? utf8(data) : data)),
});

const lock = strict('Lock', {
  tryLock: method('LockService.tryLock', 1),
  releaseLock: method('LockService.releaseLock', 0),
  hasLock: method('LockService.hasLock', 0),
});
const properties = strict('Properties', {
  getProperty: method('PropertiesService.getProperty', 1),
  getProperties: method('PropertiesService.getProperties', 0),
  setProperty: (...args) => { counted('setProperty', 2, 2, args); call('PropertiesService.setProperty', ...args); return properties; },
  deleteProperty: (...args) => { counted('deleteProperty', 1, 1, args); call('PropertiesService.deleteProperty', ...args); return properties; },
});
const user = (name) => strict('User', { getEmail: method(name, 0) });

define('Sheets', Sheets);
define('Drive', Drive);
define('Utilities', Utilities);
define('LockService', strict('LockService', { getDocumentLock: () => lock, getScriptLock: () => lock }));
define('PropertiesService', strict('PropertiesService', { getDocumentProperties: () => properties }));
define('Session', strict('Session', {
  getActiveUser: () => user('Session.getActiveUser.getEmail'),
  getEffectiveUser: () => user('Session.getEffectiveUser.getEmail'),
}));
define('ScriptApp', strict('ScriptApp', {
  AuthorizationStatus: strict('ScriptApp.AuthorizationStatus', { REQUIRED: 'REQUIRED', NOT_REQUIRED: 'NOT_REQUIRED' }),
  // https://developers.google.com/apps-script/reference/script/authorization-info; asumsi: whoever runs it has agreed to all.
  getAuthorizationInfo: (...args) => {
    counted('ScriptApp.getAuthorizationInfo', 1, 1, args);
    return strict('AuthorizationInfo', { getAuthorizationStatus: () => 'NOT_REQUIRED' });
  },
  AuthMode: strict('ScriptApp.AuthMode', { NONE: 'NONE', LIMITED: 'LIMITED', FULL: 'FULL', CUSTOM_FUNCTION: 'CUSTOM_FUNCTION' }),
  requireAllScopes: method('ScriptApp.requireAllScopes', 1),
}));
const log = (level) => (...parts) => { host('log ' + JSON.stringify([level, parts.map(String).join(' ')])); };
define('console', strict('console', { log: log('log'), info: log('info'), warn: log('warn'), error: log('error') }));
`;
