import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import styles from './tabs.module.css';
import { useUiWords } from './words.tsx';

export interface Tab<Id extends string> {
  id: Id;
  label: ReactNode;
  count?: number;
  panel: ReactNode;
}

export interface TabsProps<Id extends string> {
  label: string;
  tabs: readonly Tab<Id>[];
  /** Give both to hold the choice outside (in the address, say). */
  chosen?: Id;
  onChoose?: (id: Id) => void;
}

/** Parts of one page, one at a time. Where each part is a page or a filter of its own, take TabLinks. */
export function Tabs<Id extends string>({ label, tabs, chosen, onChoose }: TabsProps<Id>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [own, setOwn] = useState(tabs[0]?.id);
  const current = chosen ?? own;

  function choose(tab: Tab<Id> | undefined) {
    if (!tab) return;
    setOwn(tab.id);
    onChoose?.(tab.id);
    list.current?.querySelector<HTMLElement>(`[data-tab="${CSS.escape(tab.id)}"]`)?.focus();
  }

  function onKeyDown(event: KeyboardEvent) {
    const at = tabs.findIndex((tab) => tab.id === current);
    const places: Record<string, number> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 };
    const place = places[event.key];
    if (place === undefined) return;
    event.preventDefault();
    choose(tabs.at(place % tabs.length));
  }

  const shown = tabs.find((tab) => tab.id === current);
  return (
    <div>
      <div ref={list} className={styles.tabs} role="tablist" aria-label={label} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${id}-${tab.id}`}
            data-tab={tab.id}
            aria-selected={tab.id === current}
            aria-controls={`${id}-panel`}
            tabIndex={tab.id === current ? 0 : -1}
            className={styles.tab}
            onClick={() => choose(tab)}
          >
            {tab.label}
            <TabCount value={tab.count} />
          </button>
        ))}
      </div>
      {shown && (
        <div
          role="tabpanel"
          id={`${id}-panel`}
          aria-labelledby={`${id}-${shown.id}`}
          tabIndex={0}
          className={styles.panel}
        >
          {shown.panel}
        </div>
      )}
    </div>
  );
}

export function TabCount({ value }: { value: number | undefined }) {
  const { locale } = useUiWords();
  return value === undefined ? null : (
    <span className={styles.count}> {new Intl.NumberFormat(locale).format(value)}</span>
  );
}
