/**
 * Evaluated INSIDE the bare context, so that every Error, Date and object the bundle meets is of its own realm. It is
 * text because nothing of the host may leak in: one function that takes and gives a string is all that crosses.
 * Stricter than Google: undefined, functions, Dates and non-finite numbers in a request are errors, not dropped.
 */
export const FACADE_CORE = `
const { getPrototypeOf, keys, prototype: plain } = Object;
const { isArray } = Array;
const { isFinite } = Number;
const hasOwn = (object, key) => plain.hasOwnProperty.call(object, key);

const strict = (name, members) => new Proxy(Object.freeze(members), {
  get(target, key) {
    if (typeof key === 'symbol' || key === 'toJSON' || key === 'then') return undefined;
    if (hasOwn(target, key)) return target[key];
    if (key === 'toString') return () => name;
    throw new TypeError(name + '.' + key + ' is not part of the stand-in');
  },
  set(_, key) { throw new TypeError(name + '.' + String(key) + ' cannot be set'); },
});

const checkPlain = (value, path) => {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return;
  if (typeof value === 'number') {
    if (isFinite(value)) return;
    throw new TypeError(path + ' is ' + value + ', which JSON does not carry');
  }
  if (isArray(value)) {
    for (let at = 0; at < value.length; at += 1) checkPlain(value[at], path + '[' + at + ']');
    return;
  }
  const prototype = typeof value === 'object' ? getPrototypeOf(value) : undefined;
  if (prototype !== plain && prototype !== null) {
    throw new TypeError(path + ' is ' + (typeof value === 'object' ? 'no plain object' : typeof value));
  }
  for (const key of keys(value)) checkPlain(value[key], path + '.' + key);
};

const fail = ({ name, message, details }) => {
  const error = new Error(message);
  error.name = name;
  if (details) error.details = details;
  return error;
};

const call = (name, ...args) => {
  host('enter');
  try {
    checkPlain(args, name);
    const answer = JSON.parse(host(JSON.stringify([name, args])));
    if (answer.error) throw fail(answer.error);
    return answer.result;
  } finally {
    host('leave');
  }
};

const counted = (name, least, most, args) => {
  if (args.length < least || args.length > most) {
    throw new TypeError('The parameters (' + args.length + ") don't match the method signature for " + name);
  }
};

const method = (name, least, most = least) => (...args) => {
  counted(name, least, most, args);
  return call(name, ...args);
};

const RealDate = Date;
const now = () => Number(host('now'));
function StandInDate(...args) {
  if (!new.target) return new RealDate(now()).toString();
  return Reflect.construct(RealDate, args.length === 0 ? [now()] : args, new.target);
}
StandInDate.prototype = RealDate.prototype;
for (const [key, value] of [['now', now], ['parse', RealDate.parse], ['UTC', RealDate.UTC]]) {
  Object.defineProperty(StandInDate, key, { value, writable: true, configurable: true });
}
Object.defineProperty(StandInDate, 'name', { value: 'Date' });
Object.defineProperty(StandInDate, 'length', { value: 7 });
Object.defineProperty(RealDate.prototype, 'constructor', { value: StandInDate, writable: true, configurable: true });
define('Date', StandInDate);
`;
