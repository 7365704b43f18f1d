/** Of the `Spreadsheet` JSON what is read here, whatever else a stranger put in. */
import * as z from 'zod/mini';

const value = z.object({
  numberValue: z.optional(z.number()),
  stringValue: z.optional(z.string()),
  boolValue: z.optional(z.boolean()),
  formulaValue: z.optional(z.string()),
});
export const cell = z.nullish(
  z.object({
    userEnteredValue: z.optional(value),
    effectiveValue: z.optional(value),
    formattedValue: z.optional(z.string()),
    userEnteredFormat: z.optional(
      z.object({
        numberFormat: z.optional(z.object({ type: z.optional(z.string()), pattern: z.optional(z.string()) })),
      }),
    ),
  }),
);
export const grid = z.object({
  startRow: z.optional(z.literal(0)),
  startColumn: z.optional(z.literal(0)),
  rowData: z.optional(z.array(z.nullish(z.object({ values: z.optional(z.array(cell)) })))),
});
export const spreadsheet = z.object({
  spreadsheetId: z.optional(z.string()),
  sheets: z.array(
    z.object({
      properties: z.object({
        sheetId: z.optional(z.number()),
        title: z.optional(z.string()),
        hidden: z.optional(z.boolean()),
      }),
      data: z.optional(z.array(grid)),
    }),
  ),
  developerMetadata: z.optional(
    z.array(
      z.object({
        metadataId: z.optional(z.number()),
        metadataKey: z.optional(z.string()),
        metadataValue: z.optional(z.string()),
      }),
    ),
  ),
});
