/** A kode may hold a space, and lists of ids are parted by spaces: what is named by such an id would have no name. */
export const idElemen = (awalan: string, kode: string): string => `${awalan}-${encodeURIComponent(kode)}`;
