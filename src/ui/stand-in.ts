export function coloCity(colo: string): { city: string; country: string } | null {
  return colo === "FRA" ? { city: "Frankfurt", country: "DE" } : null;
}
