import type { ApiAnswer, ApiQuestion } from "./api-answer";
import type { ApiState } from "./routes";
import type { ApiScenario } from "./tokens";

/** `POST /client/v4/graphql`. */
export function graphql(_question: ApiQuestion, _scenario: ApiScenario, _state: ApiState): ApiAnswer {
  return { status: 200, body: { data: null, errors: [{ message: "not yet" }] } };
}
