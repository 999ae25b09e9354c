export const actions = { default: async () => ({ ok: true }) };
