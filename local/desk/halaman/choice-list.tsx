/** The list of a cell with choices. Typing something else stays possible, as in Sheets. */
import { useEffect, useRef } from 'preact/hooks';

interface Choosing {
  readonly at: Element;
  readonly choices: readonly string[];
  readonly current: string;
  /** Null: nothing was chosen. */
  readonly onChoose: (text: string | null) => void;
}

export function ChoiceList({ at, choices, current, onChoose }: Choosing) {
  const list = useRef<HTMLDivElement>(null);
  const { left, bottom, width } = at.getBoundingClientRect();
  useEffect(() => {
    const element = list.current;
    if (!element) return;
    element.style.left = `${left}px`;
    element.style.top = `${Math.min(bottom, innerHeight - element.offsetHeight - 8)}px`;
    element.style.minWidth = `${width}px`;
    const chosen =
      element.querySelector<HTMLElement>('[aria-selected=true]') ?? element.querySelector<HTMLElement>('div');
    chosen?.focus();
  }, [left, bottom, width]);
  const onKey = (event: KeyboardEvent): void => {
    event.stopPropagation();
    const item = document.activeElement;
    const next = event.key === 'ArrowDown' ? item?.nextElementSibling : item?.previousElementSibling;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') (next as HTMLElement | null)?.focus();
    else if (event.key === 'Enter' || event.key === ' ') onChoose(item?.textContent ?? null);
    else if (event.key === 'Escape' || event.key === 'Tab') onChoose(null);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <button type="button" class="tirai" aria-label="Tutup pilihan" tabIndex={-1} onMouseDown={() => onChoose(null)} />
      <div class="pilihan" role="listbox" tabIndex={-1} aria-label="Pilihan sel" ref={list}>
        {choices.map((text) => (
          <div
            key={text}
            role="option"
            tabIndex={-1}
            aria-selected={text === current}
            onKeyDown={onKey}
            onClick={() => onChoose(text)}
          >
            {text}
          </div>
        ))}
      </div>
    </>
  );
}
