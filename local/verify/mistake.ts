/** A file that cannot be read for what it should be; the message is one sentence for the person who named it. */
export class Unreadable extends Error {}

/** The first thing that does not hold; the message is one sentence that names its place. */
export class NotWhole extends Error {}
