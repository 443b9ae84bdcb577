/** Members by key, keys in the order in which they first appear. */
export const groupedBy = <Member, Key>(
  members: readonly Member[],
  keyOf: (member: Member) => Key,
): readonly (readonly [Key, readonly Member[]])[] => {
  const groups = new Map<Key, Member[]>();
  for (const member of members) {
    const key = keyOf(member);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [member]);
    else group.push(member);
  }
  return [...groups];
};
