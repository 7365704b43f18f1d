/** Name, contents and note of the cell in focus; what is typed here goes into it. */
import { cellName, parseCellName } from '../cell-name.ts';
import type { DeskState } from './desk-types.ts';

export function FormulaBar({ desk, onEdited }: { readonly desk: DeskState; readonly onEdited: () => void }) {
  const { focus } = desk;
  const { t = '', e = t, n = '', k } = focus?.cell ?? {};
  const name = focus ? cellName(focus.place.row, focus.place.column) : '';
  const lock = k === 1 ? 'Sel dilindungi' : k === 2 ? 'Disusun aplikasi' : '';
  const apply = (input: HTMLInputElement): void => {
    if (focus && input.value !== e) void desk.type(focus.place, [[input.value]], false);
  };
  const onKey = (event: KeyboardEvent): void => {
    event.stopPropagation();
    const input = event.currentTarget as HTMLInputElement;
    if (event.key === 'Escape') input.value = e;
    if (event.key === 'Enter') apply(input);
    if (event.key === 'Escape' || event.key === 'Enter') onEdited();
  };
  return (
    <section class="baris-rumus" aria-label="Sel">
      <NameBox desk={desk} name={name} />
      <span class="fx" aria-hidden="true">
        fx
      </span>
      <input
        key={`${name} ${e}`}
        class="isi-sel"
        aria-label={name === '' ? 'Isi sel' : `Isi sel ${name}`}
        defaultValue={e}
        disabled={!focus}
        onKeyDown={onKey}
        onBlur={(event) => apply(event.currentTarget)}
        spellcheck={false}
        autocomplete="off"
      />
      <p class="keterangan-sel" role="status">
        {lock !== '' && <span class={`cap k${k}`}>{lock}</span>}
        {n !== '' && <span class="isi-catatan">{n}</span>}
      </p>
    </section>
  );
}

/** Says where one is; a name typed here leads there. */
function NameBox({ desk, name }: { readonly desk: DeskState; readonly name: string }) {
  const onKey = (event: KeyboardEvent): void => {
    event.stopPropagation();
    const input = event.currentTarget as HTMLInputElement;
    if (event.key === 'Escape') input.value = name;
    if (event.key !== 'Enter') return;
    const place = parseCellName(input.value);
    if (place && desk.view) void desk.goTo({ sheetId: desk.view.sheetId, ...place });
    input.blur();
  };
  return <input key={name} class="nama-sel" aria-label="Sel terpilih" defaultValue={name} onKeyDown={onKey} />;
}
