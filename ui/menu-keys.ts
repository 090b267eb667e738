/** Moves focus among the items of a menu as its keys ask (ARIA authoring practices, "Menu"); false when the key is not for it. */
export function moveInMenu(menu: HTMLElement, key: string): boolean {
  const items = [...menu.querySelectorAll<HTMLElement>('[role^=menuitem]')];
  const next = nextInMenu(
    items.map((item) => item.textContent ?? ''),
    items.indexOf(document.activeElement as HTMLElement),
    key,
  );
  if (next === undefined) return false;
  items[next]?.focus();
  return true;
}

/** The index that `key` leads to from `current` (-1 when none has focus yet). */
export function nextInMenu(labels: string[], current: number, key: string): number | undefined {
  const last = labels.length - 1;
  if (last < 0) return undefined;
  if (key === 'ArrowDown') return current >= last ? 0 : current + 1;
  if (key === 'ArrowUp') return current <= 0 ? last : current - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  if (key.length !== 1 || key === ' ') return undefined;
  const order = labels.map((_, step) => (current + 1 + step + labels.length) % labels.length);
  const wanted = key.toLocaleLowerCase();
  return order.find((index) => labels[index]?.trim().toLocaleLowerCase().startsWith(wanted));
}
