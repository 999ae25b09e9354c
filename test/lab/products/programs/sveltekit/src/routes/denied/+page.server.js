import { error } from "@sveltejs/kit";
export const load = () => error(403, "Only members may read this");
