import { json } from "@sveltejs/kit";
export const GET = () => json({ error: "not_your_order" }, { status: 403 });
