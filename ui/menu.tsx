import { type ComponentProps, type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';
import styles from './menu.module.css';
import { moveInMenu } from './menu-keys.ts';

export interface MenuItem {
  id: string;
  label: string;
  icon?: IconName;
  /** Goes somewhere… */
  href?: string;
  /** …or does something. */
  onSelect?: () => void;
  /** One of several, of which one holds: shown with a tick. */
  checked?: boolean;
  danger?: boolean;
  disabled?: boolean;
  /** The language of the label, when it is not the page's. */
  lang?: string;
}

export interface MenuGroup {
  label?: string;
  items: MenuItem[];
}

/** What the button of a menu must carry to open it. */
export type MenuTrigger = Pick<
  ComponentProps<'button'>,
  'popoverTarget' | 'aria-haspopup' | 'aria-expanded' | 'aria-controls'
>;

export interface MenuProps {
  /** Names the menu. */
  label: string;
  groups: MenuGroup[];
  /** Draws the button: `(trigger) => <IconButton {...trigger} icon="more" label={…} />`. */
  children: (trigger: MenuTrigger) => ReactNode;
}

/** A button and its menu: arrows, Home, End and first letters move, Escape gives focus back to the button. */
export function Menu({ label, groups, children }: MenuProps) {
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  // A page has many menus, most of which nobody opens: their items are drawn when one does.
  const [drawn, setDrawn] = useState(false);
  useEffect(() => {
    if (!open) return;
    const items = panel.current?.querySelectorAll<HTMLElement>('[role^=menuitem]');
    const checked = [...(items ?? [])].find((item) => item.ariaChecked === 'true');
    (checked ?? items?.[0])?.focus();
  }, [open]);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Tab') panel.current?.hidePopover();
    else if (panel.current && moveInMenu(panel.current, event.key)) event.preventDefault();
  }

  const choose = (item: MenuItem) => {
    if (item.disabled) return;
    panel.current?.hidePopover();
    item.onSelect?.();
  };

  return (
    <>
      {children({ popoverTarget: id, 'aria-haspopup': 'menu', 'aria-expanded': open, 'aria-controls': id })}
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="menu"
        aria-label={label}
        tabIndex={-1}
        className={styles.menu}
        onKeyDown={onKeyDown}
        onBeforeToggle={(event) => event.newState === 'open' && setDrawn(true)}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {drawn &&
          groups.map((group) => (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset is not allowed in a menu
            <div key={group.items[0]?.id} role="group" aria-label={group.label} className={styles.group}>
              {group.label && (
                <span className={styles.label} aria-hidden>
                  {group.label}
                </span>
              )}
              {group.items.map((item) => (
                <Item key={item.id} item={item} onChoose={() => choose(item)} />
              ))}
            </div>
          ))}
      </div>
    </>
  );
}

function Item({ item, onChoose }: { item: MenuItem; onChoose: () => void }) {
  const shared = {
    className: classNames(styles.item, item.danger && styles.danger),
    role: item.checked === undefined ? 'menuitem' : 'menuitemradio',
    'aria-checked': item.checked,
    'aria-disabled': item.disabled || undefined,
    tabIndex: -1,
    lang: item.lang,
    onClick: onChoose,
  };
  const inside = (
    <>
      {item.icon && <Icon name={item.icon} />}
      <span>{item.label}</span>
      {item.checked && <Icon name="check" size={16} />}
    </>
  );
  return item.href === undefined || item.disabled ? (
    <button type="button" {...shared}>
      {inside}
    </button>
  ) : (
    <a href={item.href} {...shared}>
      {inside}
    </a>
  );
}
