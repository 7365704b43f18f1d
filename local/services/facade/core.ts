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

const checkPlain = (value, name) => {
  const found = objection(value);
  if (found !== undefined) throw new TypeError(name + found);
};

// The path is put together on the way back: requests have tens of thousands of members, and hardly ever a wrong one.
const objection = (value) => {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return undefined;
  if (typeof value === 'number') return isFinite(value) ? undefined : ' is ' + value + ', which JSON does not carry';
  if (typeof value !== 'object') return ' is ' + typeof value;
  if (isArray(value)) {
    for (let at = 0; at < value.length; at += 1) {
      const found = objection(value[at]);
      if (found !== undefined) return '[' + at + ']' + found;
    }
    return undefined;
  }
  const prototype = getPrototypeOf(value);
  if (prototype !== plain && prototype !== null) return ' is no plain object';
  for (const key of keys(value)) {
    const found = objection(value[key]);
    if (found !== undefined) return '.' + key + found;
  }
  return undefined;
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
