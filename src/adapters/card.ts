import "../core/messages/report-messages";
import type { CardPort } from "../ui/ports";

/** Draws the report card; what that takes is loaded with the first one. */
export const card: CardPort = {
  async draw(report, picture, language) {
    const { drawReportCard } = await import("./draw-card");
    return drawReportCard(report, picture, language);
  },
};
