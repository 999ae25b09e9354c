/** A set of texts that stays within a bound. */
export interface BoundedSet {
  /** Whether the member is new. */
  readonly add: (member: string) => boolean;
  readonly has: (member: string) => boolean;
}

/** A set that forgets its oldest members beyond so many. */
export function boundedSet(most: number): BoundedSet {
  const members = new Set<string>();
  return {
    has: (member) => members.has(member),
    add(member) {
      if (members.has(member)) return false;
      members.add(member);
      const [oldest] = members.size > most ? members : [];
      if (oldest !== undefined) members.delete(oldest);
      return true;
    },
  };
}
