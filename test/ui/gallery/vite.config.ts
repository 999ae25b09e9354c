import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** The gallery: `npx vite test/ui/gallery --config test/ui/gallery/vite.config.ts`, then /gallery.html. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  server: { fs: { allow: ["../../.."] } },
});
