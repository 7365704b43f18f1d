import {
  AlignmentType,
  convertMillimetersToTwip,
  type INumberingOptions,
  type IStylesOptions,
  LevelFormat,
} from 'docx';
import type { Rata } from './naskah.ts';

// Arial is in Word, Google Docs and LibreOffice (as Liberation Sans, of the same widths).
export const HURUF = 'Arial';
export const MERAH = 'C00000';
export const ABU = 'D9E2EC';
export const ABU_MUDA = 'F0F3F6';

/** As Word writes 210 × 297 mm, in twips (1/20 point). */
export const A4 = { lebar: 11906, tinggi: 16838 } as const;

const SISI_TEGAK = { top: 25, right: 20, bottom: 20, left: 25 };
const SISI_MENDATAR = { top: 20, right: 15, bottom: 15, left: 15 };

export interface Halaman {
  readonly mendatar: boolean;
  readonly sisi: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  /** Between the margins, in twips (1/20 point). */
  readonly lebar: number;
}

/** An A4 page. */
export function halamanA4(arah: 'tegak' | 'mendatar'): Halaman {
  const mendatar = arah === 'mendatar';
  const sisi = mendatar ? SISI_MENDATAR : SISI_TEGAK;
  const lebar = (mendatar ? A4.tinggi : A4.lebar) - convertMillimetersToTwip(sisi.left + sisi.right);
  return { mendatar, sisi, lebar };
}

export const RATA: Record<Rata, (typeof AlignmentType)[keyof typeof AlignmentType]> = {
  kiri: AlignmentType.LEFT,
  tengah: AlignmentType.CENTER,
  kanan: AlignmentType.RIGHT,
  penuh: AlignmentType.JUSTIFIED,
};

const kepalaBab = (ukuran: number, sebelum: number) => ({
  run: { font: HURUF, size: ukuran, bold: true, color: '1F2937' },
  paragraph: { spacing: { before: sebelum, after: 120 }, keepNext: true },
});

export const GAYA: IStylesOptions = {
  default: {
    document: {
      run: { font: HURUF, size: 22, language: { value: 'id-ID' } },
      paragraph: { spacing: { line: 276 } },
    },
    title: { run: { font: HURUF, size: 28, bold: true } },
    heading1: { ...kepalaBab(28, 0), paragraph: { ...kepalaBab(28, 0).paragraph, spacing: { after: 240 } } },
    heading2: kepalaBab(24, 280),
    heading3: kepalaBab(22, 200),
  },
};

export const BUTIR = 'butir';
export const PENOMORAN: INumberingOptions = {
  config: [
    {
      reference: BUTIR,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 425, hanging: 283 } } },
        },
      ],
    },
  ],
};
