/**
 * The name in links for a panel of the clinic's own: `local-` and the letters of its title.
 * @param taken names that other panels have
 */
export const localId = (title: string, taken: readonly unknown[]): string => {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const base = ['local', ...(plain.match(/[a-z0-9]+/g) ?? ['panel'])].join('-');
  let id = base;
  for (let count = 2; taken.includes(id); count += 1) id = `${base}-${count}`;
  return id;
};
