/**
 * Lays what stands in for the host's heading and introduction beside their slots while those are empty: Firefox
 * copies nothing of what a slot holds itself.
 */
export const makeCopyable = (guide: Element): void => {
  for (const slot of guide.querySelectorAll('slot:is([name=heading],[name=intro])')) {
    const parent = slot.parentNode as Element;
    const own = [...parent.childNodes, ...slot.childNodes].filter((node) => node !== slot);
    const place = (): void => {
      if ((slot as HTMLSlotElement).assignedNodes().length) slot.append(...own);
      else slot.before(...own);
    };
    slot.addEventListener('slotchange', place);
    place();
  }
};
