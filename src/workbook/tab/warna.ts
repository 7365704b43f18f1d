/** Tab and header colours by purpose; the words in the headers say the same. */
export const WARNA = {
  kendali: { red: 0.1, green: 0.3, blue: 0.5 },
  rujukan: { red: 0.2, green: 0.42, blue: 0.36 },
  isian: { red: 0.55, green: 0.35, blue: 0.05 },
  hasil: { red: 0.36, green: 0.24, blue: 0.5 },
  sistem: { red: 0.35, green: 0.35, blue: 0.35 },
} as const;
